import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// In development the graph runs as a process of its own; XUEGONG_SERVER points elsewhere when its port differs.
const server = process.env.XUEGONG_SERVER ?? 'http://127.0.0.1:4000';

export default defineConfig({
  base: '/console/',
  plugins: [react()],
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      // What changes with our own code shouldn't make browsers fetch the framework again.
      output: {
        codeSplitting: {
          groups: [{ name: 'framework', test: /node_modules\/(react|react-dom|scheduler|react-router|@tanstack)\// }],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': server, '/files': server, '/print': server, '/registry': server, '/auth': server },
  },
});
