/** A person presses a button of a card. */
import { unguessable } from '../world.mjs';
import { deliverAll } from './callback.mjs';

const DAY = 86_400_000;

/**
 * @typedef {object} Click
 * @property {string} taskId
 * @property {string} key of the button
 * @property {string} userid who presses; need not be who got the card
 * @property {Record<string, string | string[]>} [selected] question key → option ids
 * @property {number} [deliveries] so many times, whatever is answered; left out: as WeCom would (three at most)
 * @property {boolean} [reorder] this event comes after that of the next click
 * @property {import('./callback.mjs').Tamper} [tamper]
 * @property {string} [corpid] the app's, where it is not ours
 */

/** @param {import('../world.mjs').World} world @param {() => number} now @param {Click} given */
export async function click(world, now, given) {
  const card = world.messages.find((one) => one.taskId === given.taskId && one.state !== 'DROPPED');
  if (!card) throw new Error(`no card has the task ${given.taskId}`);
  const corpId = given.corpid ?? card.corpId;
  const app = world.apps.find((one) => one.corpId === corpId && one.agentId === card.agentId);
  if (!app) throw new Error(`${corpId} has no app ${card.agentId}`);
  const code = unguessable('', 32);
  world.responseCodes.push({
    code,
    corpId,
    agentId: app.agentId,
    taskId: given.taskId,
    expiresAt: now() + DAY,
    used: false,
  });
  const chosen = Object.entries(given.selected ?? {}).map(([question, ids]) => ({
    QuestionKey: question,
    OptionIds: { OptionId: [ids].flat() },
  }));
  const event = {
    ToUserName: corpId,
    FromUserName: given.userid,
    CreateTime: Math.floor(now() / 1000),
    MsgType: 'event',
    Event: 'template_card_event',
    EventKey: given.key,
    TaskId: given.taskId,
    CardType: card.content.card_type,
    ResponseCode: code,
    AgentID: app.agentId,
    ...(chosen.length ? { SelectedItems: { SelectedItem: chosen } } : {}),
  };
  if (given.reorder) {
    world.held.push({ event, corpId, agentId: app.agentId });
    return { deliveries: [], held: [] };
  }
  const deliveries = await deliverAll(app, event, now, given);
  const held = [];
  for (const late of world.held.splice(0)) held.push(...(await deliverAll(app, late.event, now, {})));
  return { deliveries, held };
}
