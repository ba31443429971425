/** The university's site: lists in two fashions, articles, the JSON service, pictures and attachments. */
import { createHash } from 'node:crypto';
import { json, notFound } from '../replies.mjs';
import { form, picture } from './files.mjs';
import { columns } from './notices.mjs';
import { articlePage, dayOf, listPage, pathOf } from './pages.mjs';

const perPage = 15;

/** @typedef {import('../context.mjs').Context} Context @typedef {import('./notices.mjs').Column} Column */

/** @param {import('../world.mjs').World} world @param {Column} column */
const listed = (world, column) =>
  world.notices.filter((one) => !one.gone && one.columns.includes(column)).sort((one, other) => other.at - one.at);

/** @param {Column} column @returns {import('../context.mjs').Handler} */
const list = (column) => (context) => {
  const page = Number(/\/list(\d*)\.htm$/.exec(context.call.path)?.[1] || 1);
  const all = listed(context.world, column);
  const pages = Math.max(1, Math.ceil(all.length / perPage));
  if (page > pages) return notFound;
  const mine = all.slice((page - 1) * perPage, page * perPage);
  const whole = listPage(column, mine, page, pages);
  return conditional(context, markUp(context, whole), Math.max(0, ...mine.map((one) => one.changedAt)));
};

/** As the site looks after a new template, or while its server is ill. @param {Context} context @param {string} whole */
function markUp({ world }, whole) {
  if (world.switches.siteMarkup === 'BROKEN') return whole.slice(0, Math.floor(whole.length * 0.4));
  if (world.switches.siteMarkup === 'NORMAL') return whole;
  return whole.replaceAll(/class="(list_item|news|news_title|news_meta|Article_PublishDate)\b/g, 'class="v2-$1x');
}

/** @param {Context} context */
function article(context) {
  const notice = context.world.notices.find((one) => !one.gone && pathOf(one) === context.call.path);
  return notice ? conditional(context, articlePage(notice), notice.changedAt) : notFound;
}

/** GET generalQuery: wants a Referer, as the site's own pages send it. @param {Context} context */
function query({ world, call }) {
  if (!call.headers.referer)
    return { status: 403, headers: { 'content-type': 'text/html' }, body: '<h1>403 Forbidden</h1>' };
  const { query: given } = call;
  const name = /** @type {Column[]} */ (Object.keys(columns)).find(
    (one) => String(columns[one].id) === given.get('columnId'),
  );
  if (given.get('queryObj') !== 'articles' || !name || given.get('siteId') !== String(columns[name].siteId)) {
    return json({ errorCode: '400', data: [] });
  }
  const rows = Math.min(Number(given.get('rows')) || perPage, 100);
  const page = Number(given.get('pageIndex')) || 1;
  const all = listed(world, name);
  const data = all.slice((page - 1) * rows, page * rows).map((one) => ({
    title: one.title,
    wapUrl: `${call.base}${pathOf(one)}`,
    publishTime: `${dayOf(one.at)} ${new Date(one.at + 8 * 3_600_000).toISOString().slice(11, 19)}`,
    publisher: one.publisher,
  }));
  return json({ total: all.length, pageIndex: page, rows, data });
}

/** @param {Context} context */
function file({ call }) {
  const found = /\/n(\d+)\.(png|pdf)$/.exec(call.path);
  if (!found) return notFound;
  const type = found[2] === 'png' ? 'image/png' : 'application/pdf';
  return {
    status: 200,
    headers: { 'content-type': type },
    body: found[2] === 'png' ? picture(Number(found[1])) : form(),
  };
}

/** 304 where the asker has it already. @param {Context} context @param {string} body @param {number} changedAt @returns {import('../replies.mjs').Reply} */
function conditional({ call }, body, changedAt) {
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 20)}"`;
  const headers = { 'content-type': 'text/html', etag, 'last-modified': new Date(changedAt).toUTCString() };
  const known = call.headers['if-none-match'];
  const since = Date.parse(call.headers['if-modified-since'] ?? '');
  const same =
    known === undefined ? since >= Math.floor(changedAt / 1000) * 1000 : known.split(/\s*,\s*/).includes(etag);
  return same ? { status: 304, headers } : { status: 200, headers, body };
}

/** @type {import('../context.mjs').Routes} */
export const siteRoutes = {
  'GET /site/_wp3services/generalQuery': query,
  'GET /site/_upload/article/*': file,
  'GET /site/xsc/list*': list('xsc'),
  'GET /site/zzzx/list*': list('zzzx'),
  'GET /site/*': article,
};
