import { defineConfig } from 'vitest/config';
import base from './vitest.config.js';

export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ['src/**/*.long.test.ts', 'test/**/*.long.test.ts'],
    exclude: [],
    testTimeout: 600_000,
  },
});
