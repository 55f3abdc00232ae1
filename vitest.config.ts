import { defineConfig } from 'vitest/config';

/**
 * Tests run TypeScript sources of their own package; other packages are used as built (`dist`), because worker
 * threads and the command line run built files anyway. `npm test` builds first.
 */
export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'packages/*/test/**/*.test.ts', 'e2e/**/*.test.ts'],
    exclude: ['**/dist/**', '**/node_modules/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    maxWorkers: 2,
  },
});
