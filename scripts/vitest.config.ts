import { defineConfig } from 'vitest/config';

/** The tests of the scripts and of the walls; server, client and console have their own. */
export default defineConfig({
  test: {
    include: ['scripts/**/*.test.mjs'],
    testTimeout: 60_000,
  },
});
