import type { Actor } from '../../campus/actor.js';
import type { RefusalCode } from '../../kernel/refusal.js';

/** How a command ended: done, or why not. A defect is thrown. */
export type ActOutcome = { readonly refused: null } | { readonly refused: RefusalCode };

export interface CardAct {
  readonly actor: Actor;
  readonly mutation: string;
  /** what the mutation's input takes of it: other fields are left out */
  readonly input: Readonly<Record<string, unknown>>;
}

/** Runs a mutation of the graph as somebody, under all its guards; `app/` knows how. */
export type RunMutation = (act: CardAct) => Promise<ActOutcome>;
