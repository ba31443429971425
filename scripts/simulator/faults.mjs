/** Faults wait for the next calls that match, are spent, and are gone. */
import { failure } from './wecom/errors.mjs';

/**
 * @typedef {object} FaultGiven
 * @property {string} match part of the path, e.g. `message/send`
 * @property {string} [matchBody] part of the body or query, too
 * @property {number} [times] how many calls suffer (1); 0: every one
 * @property {number} [skip] so many matching calls go well first
 * @property {number} [forMs] instead of `times`: until the simulator's clock has gone on so far
 * @property {number} [errcode] an answer 200 with this error; nothing is done
 * @property {number} [delayMs] milliseconds of real time before the answer
 * @property {number} [http] a status with a page of HTML
 * @property {boolean} [drop] the connection is cut without an answer
 * @property {boolean} [malformed] the answer is cut short
 * @property {string} [body] this text instead of the answer
 * @property {string} [contentType] of `body`
 * @property {boolean} [after] the call is carried out first, then the fault strikes its answer
 *
 * @typedef {FaultGiven & { id: number, left: number, skipped: number, until: number, hits: number, reply?: import('./replies.mjs').Reply }} Fault
 */

export class Faults {
  /** @type {Fault[]} */
  #faults = [];
  #serial = 0;

  /** @param {FaultGiven[]} given @param {number} now */
  add(given, now) {
    for (const fault of given) {
      if (typeof fault.match !== 'string') throw new TypeError('a fault needs `match`');
      const left = fault.forMs || fault.times === 0 ? Infinity : (fault.times ?? 1);
      const until = fault.forMs ? now + fault.forMs : Infinity;
      this.#faults.push({ ...fault, id: (this.#serial += 1), left, skipped: 0, until, hits: 0 });
    }
  }

  /** The first that strikes this call; it counts as spent. @param {import('./transport.mjs').Call} call @param {number} now */
  strike(call, now) {
    for (const fault of this.#faults) {
      if (fault.left <= 0 || now >= fault.until || !call.path.includes(fault.match)) continue;
      if (fault.matchBody && !`${call.rawQuery}\n${call.body.toString()}`.includes(fault.matchBody)) continue;
      if (fault.skipped < (fault.skip ?? 0)) {
        fault.skipped += 1;
        continue;
      }
      fault.left -= 1;
      fault.hits += 1;
      return fault.errcode === undefined ? fault : { ...fault, reply: failure(fault.errcode, call.ip) };
    }
    return undefined;
  }

  /** How often each struck, in the order they were given. */
  list() {
    return this.#faults.map(({ id, match, hits, left }) => ({
      id,
      match,
      hits,
      left: left === Infinity ? null : left,
    }));
  }

  clear() {
    this.#faults = [];
  }
}
