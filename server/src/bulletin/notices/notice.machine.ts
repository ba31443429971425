import type { Actor } from '../../campus/actor.js';
import type { Unmet } from '../../kernel/refusal.js';
import type { Guard, Machine } from '../../machine/manifest.js';
import type { EffectOf, GuardOf, RelationOf, StateOf } from '../../machine/workflow-table.js';
import { noticeEffects } from './notice.effects.js';
import type { NoticeFacts } from './notice.facts.js';
import { officesOf } from './notice.permissions.js';
import { noticeTable } from './notice.workflow.js';

export type NoticeState = StateOf<typeof noticeTable>;
type Relation = RelationOf<typeof noticeTable>;
type GuardName = GuardOf<typeof noticeTable>;

export const NOTICE_SUBJECT = 'NOTICE';

const unless = (holds: boolean, unmet: Unmet): Unmet | null => (holds ? null : unmet);

const guards: Readonly<Record<GuardName, Guard<NoticeFacts>>> = {
  due: (facts, now) => unless(facts.publishAt !== null && facts.publishAt <= now, { code: 'NOTICE_NOT_DUE' }),
  notPinned: (facts) => unless(facts.pinnedAt === null, { code: 'NOTICE_PINNED' }),
  pinned: (facts) => unless(facts.pinnedAt !== null, { code: 'NOTICE_NOT_PINNED' }),
};

function relationsOf(actor: Actor, facts: NoticeFacts): readonly Relation[] {
  return officesOf(actor).includes(facts.officeCode) ? ['publisher'] : [];
}

export const noticeMachine: Machine<NoticeFacts, NoticeState, Relation, GuardName, EffectOf<typeof noticeTable>> = {
  table: noticeTable,
  eventTable: 'notice_event',
  subjectType: NOTICE_SUBJECT,
  relationsOf,
  guards,
  effects: noticeEffects,
};
