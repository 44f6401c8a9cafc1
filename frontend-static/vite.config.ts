import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const server = process.env.SAMSKAP_URL ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'target/classes/static',
    emptyOutDir: true,
    manifest: true,
    assetsInlineLimit: 0,
    rolldownOptions: {
      treeshake: {
        // The React parts of Designsystemet bring its custom elements along; none of the parts we use needs them.
        moduleSideEffects: (id) => !/@digdir.designsystemet-(react|web)/.test(id),
      },
    },
  },
  server: {
    proxy: {
      '/api': server,
      '/ws': { target: server, ws: true },
    },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
  },
});
