import swc from 'unplugin-swc';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // swc writes the decorators' metadata, which esbuild leaves out.
  esbuild: false,
  plugins: [swc.vite({ module: { type: 'es6' } })],
  // Two copies of graphql would refuse each other's schemas.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['**/*.long.test.ts'],
    setupFiles: ['test/kit/setup.ts'],
    pool: 'forks',
    // Each worker loads the house once and not once a file, which took as long as the tests. What a test leaves behind in a
    // module or in the environment the next one meets, so tests leave nothing.
    isolate: false,
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
