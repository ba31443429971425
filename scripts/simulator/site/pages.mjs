/** Mark-up as WebPlus writes it, in its two fashions. */
import { escape } from '../replies.mjs';
import { columns } from './notices.mjs';

/** @typedef {import('./notices.mjs').Notice} Notice @typedef {import('./notices.mjs').Column} Column */

/** Day in Shanghai. @param {number} at */
export const dayOf = (at) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);

/** @param {Notice} notice */
export function pathOf(notice) {
  const [year, month, day] = dayOf(notice.at).split('-');
  const home = columns[/** @type {Column} */ (notice.columns[0])] ?? columns.xsc;
  return `/site/${year}/${month}${day}/c${home.id}a${notice.art}/page.htm`;
}

/** @type {Record<1 | 2, (notice: Notice, n: number) => string>} */
const items = {
  1: (notice, n) =>
    `<div class="list_item i${n}"><div class="fields pr_fields"><span class="Article_Index">${n}</span>` +
    `<span class="Article_Title"><a href="${pathOf(notice)}" target="_blank" title="${escape(notice.title)}">${escape(short(notice.title))}</a></span></div>` +
    `<div class="fields ex_fields"><span class="Article_PublishDate">${dayOf(notice.at)}</span></div></div>`,
  2: (notice, n) =>
    `<li class="news n${n} clearfix"><span class="news_title"><a href="${pathOf(notice)}" target="_blank" title="${escape(notice.title)}">${escape(short(notice.title))}</a></span>` +
    `<span class="news_meta">${dayOf(notice.at)}</span></li>`,
};

/** As the site cuts what is too long for its line. @param {string} title */
const short = (title) => (title.length > 22 ? `${title.slice(0, 21)}...` : title);

/** @param {Column} column @param {Notice[]} notices of this page @param {number} page @param {number} pages */
export function listPage(column, notices, page, pages) {
  const { name, variant } = columns[column];
  const listed = notices.map((notice, n) => items[variant](notice, n + 1)).join('\n');
  const body = variant === 1 ? `<div id="wp_news_w6">${listed}</div>` : `<ul class="news_list list2">${listed}</ul>`;
  const link = (/** @type {number} */ n) => `/site/${column}/list${n === 1 ? '' : n}.htm`;
  const next =
    page < pages
      ? `<a class="next" href="${link(page + 1)}" target="_self"><span>下一页&gt;&gt;</span></a>`
      : '<a class="next" href="javascript:void(0);"><span>下一页&gt;&gt;</span></a>';
  return frame(
    name,
    `${body}<ul class="wp_paging clearfix"><li class="page_nav"><a class="first" href="${link(1)}"><span>第一页</span></a>${next}</li>` +
      `<li class="page_jump">页码 <em class="curr_page">${page}</em>/<em class="all_pages">${pages}</em></li></ul>`,
  );
}

/** @param {Notice} notice */
export const articlePage = (notice) =>
  frame(
    notice.title,
    `<div class="article"><h1 class="arti_title">${escape(notice.title)}</h1><p class="arti_metas"><span class="arti_publisher">发布者：${escape(notice.publisher)}</span>` +
      `<span class="arti_update">发布时间：${dayOf(notice.at)}</span></p><div class="entry"><div class="read"><div class='wp_articlecontent'>${notice.body}</div></div></div></div>`,
  );

/** @param {string} title @param {string} body */
const frame = (title, body) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"/><title>${escape(title)}</title>` +
  `<link href="/_css/_system/system.css" type="text/css" rel="stylesheet"/></head><body><div class="wp-wrapper"><div class="col_news_list listcon">${body}</div></div>` +
  `<script>var _dt = {};</script></body></html>`;
