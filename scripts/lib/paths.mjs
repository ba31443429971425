import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's root: every script works from here, wherever it was called. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** A path inside the checkout. @param {...string} parts */
export const at = (...parts) => join(root, ...parts);
