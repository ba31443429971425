import { median } from './figures.mjs';

/**
 * One round of one server.
 * @typedef {{ perSecond: number, ms: number, p50: number, p99: number, cpuMs: number }} Round
 */

/**
 * Drives a server once and takes its figures; `cpuMs` is processor time of the server's process for one request.
 * @param {ReturnType<typeof import('./load.mjs').startLoad>} load
 * @param {import('./processes.mjs').Server} server
 * @param {import('./load.mjs').Request[]} requests
 * @param {number} connections
 * @returns {Promise<{ round: Round, answers: import('./load.mjs').Answer[] }>}
 */
export async function drive(load, server, requests, connections) {
  const before = server.cpuMs();
  const { ms, p50, p99, answers } = await load.drive(server.port, requests, connections);
  const cpuMs = (server.cpuMs() - before) / requests.length;
  return { round: { perSecond: (requests.length / ms) * 1000, ms, p50, p99, cpuMs }, answers };
}

/**
 * The ratio of product to floor, each round against the one beside it, so that a neighbour's noise falls on both.
 * @param {Round[]} product @param {Round[]} floor @returns {number[]}
 */
export const ratios = (product, floor) => product.map((round, i) => round.perSecond / (floor[i]?.perSecond ?? NaN));

/** @param {Round[]} rounds @param {keyof Round} key */
export const of = (rounds, key) => rounds.map((round) => round[key]);

/** @param {Round[]} product @param {Round[]} floor */
export const cpuRatio = (product, floor) => median(of(floor, 'cpuMs')) / median(of(product, 'cpuMs'));
