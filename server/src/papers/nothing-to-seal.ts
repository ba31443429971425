import type { Sealer } from '../platform/crypto/field-cipher.js';

/** For what the house does by itself: it writes no words of its own, so nothing is to be sealed. */
export const nothingToSeal: Sealer = {
  seal: () => {
    throw new Error('the house has written a note');
  },
};
