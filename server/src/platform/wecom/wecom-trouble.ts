import type { ForeignTrouble } from '../foreign/foreign-error.js';

const TROUBLES: readonly (readonly [ForeignTrouble, readonly number[]])[] = [
  ['BUSY', [-1]],
  // frequency, concurrency
  ['RATE', [45009, 45033]],
  // secret, corp, agent; a call without token; rights; redirect domain; app disabled; our address
  ['CONFIG', [40001, 40013, 40056, 40091, 41001, 41002, 41004, 48002, 50001, 50003, 60020, 301002]],
];

const KNOWN = new Map(TROUBLES.flatMap(([trouble, codes]) => codes.map((code) => [code, trouble] as const)));

/** What an errcode of WeCom means for us; what is not about the service or our settings is about this very input. */
export function weComTrouble(errcode: number): ForeignTrouble {
  if (Number.isNaN(errcode)) return 'BUSY';
  return KNOWN.get(errcode) ?? 'INPUT';
}
