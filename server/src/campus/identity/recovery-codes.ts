import { createHash, createHmac } from 'node:crypto';

const COUNT = 8;
const LENGTH = 16;
/** 32 letters and digits that are not taken for one another */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/**
 * The codes of one confirmation, of 80 bits each. They come out of the factor's secret and the request's id, so that a repeat of
 * the request, its answer lost, tells the same ones, though none is stored.
 */
export function recoveryCodesOf(secret: string, seed: string): string[] {
  return Array.from({ length: COUNT }, (_, i) => {
    const bytes = createHmac('sha256', secret).update(`recovery:${seed}:${i}`).digest().subarray(0, LENGTH);
    const letters = [...bytes].map((byte) => LETTERS[byte % LETTERS.length]).join('');
    return letters.replace(/(.{4})(?=.)/g, '$1-');
  });
}

/** As it is compared: without the dashes and spaces that people type or leave out. */
export function plainCode(typed: string): string {
  return typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
}

export function recoveryHash(plain: string): string {
  return createHash('sha256').update(`recovery:${plain}`).digest('base64url');
}

export const looksLikeRecovery = (plain: string): boolean => plain.length === LENGTH;
