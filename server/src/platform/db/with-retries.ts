import { setTimeout as sleep } from 'node:timers/promises';
import { isRetriable } from './errors.js';

const ATTEMPTS = 6;

/** Runs a whole transaction again, a few times and with growing pauses, where the database asks for that. */
export async function withRetries<T>(transaction: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await transaction();
    } catch (error) {
      if (attempt >= ATTEMPTS || !isRetriable(error)) throw error;
      await sleep(Math.random() * 4 * 2 ** attempt);
    }
  }
}
