/** What was asked, as it came, so that tests can say what must not have been asked. */
const most = 20_000;

/** @typedef {{ at: number, method: string, path: string, query: Record<string, string>, ip: string, body: string, status: number | null, faulted: boolean }} Logged */

export class RequestLog {
  /** @type {Logged[]} */
  #entries = [];

  /** @param {import('./transport.mjs').Call} call @param {number} at @param {boolean} faulted @returns {Logged} */
  note(call, at, faulted) {
    const body = call.body.length > 1_000_000 ? `(${call.body.length} bytes)` : call.body.toString('utf8');
    const query = Object.fromEntries(call.query);
    const entry = { at, method: call.method, path: call.path, query, ip: call.ip, body, status: null, faulted };
    this.#entries.push(entry);
    if (this.#entries.length > most) this.#entries.shift();
    return entry;
  }

  /** @param {string} [match] part of the path */
  list(match = '') {
    return this.#entries.filter((entry) => entry.path.includes(match));
  }

  clear() {
    this.#entries = [];
  }
}
