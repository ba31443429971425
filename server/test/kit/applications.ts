import { randomUUID } from 'node:crypto';
import type { Person, Told } from './person.js';

export interface SeenApplication {
  readonly __typename: string;
  readonly id: string;
  readonly stateCode: string;
  readonly version: number;
  readonly serialNo: string | null;
  readonly revision: number;
  readonly form: readonly { readonly field: string; readonly value: string }[];
  readonly changes: readonly { readonly field: string; readonly before: string; readonly after: string }[];
  readonly returnedItems: readonly { readonly field: string; readonly reason: string }[];
  readonly supplementBy: string | null;
  readonly appealBy: string | null;
  readonly nextStep: string | null;
  readonly mine: boolean;
  readonly conflictOfInterest: boolean;
  readonly assignee: { readonly name: string } | null;
  readonly eligibility: { readonly eligible: boolean; readonly rules: readonly SeenRule[] } | null;
  readonly timeline: readonly { readonly action: string; readonly note: string | null; readonly actor: string }[];
  readonly availableActions: readonly {
    readonly code: string;
    readonly enabled: boolean;
    readonly blockedBy: readonly { readonly code: string }[];
  }[];
}

export interface SeenRule {
  readonly code: string;
  readonly verdict: string;
  readonly satisfied: boolean;
  readonly reason: string;
  readonly overridden: boolean;
}

export const APPLICATION =
  '__typename id stateCode version serialNo revision form { field value } changes { field before after }' +
  ' returnedItems { field reason } supplementBy appealBy nextStep mine conflictOfInterest assignee { name }' +
  ' eligibility { eligible rules { code verdict satisfied reason overridden } } timeline { action note actor }' +
  ' availableActions { code enabled blockedBy { code } }';

/** The certificate of awards and loans, filled in as a student with a national grant would. */
export const FUNDING_FORM = {
  fundingProjectType: 'NATIONAL_GRANT',
  purpose: '申请境外交流',
  copies: 1,
  collectAt: 'SONGJIANG',
} as const;

type Input = Readonly<Record<string, unknown>>;

function mutation(name: string, type: string): string {
  return `mutation ($input: ${type}!) { ${name}(input: $input) { application { ${APPLICATION} } } }`;
}

const typeOf = (name: string): string => {
  if (/^(withdraw|appeal)/.test(name)) return 'ApplicationActionInput';
  return `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
};

/** Calls a mutation that answers one application: `applyForFundingCertificate` and its like. */
export async function change(person: Person, name: string, input: Input): Promise<SeenApplication> {
  const data = await person.get<Record<string, { application: SeenApplication }>>(mutation(name, typeOf(name)), {
    input: { requestId: randomUUID(), ...input },
  });
  const done = data[name];
  if (done === undefined) throw new Error(`no answer of ${name}`);
  return done.application;
}

export const changeRefused = (person: Person, name: string, input: Input): Promise<Told> =>
  person.refused(mutation(name, typeOf(name)), { input: { requestId: randomUUID(), ...input } });

export const applyForFunding = (person: Person, input: Input = {}): Promise<SeenApplication> =>
  change(person, 'applyForFundingCertificate', { instructionsVersion: 1, ...FUNDING_FORM, ...input });

/** A reviewer's act upon a funding certificate as it stands. */
export const review = (
  person: Person,
  application: { readonly id: string; readonly version: number },
  action: string,
  input: Input = {},
): Promise<SeenApplication> =>
  change(person, 'reviewFundingCertificate', { ...reference(application), action, ...input });

export const reviewRefused = (
  person: Person,
  application: { readonly id: string; readonly version: number },
  action: string,
  input: Input = {},
): Promise<Told> => changeRefused(person, 'reviewFundingCertificate', { ...reference(application), action, ...input });

export const reference = ({ id, version }: { readonly id: string; readonly version: number }) => ({
  id,
  expectedVersion: version,
});

export async function seeApplication(person: Person, id: string): Promise<SeenApplication | null> {
  const { node } = await person.get<{ node: SeenApplication | null }>(
    `query ($id: ID!) { node(id: $id) { ... on Application { ${APPLICATION} } } }`,
    { id },
  );
  return node;
}
