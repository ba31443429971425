import { inList } from '../../platform/db/in-list.js';
import type { Sql } from '../../platform/db/sql.js';
import type { Language } from '../../platform/texts/texts.js';
import type { Channel } from '../delivery.entity.js';
import { isFixed, type MessageCategory } from '../message-kind.js';
import { inChunks } from '../outside/in-chunks.js';
import type { QuietWindow } from '../outside/quiet-hours.js';

/** How somebody wants to be told. */
export interface Preferences {
  readonly quiet: QuietWindow;
  readonly language: Language;
  wants(category: MessageCategory, channel: Channel): boolean;
}

interface Switch {
  readonly accountId: string;
  readonly category: string;
  readonly channel: string;
  readonly enabled: number | boolean;
}

interface Hours {
  readonly accountId: string;
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly language: string;
}

/** The preferences of these accounts; who set none has the house's. */
export async function readPreferences(
  sql: Sql,
  accountIds: readonly string[],
  house: QuietWindow,
): Promise<(accountId: string) => Preferences> {
  const switches = await inChunks(accountIds, (ids) => readSwitches(sql, ids));
  const hours = await inChunks(accountIds, (ids) => readHours(sql, ids));
  const off = new Set(
    switches
      .filter((row) => row.enabled === false || row.enabled === 0)
      .map((row) => `${row.accountId} ${row.category} ${row.channel}`),
  );
  const hoursOf = new Map(hours.map((row) => [row.accountId, row]));
  return (accountId) => {
    const own = hoursOf.get(accountId);
    return {
      quiet: own === undefined ? house : { from: own.fromMinute, to: own.toMinute },
      language: own?.language === 'en' ? 'en' : 'zh-CN',
      wants: (category, channel) => isFixed(category) || !off.has(`${accountId} ${category} ${channel}`),
    };
  };
}

function readSwitches(sql: Sql, ids: readonly string[]): Promise<Switch[]> {
  const list = inList(ids);
  return sql.all<Switch>(
    `SELECT account_id AS accountId, category, channel, enabled FROM message_preference WHERE account_id IN ${list.sql}`,
    list.params,
  );
}

function readHours(sql: Sql, ids: readonly string[]): Promise<Hours[]> {
  const list = inList(ids);
  return sql.all<Hours>(
    'SELECT account_id AS accountId, from_minute AS fromMinute, to_minute AS toMinute, language FROM quiet_hours' +
      ` WHERE account_id IN ${list.sql}`,
    list.params,
  );
}
