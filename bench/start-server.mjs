import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../packages/cli/bin/heliograph.mjs', import.meta.url));
/** Linux counts time on processors in hundredths of a second. */
const TICK_MS = 10;
const SECRET = 'hg-bench-12345678';

/** `heliograph serve` in a process of its own, on a fresh data folder; `readyMs` from the start to its ready line. */
export async function startServer() {
  const dataDir = await mkdtemp(join(tmpdir(), 'heliograph-bench-'));
  const startedAt = performance.now();
  const child = spawn(process.execPath, [COMMAND, 'serve', '--port', '0', '--json', '--data-dir', dataDir], {
    env: { ...process.env, HELIOGRAPH_BOOTSTRAP_TOKEN: SECRET, HELIOGRAPH_LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // A bench that fails must leave no server behind, and a server that stops need not say so.
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  createInterface(child.stderr).on('line', (line) => {
    if (!line.startsWith('stopping')) console.error(line);
  });
  const [line] = await once(createInterface(child.stdout), 'line');
  const readyMs = performance.now() - startedAt;
  const { url } = JSON.parse(line);
  return {
    url,
    secret: SECRET,
    readyMs,
    /** Memory of the whole process in MB: now, and at its highest since `forgetPeak`. Linux only. */
    memory() {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      const megabytes = (name) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024;
      return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') };
    },
    /** Time on processors so far, in ms: unlike the clock it says little about what else the machine does. Linux only. */
    processorMs() {
      const [, , ...fields] = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(/\) | /);
      return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
    },
    forgetPeak: () => writeFileSync(`/proc/${child.pid}/clear_refs`, '5'),
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
      process.off('exit', end);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
