import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Moves the product's clock by days, after which much of the demo has lapsed: last. */
const movesClock = ({ moduleId }: TestSpecification): boolean => moduleId.endsWith('/counselling.h5.test.ts');

/** The same order in every run: by name, what moves the clock at the end. */
class ByName extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const order = (one: TestSpecification, other: TestSpecification): number =>
      Number(movesClock(one)) - Number(movesClock(other)) || (one.moduleId < other.moduleId ? -1 : 1);
    return Promise.resolve([...files].sort(order));
  }
}

/** Journeys against one started product: files run one after the other, since they share its clock and its database. */
export default defineConfig({
  test: {
    include: ['e2e/**/*.test.ts'],
    globalSetup: ['e2e/global-setup.ts'],
    fileParallelism: false,
    sequence: { sequencer: ByName },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    bail: 0,
  },
});
