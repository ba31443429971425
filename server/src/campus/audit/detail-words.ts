import { staffById } from '../people.reads.js';
import { say, type RequestContext } from '../request-context.js';

/** A value kept with an entry, with its words. */
export interface DetailRow {
  readonly key: string;
  readonly value: string;
  readonly label: string;
}

/** Where the words of a value lie, by its key; what is not here (counts, ids, devices) speaks for itself. */
const CATALOGUES: Readonly<Record<string, string>> = {
  way: 'signInWay',
  side: 'audit.side',
  role: 'role',
  roles: 'role',
  workflow: 'function',
  kind: 'registry',
};
/** Keys whose value is a member of staff. */
const PEOPLE = new Set(['from', 'to']);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** FundingCertificate → FUNDING_CERTIFICATE: the code of its table and its function */
export const codeOfType = (type: string): string => type.replace(/(?<=[a-z])([A-Z])/g, '_$1').toUpperCase();

/** What an entry tells beside who and what, each value also in the request's language. */
export function detailsOf(
  entry: { readonly subjectType: string; readonly detail: string },
  context: RequestContext,
): Promise<DetailRow[]> {
  const told = Object.entries(JSON.parse(entry.detail) as Record<string, unknown>);
  return Promise.all(
    told.map(async ([key, value]) => ({
      key,
      value: textOf(value),
      label: await labelOf(context, entry.subjectType, key, value),
    })),
  );
}

async function labelOf(context: RequestContext, subjectType: string, key: string, value: unknown): Promise<string> {
  if (Array.isArray(value)) {
    return (await Promise.all(value.map((one) => labelOf(context, subjectType, key, one)))).join(', ');
  }
  if (typeof value !== 'string') return textOf(value);
  if (PEOPLE.has(key)) return (await staffById(context).load(value))?.name ?? value;
  if (key === 'office') return officeName(context, value);
  const catalogue = key === 'step' ? `${codeOfType(subjectType)}.action` : CATALOGUES[key];
  const text = `${catalogue ?? ''}.${value}`;
  return catalogue !== undefined && context.services.texts.has(text) ? say(context, text) : value;
}

function officeName({ dictionaries, language }: RequestContext, code: string): string {
  const office = dictionaries.offices.find((one) => one.code === code);
  if (office === undefined) return code;
  return language === 'en' ? office.nameEn : office.name;
}
