import { mergeConfig } from 'vitest/config';
import base from './vitest.config.js';

export default mergeConfig(base, {
  test: { include: ['src/**/*.long.test.ts', 'test/**/*.long.test.ts'], exclude: [], testTimeout: 600_000 },
});
