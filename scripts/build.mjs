// Builds every package: TypeScript with project references, then the console's pages.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs one build step and ends the process with its exit code when it fails. */
function step(name, args) {
  const startedAt = Date.now();
  const result = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (result.status !== 0) {
    console.error(`build: ${name} failed`);
    process.exit(result.status ?? 1);
  }
  console.error(`build: ${name} in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
}

step('TypeScript', ['node_modules/typescript/bin/tsc', '-b', ...process.argv.slice(2)]);
if (existsSync(new URL('../packages/console/vite.config.ts', import.meta.url))) {
  step('console', ['node_modules/vite/bin/vite.js', 'build', 'packages/console', '--logLevel', 'warn']);
}
