// Runs every bench, one after the other: two at once would measure each other. Ends with 1 when a requirement is missed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';

const [{ model } = { model: 'unknown processor' }] = cpus();
console.log(`Node ${process.version}, ${cpus().length} x ${model.trim()}\n`);
for (const name of ['scanner', 'engine', 'store', 'gateway']) {
  const file = fileURLToPath(new URL(`${name}.mjs`, import.meta.url));
  if (!existsSync(file)) {
    continue;
  }
  console.log(`== ${name}`);
  const { status } = spawnSync(process.execPath, ['--expose-gc', file], { stdio: 'inherit' });
  if (status !== 0) {
    process.exitCode = 1;
  }
  console.log();
}
