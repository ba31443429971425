/** POST /cgi-bin/message/send */
import { createHash } from 'node:crypto';
import { bodyOf } from '../context.mjs';
import { personOf, unguessable, within } from '../world.mjs';
import { appOf } from './access.mjs';
import { checkMessage } from './checks.mjs';
import { ok, refuse } from './errors.mjs';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** @typedef {import('../context.mjs').Context} Context @typedef {import('../persons.mjs').Person} Person */

/** @param {Context} context */
export function send(context) {
  const { world, call, now } = context;
  const app = appOf(context);
  const message = bodyOf(call);
  if (!Number.isInteger(message.agentid)) refuse(40056);
  if (message.agentid !== app.agentId) refuse(301002);
  const names = String(message.touser ?? '')
    .split('|')
    .filter(Boolean);
  if (names.length === 0 && !message.toparty && !message.totag) refuse(82001);
  if (names.length > 1000) refuse(40058);

  const key = createHash('sha256').update(`${app.corpId}/${app.agentId}\n${call.body}`).digest('hex');
  const interval = (message.duplicate_check_interval ?? 1800) * 1000;
  const earlier = message.enable_duplicate_check === 1 ? world.duplicates.get(key) : undefined;
  if (earlier && now - earlier.at < interval) return ok(earlier.answer);

  checkMessage(message, app, world);
  const { reached, invalid, unlicensed } = receivers(world, app, names, message.toparty);
  if (reached.length === 0) refuse(81013);
  /** @type {[number, number][]} */
  const daily = [[DAY, world.switches.accounts * 200]];
  if (!within(world, `sends ${app.corpId}/${app.agentId}`, now, daily, reached.length)) refuse(45009);

  const msgid = unguessable('', 24);
  const content = message[message.msgtype];
  for (const person of reached) {
    const room = within(world, `member ${person.corpId}/${person.userid}`, now, [
      [MINUTE, 30],
      [HOUR, 1000],
    ]);
    world.messages.push({
      msgid,
      platform: 'WECOM',
      corpId: app.corpId,
      agentId: app.agentId,
      user: person.userid,
      msgtype: message.msgtype,
      content,
      at: now,
      state: room && !world.switches.silentDrop ? 'PUSHED' : 'DROPPED',
      taskId: content.task_id ?? '',
      replaceName: '',
    });
  }
  /** @type {Record<string, string>} */
  const answer = { msgid };
  if (invalid.length) answer.invaliduser = invalid.join('|');
  if (unlicensed.length) answer.unlicenseduser = unlicensed.join('|');
  // what a duplicate is told: the first one's id, but no second right to change the card
  world.duplicates.set(key, { at: now, answer: { ...answer } });
  if (content.card_type === 'button_interaction' && app.callback.url) {
    const code = unguessable('', 32);
    world.responseCodes.push({ ...ofApp(app), code, taskId: content.task_id, expiresAt: now + DAY, used: false });
    answer.response_code = code;
  }
  return ok(answer);
}

/** @param {{ corpId: string, agentId: number }} app */
const ofApp = ({ corpId, agentId }) => ({ corpId, agentId });

/**
 * Who gets it and who does not; names that are not known come back in lower case, as WeCom tells them.
 * @param {import('../world.mjs').World} world @param {import('../world.mjs').App} app @param {string[]} names @param {unknown} parties
 */
function receivers(world, app, names, parties) {
  /** @type {Map<string, Person>} */
  const reached = new Map();
  /** @type {string[]} */
  const invalid = [];
  /** @type {string[]} */
  const unlicensed = [];
  for (const name of names) {
    const person = name === '@all' ? undefined : personOf(world, name);
    const member = person?.corpId === app.corpId && person.visible && (person.status === 1 || person.status === 4);
    if (!person || !member) invalid.push(name.toLowerCase());
    else if (!person.licensed) unlicensed.push(person.userid.toLowerCase());
    else reached.set(person.userid, person);
  }
  const ids = String(parties ?? '')
    .split('|')
    .filter(Boolean)
    .map(Number);
  for (const person of world.persons) {
    const inParty = person.departments.some((id) => ids.includes(id)) || names.includes('@all');
    if (inParty && person.corpId === app.corpId && person.visible && person.status === 1)
      reached.set(person.userid, person);
  }
  return {
    reached: [...reached.values()],
    invalid: [...new Set(invalid)].filter((name) => name !== '@all'),
    unlicensed,
  };
}
