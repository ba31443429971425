import { v5 } from 'uuid';
import type { Instant } from '../../kernel/clock.js';
import { inList } from '../../platform/db/in-list.js';
import type { Sql } from '../../platform/db/sql.js';
import { CHANNELS, type Channel } from '../delivery.entity.js';
import type { MessageSource } from '../message-source.js';
import { MESSAGES_OPERATE } from '../messaging.permissions.js';
import { stageMessages } from '../stage-messages.js';

const NAMESPACE = '6f1c6a0e-3f60-5b0a-9c39-0f1f5d1f7a11';
const SUBJECT = 'CHANNEL';
const TROUBLED = 'channel.troubled';

/** Subjects of messages have uuids; a channel's follows from its name. */
export const subjectIdOf = (channel: Channel): string => v5(channel, NAMESPACE);

/** Tells the people in charge, once until the channel works again. */
export async function alertOperators(tx: Sql, channel: Channel, now: Instant): Promise<void> {
  await tx.run('UPDATE channel_state SET alerted_at = ? WHERE channel = ?', [now, channel]);
  const roles = inList(MESSAGES_OPERATE.roles);
  const operators = await tx.all<{ accountId: string }>(
    'SELECT DISTINCT staff.account_id AS accountId FROM staff_role JOIN staff ON staff.id = staff_role.staff_id' +
      ` WHERE staff_role.office_code = ? AND staff_role.role IN ${roles.sql}`,
    [MESSAGES_OPERATE.office, ...roles.params],
  );
  await stageMessages(
    { tx, now },
    operators.map(({ accountId }) => ({
      dedupeKey: `CHANNEL:${channel}:${now}:${accountId}`,
      to: { accountId },
      template: TROUBLED,
      subjectType: SUBJECT,
      subjectId: subjectIdOf(channel),
    })),
  );
}

/** What the house says about its own channels. */
export const channelMessages: MessageSource = {
  subjectType: SUBJECT,
  graphType: 'MessageChannel',
  templates: [TROUBLED],
  officeRoles: MESSAGES_OPERATE.roles,
  async params({ texts }, _subjectIds, language) {
    return new Map(
      CHANNELS.map((channel) => [subjectIdOf(channel), { channel: texts.say(language, `channel.${channel}`) }]),
    );
  },
  async standing(_sql, _template, subjectIds) {
    return new Set(subjectIds);
  },
};
