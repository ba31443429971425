/**
 * What WeCom demands of a message. Where the real service cuts a text that is too long, the simulator refuses it (45002):
 * a text that was cut silently is a fault of the sender, and here it shows.
 */
import { cardProblem } from './card-checks.mjs';
import { refuse } from './errors.mjs';

export const bytes = (/** @type {unknown} */ value) => Buffer.byteLength(String(value ?? ''), 'utf8');
const characters = (/** @type {unknown} */ value) => [...String(value ?? '')].length;

/** @param {unknown} value @param {number} most bytes of UTF-8 */
export function needText(value, most) {
  if (typeof value !== 'string' || value === '') refuse(40063);
  if (bytes(value) > most) refuse(45002);
}

/** @param {unknown} value */
export function needUrl(value, most = 2048) {
  needText(value, most);
  if (!/^(https?|weixin):\/\/\S+$/.test(String(value))) refuse(40058);
}

/** @type {Record<string, (content: any, context: { app: import('../world.mjs').App, world: import('../world.mjs').World }) => void>} */
const checks = {
  text: (text) => needText(text.content, 2048),
  textcard(card) {
    needText(card.title, 128);
    needText(card.description, 512);
    needUrl(card.url);
    if (characters(card.btntxt) > 4) refuse(45002);
  },
  miniprogram_notice(notice, { app }) {
    if (!app.miniProgram || notice.appid !== app.miniProgram) refuse(40058);
    if (characters(notice.title) < 4 || characters(notice.title) > 12) refuse(45002);
    if (notice.description && (characters(notice.description) < 4 || characters(notice.description) > 12))
      refuse(45002);
    const items = notice.content_item ?? [];
    if (!Array.isArray(items) || items.length > 10) refuse(40058);
    for (const item of items) if (characters(item.key) > 10 || characters(item.value) > 30) refuse(45002);
  },
  template_card: (card, { app, world }) => cardProblem(card, app, world),
};

/** @param {any} message @param {import('../world.mjs').App} app @param {import('../world.mjs').World} world */
export function checkMessage(message, app, world) {
  const check = checks[message.msgtype];
  if (!check) refuse(40008);
  const content = message[message.msgtype];
  if (content === null || typeof content !== 'object') refuse(40063);
  check(content, { app, world });
  for (const flag of ['safe', 'enable_id_trans', 'enable_duplicate_check']) {
    if (message[flag] !== undefined && message[flag] !== 0 && message[flag] !== 1) refuse(40058);
  }
  const interval = message.duplicate_check_interval;
  if (interval !== undefined && (!Number.isInteger(interval) || interval < 1 || interval > 14_400)) refuse(40058);
}
