/** What a person would see on the phone: the messages, the newest first, with buttons that work. */
import { escape } from './replies.mjs';
import { page, picker } from './page.mjs';

/** @typedef {import('./world.mjs').Message} Message */

const states = { PUSHED: '', RECALLED: '已撤回', UPDATED: '已更新', DROPPED: '' };

/** @param {import('./world.mjs').World} world */
export const inboxIndex = (world) =>
  page(
    '收件箱',
    `<p>选择由谁查看手机。</p>${picker(world.persons, (one) => `/__sim/inbox?user=${encodeURIComponent(one.userid)}`)}`,
  );

/** @param {import('./world.mjs').World} world @param {import('./persons.mjs').Person} person @param {string} [told] what came of the last click */
export function inboxPage(world, person, told) {
  const mine = world.messages.filter(
    (one) => one.state !== 'DROPPED' && [person.userid, person.openid].includes(one.user),
  );
  const cards = mine.toReversed().map((one) => cardOf(one, person.userid));
  const note = told ? `<p role="status">${escape(told)}</p>` : '';
  return page(
    `${person.name}的消息`,
    `<p><a href="/__sim/inbox">换一个人</a></p>${note}${cards.join('') || '<p>还没有消息。</p>'}`,
  );
}

/** @param {Message} message @param {string} userid */
function cardOf(message, userid) {
  const when = new Date(message.at + 8 * 3_600_000).toISOString().slice(5, 16).replace('T', ' ');
  const state = `<div class="state">${when} ${states[message.state]}</div>`;
  if (message.state === 'RECALLED') return `<div class="card">${state}</div>`;
  return `<div class="card" data-task="${escape(message.taskId)}">${state}${contentOf(message, userid)}</div>`;
}

/** @param {Message} message @param {string} userid */
function contentOf({ msgtype, content, taskId, replaceName }, userid) {
  if (msgtype === 'text') return `<div>${escape(content.content)}</div>`;
  if (msgtype === 'textcard') {
    const plain = String(content.description).replace(/<[^>]*>/g, ' ');
    return `<h2>${escape(content.title)}</h2><div>${escape(plain)}</div><a href="${escape(content.url)}">${escape(content.btntxt || '详情')}</a>`;
  }
  if (msgtype === 'subscribe')
    return factsOf(Object.entries(content.data).map(([keyname, { value }]) => ({ keyname, value })));
  if (msgtype === 'miniprogram_notice') {
    const items = (content.content_item ?? []).map((/** @type {any} */ one) => ({
      keyname: one.key,
      value: one.value,
    }));
    return `<h2>${escape(content.title)}</h2><div>${escape(content.description ?? '')}</div>${factsOf(items)}`;
  }
  const { main_title: main = {}, card_action: action } = content;
  const link = action?.type === 1 ? `<a href="${escape(action.url)}">打开</a>` : '';
  return (
    `<h2>${escape(main.title ?? '')}</h2><div>${escape([main.desc, content.sub_title_text].filter(Boolean).join(' '))}</div>` +
    factsOf(content.horizontal_content_list ?? []) +
    (replaceName
      ? `<button class="plain" disabled>${escape(replaceName)}</button>`
      : buttonsOf(content, taskId, userid)) +
    link
  );
}

/** @param {{ keyname: string, value?: string }[]} facts */
const factsOf = (facts) =>
  facts.length
    ? `<dl>${facts.map((one) => `<dt>${escape(one.keyname)}</dt><dd>${escape(one.value ?? '')}</dd>`).join('')}</dl>`
    : '';

/** @param {any} content @param {string} taskId @param {string} userid */
function buttonsOf(content, taskId, userid) {
  const chosen = content.button_selection;
  const select = chosen
    ? `<label>${escape(chosen.title ?? '')} <select name="selected.${escape(chosen.question_key)}">${chosen.option_list
        .map(
          (/** @type {any} */ one) =>
            `<option value="${escape(one.id)}"${one.id === chosen.selected_id ? ' selected' : ''}>${escape(one.text)}</option>`,
        )
        .join('')}</select></label><br>`
    : '';
  const buttons = (content.button_list ?? []).map((/** @type {any} */ one) =>
    one.type === 1
      ? `<a class="button" href="${escape(one.url)}">${escape(one.text)}</a>`
      : `<button name="key" value="${escape(one.key)}"${one.style === 1 ? '' : ' class="plain"'}>${escape(one.text)}</button>`,
  );
  const hidden = `<input type="hidden" name="taskId" value="${escape(taskId)}"><input type="hidden" name="userid" value="${escape(userid)}">`;
  return `<form method="post" action="/__sim/click">${hidden}${select}${buttons.join('')}</form>`;
}
