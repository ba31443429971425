import { refuse } from '../../kernel/refusal.js';
import type { Actable } from '../../machine/act.js';
import type { AnyActionRow } from '../../machine/manifest.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import type { Unit } from '../../platform/commands/run-command.js';
import type { SqlValue } from '../../platform/db/sql.js';
import { checkPins } from './check-pins.js';
import type { NoticeFacts } from './notice.facts.js';
import { noticeMachine } from './notice.machine.js';
import { officesOf } from './notice.permissions.js';

const FACTS =
  "id, state, version, '' AS applicantAccountId, office_code AS officeCode, publish_at AS publishAt," +
  ' pinned_at AS pinnedAt, push, audience_campuses AS audienceCampuses, audience_colleges AS audienceColleges,' +
  ' audience_identities AS audienceIdentities';

/** A notice for a change, as it stands now and until the change is over; null where there is none. */
export async function lockNotice({ tx }: Unit, id: string): Promise<NoticeFacts | null> {
  const [facts] = await tx.all<NoticeFacts>(
    `SELECT ${FACTS} FROM notice WHERE id = ?${tx.dialect === 'mysql' ? ' FOR UPDATE' : ''}`,
    [id],
  );
  return facts ?? null;
}

/** How a notice is loaded and moved by commands on it. `publishAt` goes with SCHEDULE alone. */
export function noticeActable(publishAt: number | null = null): Actable<NoticeFacts> {
  return {
    machine: noticeMachine,
    audit: { subjectType: 'Notice' },
    nudges: 'notices.push',
    open: (services) => onPool(services.database),
    load: async (unit, id, actor) => {
      const facts = await lockNotice(unit, id);
      if (facts === null) return null;
      const visible = actor === 'timer' || facts.state === 'PUBLISHED' || officesOf(actor).includes(facts.officeCode);
      if (!visible) return null;
      return {
        facts,
        enter: async (row, _open, { tx, now }) => {
          if (row.code === 'PIN') await checkPins(tx);
          await enter({ tx, now }, facts, row, publishAt);
        },
      };
    },
  };
}

async function enter(
  { tx, now }: Unit,
  facts: NoticeFacts,
  row: AnyActionRow,
  publishAt: number | null,
): Promise<void> {
  const set: [column: string, value: SqlValue][] = [];
  if (row.code === 'SCHEDULE') set.push(['publish_at', publishAt]);
  else if (row.to !== 'SCHEDULED') set.push(['publish_at', null]);
  if (row.to === 'PUBLISHED' && facts.state !== 'PUBLISHED') set.push(['published_at', now]);
  if (row.to === 'ARCHIVED') set.push(['archived_at', now]);
  if (row.code === 'PIN') set.push(['pinned_at', now]);
  if (row.code === 'UNPIN' || row.to !== 'PUBLISHED') set.push(['pinned_at', null]);
  const { affectedRows } = await tx.run(
    `UPDATE notice SET state = ?, version = version + 1, updated_at = ?${set.map(([column]) => `, ${column} = ?`).join('')}` +
      ' WHERE id = ? AND version = ?',
    [row.to, now, ...set.map(([, value]) => value), facts.id, facts.version],
  );
  if (affectedRows === 0) refuse('CONFLICT', 'CHANGED_MEANWHILE');
}
