/**
 * What a handler answers; the transport writes it out.
 * @typedef {{ status: number, headers?: Record<string, string | string[]>, body?: string | Buffer }} Reply
 */

/** @param {string} text for HTML and XML alike */
export const escape = (text) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

/** @param {unknown} value @param {number} [status] @returns {Reply} */
export const json = (value, status = 200) => ({
  status,
  headers: { 'content-type': 'application/json; charset=UTF-8' },
  body: JSON.stringify(value),
});

/** @param {string} body @param {number} [status] @param {Record<string, string | string[]>} [headers] @returns {Reply} */
export const html = (body, status = 200, headers = {}) => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers },
  body,
});

/** @param {string} body @param {string} [type] @returns {Reply} */
export const text = (body, type = 'text/plain; charset=utf-8') => ({
  status: 200,
  headers: { 'content-type': type },
  body,
});

/** @param {string} location @param {string[]} [cookies] @returns {Reply} */
export const redirect = (location, cookies = []) => ({
  status: 302,
  headers: { location, 'cache-control': 'no-store', ...(cookies.length ? { 'set-cookie': cookies } : {}) },
});

/** @type {Reply} */
export const notFound = { status: 404, headers: { 'content-type': 'text/html' }, body: '<h1>404 Not Found</h1>' };

/** An address with one more parameter, before its fragment. @param {string} url @param {Record<string, string>} parameters */
export function withQuery(url, parameters) {
  const [, before = '', hash = ''] = /^([^#]*)(#.*)?$/s.exec(url) ?? [];
  const added = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${before}${before.includes('?') ? '&' : '?'}${added.join('&')}${hash}`;
}
