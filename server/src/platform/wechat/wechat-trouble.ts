import type { ForeignTrouble } from '../foreign/foreign-error.js';

const TROUBLES: readonly (readonly [ForeignTrouble, readonly number[]])[] = [
  ['BUSY', [-1]],
  ['RATE', [45009, 45011, 45033]],
  // app id, secret, a call without token, our address, rights, an unknown template
  ['CONFIG', [40013, 40125, 40164, 40243, 41002, 41004, 41001, 48001, 50002, 61024, 89503, 89506, 89507, 40037]],
];

const KNOWN = new Map(TROUBLES.flatMap(([trouble, codes]) => codes.map((code) => [code, trouble] as const)));

/** What an errcode of WeChat means for us; what is not about the service or our settings is about this very input. */
export function weChatTrouble(errcode: number): ForeignTrouble {
  if (Number.isNaN(errcode)) return 'BUSY';
  return KNOWN.get(errcode) ?? 'INPUT';
}

/** Where a token is fetched, 40001 says that the secret is wrong; elsewhere that the token is. */
export function weChatTokenTrouble(errcode: number): ForeignTrouble {
  const trouble = weChatTrouble(errcode);
  return trouble === 'INPUT' ? 'CONFIG' : trouble;
}
