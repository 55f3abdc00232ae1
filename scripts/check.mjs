// `npm run check`: everything a change must pass. `--static` leaves the tests out.
import { spawnSync } from 'node:child_process';
import { prepare, root } from './prepare.mjs';

prepare();
const STEPS = [
  ['types', ['node_modules/typescript/bin/tsc', '-b']],
  ['types of tests', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.tests.json']],
  ['types of the console', ['node_modules/typescript/bin/tsc', '-p', 'packages/console']],
  ['registries', ['packages/engine/scripts/build-registries.mjs', '--check']],
  ['lint and format', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']],
  ['floors', ['scripts/check-floors.mjs']],
  ['dead code', ['node_modules/knip/bin/knip.js']],
  ['guards', ['scripts/prove-guards.mjs']],
  ...(process.argv.includes('--static') ? [] : [['tests', ['scripts/test.mjs']]]),
];

for (const [name, args] of STEPS) {
  const startedAt = Date.now();
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  const took = `${((Date.now() - startedAt) / 1000).toFixed(1)} s`;
  if (status !== 0) {
    console.error(`check: ${name} failed (${took})`);
    process.exit(1);
  }
  console.error(`check: ${name} passed (${took})`);
}
