import { Extensions } from 'type-graphql';
import { Refusal } from '../../kernel/refusal.js';

/**
 * Who may see a field or call a mutation. Each object field of the schema has one, its own or its type's; the schema's
 * build fails on one that has none.
 */
export interface Rule {
  readonly name: string;
  /** null: nobody is kept out, and nothing is asked */
  // A rule is declared beside its field and asked by the schema's transform, which knows neither context nor row.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the two sides meet only here
  readonly allows: ((context: any, row: any) => boolean) | null;
  /** what the one kept out gets */
  readonly otherwise: 'refuse' | 'null';
}

export const anyone: Rule = { name: 'anyone', allows: null, otherwise: 'refuse' };

/** Declares who may use a field, a query, a mutation, or all fields of a type. */
export function Who(rule: Rule): ClassDecorator & MethodDecorator & PropertyDecorator {
  return Extensions({ who: rule });
}

/** Keeps the rule, but hides the value where it would refuse. */
export function orNull(rule: Rule): Rule {
  return { ...rule, otherwise: 'null' };
}

/** What `OpenDuring` takes to say that a field is open whatever is due. */
export const ALWAYS = 'ALWAYS';

/**
 * Declares that a field (or all of a type) stays open to a session that must first do something: that one thing, or anything.
 * Whatever does not say so is shut to it: every query and mutation, and below them every field that asks who one is.
 */
export function OpenDuring(...duties: readonly string[]): ClassDecorator & MethodDecorator & PropertyDecorator {
  return Extensions({ openDuring: duties });
}

interface MayBeHeld {
  readonly actor?: unknown;
}

/** What the person asking must do first; undefined where nothing is due. */
export function firstDutyOf(context: MayBeHeld): string | undefined {
  return (context.actor as { readonly mustDo?: readonly string[] } | null | undefined)?.mustDo?.[0];
}

/** The refusal of what is shut until the duty is done: FORBIDDEN, `FIRST_<duty>`. */
export function heldUpBy(duty: string): Refusal {
  return new Refusal('FORBIDDEN', [{ code: `FIRST_${duty}` }]);
}

export function refusalOf(context: { actor?: unknown }): Refusal {
  return new Refusal(context.actor == null ? 'UNAUTHENTICATED' : 'FORBIDDEN');
}
