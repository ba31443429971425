/** What can still be done to a message that was sent: take it back, change its card. */
import { bodyOf } from '../context.mjs';
import { appOf } from './access.mjs';
import { sameApp } from './card-checks.mjs';
import { needText } from './checks.mjs';
import { ok, refuse } from './errors.mjs';

const DAY = 86_400_000;

/** POST /cgi-bin/message/recall: up to 24 hours, only one's own. @param {import('../context.mjs').Context} context */
export function recall(context) {
  const { world, call, now } = context;
  const app = appOf(context);
  const msgid = bodyOf(call).msgid;
  if (typeof msgid !== 'string' || msgid === '') refuse(40063);
  const messages = world.messages.filter((one) => one.platform === 'WECOM' && one.msgid === msgid && sameApp(one, app));
  const first = messages[0];
  if (!first) refuse(40058);
  if (now - first.at > DAY) refuse(42052);
  for (const message of messages) if (message.state !== 'DROPPED') message.state = 'RECALLED';
  return ok();
}

/** POST /cgi-bin/message/update_template_card: once per response_code, within its day. @param {import('../context.mjs').Context} context */
export function updateCard(context) {
  const { world, call, now } = context;
  const app = appOf(context);
  const given = bodyOf(call);
  if (!Number.isInteger(given.agentid)) refuse(40056);
  if (given.agentid !== app.agentId) refuse(301002);
  const code = world.responseCodes.find((one) => one.code === given.response_code && sameApp(one, app));
  if (!code || code.used || now >= code.expiresAt) refuse(60140);
  const users = Array.isArray(given.userids)
    ? given.userids.map((/** @type {unknown} */ id) => String(id).toLowerCase())
    : [];
  if (users.length === 0 && given.atall !== 1) refuse(82001);
  if (given.template_card === undefined) needText(given.button?.replace_name, 64);
  code.used = true;
  const cards = world.messages.filter(
    (one) =>
      one.taskId === code.taskId && sameApp(one, app) && (given.atall === 1 || users.includes(one.user.toLowerCase())),
  );
  for (const card of cards) {
    if (card.state === 'PUSHED') card.state = 'UPDATED';
    if (given.template_card) card.content = { ...given.template_card, task_id: card.taskId };
    card.replaceName = given.button?.replace_name ?? '';
  }
  const reached = new Set(cards.map((card) => card.user.toLowerCase()));
  return ok({ invaliduser: users.filter((/** @type {string} */ id) => !reached.has(id)) });
}
