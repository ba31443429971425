import type { Sql } from '../../platform/db/sql.js';
import type { MessageToTell } from '../house-ports.js';
import type { BreakGlassRow } from './break-glass.reads.js';

/** What messages about a broken glass name as their subject. */
export const BREAK_GLASS_SUBJECT = 'BREAK_GLASS';
export const BREAK_GLASS_TEMPLATES = [
  'breakGlass.asked',
  'breakGlass.toDecide',
  'breakGlass.opened',
  'breakGlass.granted',
  'breakGlass.declined',
  'breakGlass.ended',
] as const;
type Template = (typeof BREAK_GLASS_TEMPLATES)[number];

const message = (id: string, template: Template, to: MessageToTell['to'], whom = ''): MessageToTell => ({
  dedupeKey: `${BREAK_GLASS_SUBJECT}:${id}:${template}${whom}`,
  to,
  template,
  subjectType: BREAK_GLASS_SUBJECT,
  subjectId: id,
});

/** To the office whose seal it is, and to all who may be the second person. */
export async function askedMessages(
  sql: Sql,
  { id, office, requestedBy }: Pick<BreakGlassRow, 'id' | 'office' | 'requestedBy'>,
): Promise<MessageToTell[]> {
  const deciders = await sql.all<{ accountId: string }>(
    'SELECT DISTINCT staff.account_id AS accountId FROM staff_role held JOIN staff ON staff.id = held.staff_id' +
      " WHERE held.office_code = 'STUDENT_AFFAIRS' AND held.role IN ('HEAD', 'ADMINISTRATOR')" +
      ' AND staff.left_at IS NULL AND staff.id <> ?',
    [requestedBy],
  );
  return [
    message(id, 'breakGlass.asked', { office }),
    ...deciders.map(({ accountId }) => message(id, 'breakGlass.toDecide', { accountId }, `:${accountId}`)),
  ];
}

/** To who asked; where it opens, to the office as well. */
export async function decidedMessages(sql: Sql, row: BreakGlassRow, approved: boolean): Promise<MessageToTell[]> {
  const [asker] = await sql.all<{ accountId: string }>('SELECT account_id AS accountId FROM staff WHERE id = ?', [
    row.requestedBy,
  ]);
  const toAsker = (template: Template) => (asker === undefined ? [] : [message(row.id, template, asker)]);
  if (!approved) return [...toAsker('breakGlass.declined'), ...endedMessages(row)];
  return [message(row.id, 'breakGlass.opened', { office: row.office }), ...toAsker('breakGlass.granted')];
}

/** To the office: it is over, whether it was opened or not. */
export function endedMessages({ id, office }: Pick<BreakGlassRow, 'id' | 'office'>): MessageToTell[] {
  return [message(id, 'breakGlass.ended', { office })];
}
