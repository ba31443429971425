import { holds, type Actor } from '../campus/actor.js';
import type { StaffRoleCode } from '../campus/staff.entity.js';
import type { Guard, Machine } from '../machine/manifest.js';
import type { EffectOf, GuardOf, RelationOf, StateOf } from '../machine/workflow-table.js';
import { CERTIFICATE_SUBJECT, certificateEffects } from './certificate.effects.js';
import type { CertificateFacts } from './certificate.facts.js';
import { certificateTable } from './certificate.workflow.js';

export type CertificateState = StateOf<typeof certificateTable>;
type Relation = RelationOf<typeof certificateTable>;

/** Who prints and voids in the office that reviews; who hands out in the office whose desk it is. */
export const PRINTER_ROLES: readonly StaffRoleCode[] = ['REVIEWER', 'HEAD'];
export const DESK_ROLES: readonly StaffRoleCode[] = ['DESK', 'HEAD'];

const guards: Readonly<Record<GuardOf<typeof certificateTable>, Guard<CertificateFacts>>> = {
  collectTimeOver: (facts, now) => (now >= facts.collectBy ? null : { code: 'STILL_TO_COLLECT' }),
};

/** Nobody prints, voids or hands out his or her own. */
export function certificateRelations(
  actor: Actor,
  facts: Pick<CertificateFacts, 'applicantAccountId' | 'reviewOffice' | 'deskOffice'>,
): readonly Relation[] {
  if (actor.accountId === facts.applicantAccountId) return [];
  const relations: Relation[] = [];
  if (holds(actor, facts.reviewOffice, PRINTER_ROLES)) relations.push('printer');
  if (holds(actor, facts.deskOffice, DESK_ROLES)) relations.push('desk');
  return relations;
}

export const certificateMachine: Machine<
  CertificateFacts,
  CertificateState,
  Relation,
  GuardOf<typeof certificateTable>,
  EffectOf<typeof certificateTable>
> = {
  table: certificateTable,
  eventTable: 'certificate_event',
  subjectType: CERTIFICATE_SUBJECT,
  relationsOf: certificateRelations,
  guards,
  effects: certificateEffects,
};
