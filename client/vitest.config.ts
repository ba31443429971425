import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit tests beside the source; Taro itself is replaced by each test that meets it. */
export default defineConfig({
  resolve: {
    alias: [
      // the same stand-in as in both builds
      { find: /^graphql$/, replacement: fileURLToPath(new URL('src/lib/graph/graphql-shim.ts', import.meta.url)) },
    ],
  },
  test: {
    include: ['src/**/*.test.ts'],
    environment: 'node',
    server: { deps: { inline: ['graphql-request'] } },
  },
});
