/** Template cards: text_notice and button_interaction, field by field. */
import { needText, needUrl } from './checks.mjs';
import { refuse } from './errors.mjs';

const list = (/** @type {unknown} */ value) =>
  value === undefined ? [] : Array.isArray(value) ? value : refuse(40058);

/** @param {any} card @param {import('../world.mjs').App} app @param {import('../world.mjs').World} world */
export function cardProblem(card, app, world) {
  if (!['text_notice', 'button_interaction'].includes(card.card_type)) refuse(40058);
  checkCommon(card);
  if (card.card_type === 'text_notice') {
    if (!card.main_title?.title && !card.sub_title_text) refuse(40063);
    if (!card.card_action) refuse(40063);
    return;
  }
  needText(card.main_title?.title, 128);
  checkButtons(card.button_list);
  if (card.button_selection !== undefined) checkSelection(card.button_selection);
  needText(card.task_id, 128);
  if (!/^[A-Za-z0-9_\-@]+$/.test(card.task_id)) refuse(40058);
  const taken = world.messages.some((one) => one.taskId === card.task_id && sameApp(one, app));
  if (taken) refuse(40058);
}

/** @param {{ corpId: string, agentId: number }} one @param {{ corpId: string, agentId: number }} other */
export const sameApp = (one, other) => one.corpId === other.corpId && one.agentId === other.agentId;

/** @param {any} card */
function checkCommon(card) {
  if (card.main_title?.title) needText(card.main_title.title, 128);
  if (card.main_title?.desc) needText(card.main_title.desc, 512);
  if (card.sub_title_text) needText(card.sub_title_text, 512);
  const facts = list(card.horizontal_content_list);
  if (facts.length > 6) refuse(40058);
  for (const fact of facts) {
    needText(fact.keyname, 64);
    if (fact.value) needText(fact.value, 128);
    if (fact.type === 1) needUrl(fact.url);
  }
  const jumps = list(card.jump_list);
  if (jumps.length > 3) refuse(40058);
  for (const jump of jumps) {
    needText(jump.title, 64);
    if (jump.type === 1) needUrl(jump.url);
  }
  const action = card.card_action;
  if (action === undefined) return;
  if (![0, 1, 2].includes(action.type)) refuse(40058);
  if (action.type === 1) needUrl(action.url);
  if (action.type === 2 && !action.appid) refuse(40063);
}

/** @param {unknown} given */
function checkButtons(given) {
  const buttons = list(given);
  if (buttons.length < 1) refuse(40063);
  if (buttons.length > 6) refuse(40058);
  const keys = new Set();
  for (const button of buttons) {
    needText(button.text, 64);
    if ([...button.text].length > 10) refuse(45002);
    if (button.style !== undefined && ![1, 2, 3, 4].includes(button.style)) refuse(40058);
    if (button.type === 1) {
      needUrl(button.url);
      continue;
    }
    needText(button.key, 1024);
    if (keys.has(button.key)) refuse(40058);
    keys.add(button.key);
  }
}

/** @param {any} selection */
function checkSelection(selection) {
  needText(selection.question_key, 1024);
  const options = list(selection.option_list);
  if (options.length < 1) refuse(40063);
  if (options.length > 10) refuse(40058);
  const ids = new Set();
  for (const option of options) {
    needText(option.id, 128);
    needText(option.text, 64);
    if (ids.has(option.id)) refuse(40058);
    ids.add(option.id);
  }
  if (selection.selected_id !== undefined && !ids.has(selection.selected_id)) refuse(40058);
}
