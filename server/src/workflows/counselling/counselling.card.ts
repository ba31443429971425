import type { CardSource } from '../../messaging/cards/card-source.js';
import { inList } from '../../platform/db/in-list.js';
import { CENTRE_NEW } from './counselling.effects.js';
import { OFFICE } from './counselling.permissions.js';

/** A request for an appointment is confirmed or declined where the desk reads of it. */
export const counsellingCard: CardSource = {
  sealedOffice: OFFICE,
  buttons: (template) =>
    template !== CENTRE_NEW
      ? []
      : [
          {
            action: 'CONFIRM',
            mutation: 'confirmCounselling',
            label: 'COUNSELLING.action.CONFIRM',
            doneLabel: 'COUNSELLING.card.confirmed',
            primary: true,
          },
          {
            action: 'DECLINE',
            mutation: 'declineCounselling',
            label: 'COUNSELLING.action.DECLINE',
            doneLabel: 'COUNSELLING.card.declined',
            primary: false,
            takesNote: true,
          },
        ],
  choices: () => ({
    title: 'COUNSELLING.card.reason',
    options: ['COUNSELLING.card.reasonTime', 'COUNSELLING.card.reasonLeave', 'COUNSELLING.card.reasonOther'],
  }),
  async versions(sql, subjectIds) {
    const list = inList(subjectIds);
    const rows = await sql.all<{ id: string; version: number }>(
      `SELECT id, version FROM counselling_booking WHERE id IN ${list.sql}`,
      list.params,
    );
    return new Map(rows.map((row) => [row.id, row.version]));
  },
};
