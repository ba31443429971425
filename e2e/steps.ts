import { beforeEach, onTestFailed } from 'vitest';
import { pictureAll } from './browser.js';

/** The tests of a journey are its steps: once one has failed, the following fail at once instead of waiting in vain. */
export function stepByStep(): void {
  let broken: string | undefined;
  beforeEach(({ task }) => {
    if (broken !== undefined) throw new Error(`not reached: the journey broke at "${broken}"`);
    onTestFailed(async () => {
      if (broken !== undefined) return;
      broken = task.name;
      await pictureAll('failed');
    });
  });
}
