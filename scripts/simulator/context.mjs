/**
 * What a handler is given.
 * @typedef {{ world: import('./world.mjs').World, call: import('./transport.mjs').Call, now: number }} Context
 *
 * @typedef {(context: Context) => import('./replies.mjs').Reply | Promise<import('./replies.mjs').Reply>} Handler
 *
 * @typedef {Record<string, Handler>} Routes `GET /path` → handler; a path that ends in `*` takes what lies below
 */

/** @param {import('./transport.mjs').Call} call @returns {any} the JSON body; {} where it is none */
export function bodyOf(call) {
  try {
    const value = JSON.parse(call.body.toString('utf8'));
    return value !== null && typeof value === 'object' ? value : {};
  } catch {
    return {};
  }
}

/** @param {Routes} routes @param {import('./transport.mjs').Call} call */
export function routeOf(routes, call) {
  const exact = routes[`${call.method} ${call.path}`];
  if (exact) return exact;
  const key = Object.keys(routes).find(
    (route) => route.endsWith('*') && `${call.method} ${call.path}`.startsWith(route.slice(0, -1)),
  );
  return key === undefined ? undefined : routes[key];
}
