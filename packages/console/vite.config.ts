import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * The gateway serves `dist` at `/`. Everything the page needs is in there: it must also work on a machine that
 * reaches nothing but the gateway.
 */
export default defineConfig({
  plugins: [react(), tailwindcss()],
  build: {
    outDir: 'dist',
    // What every browser of the last three years reads; CSS `light-dark()` must pass as it is.
    target: ['chrome123', 'firefox121', 'safari17.5'],
    modulePreload: { polyfill: false },
  },
  server: {
    // `npx vite packages/console` while `heliograph serve` runs beside it.
    proxy: {
      '/v1beta': 'http://127.0.0.1:8787',
    },
  },
});
