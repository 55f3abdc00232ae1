import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFreePort, startProcess, stopProcess } from './run-process.mjs';

const COMMAND = fileURLToPath(new URL('../../packages/cli/bin/heliograph.mjs', import.meta.url));
/** The load generator always sends this key. */
const LOAD_KEY = 'test-key';
/** Small enough that the files of spools are used again within a measurement, as in a gateway that has run for a day. */
const SPOOL_KEEP_MB = 256;

/**
 * `heliograph serve` with one channel to the emulator, on a fresh data folder that another process has prepared: so
 * nothing of the management API is in the memory of the one that is measured. `refuses`: it does not know the key.
 */
export async function startGateway({
  port,
  core,
  logFile,
  folder,
  upstreamPort,
  model,
  keepsPictures,
  refuses,
}) {
  const prepared = join(folder, `data-${model}-${refuses === true}`);
  if (!existsSync(prepared)) {
    await prepareData({ prepared, core, logFile, upstreamPort, model, refuses });
  }
  const dataDir = await mkdtemp(join(folder, 'data-run-'));
  await cp(prepared, dataDir, { recursive: true });
  const gateway = await serve({ dataDir, port, core, logFile, keepsPictures, refuses });
  gateway.once('exit', () => void rm(dataDir, { recursive: true, force: true }));
  return gateway;
}

function serve({ dataDir, port, core, logFile, keepsPictures, refuses }) {
  return startProcess({
    command: [process.execPath, COMMAND, 'serve', '--port', `${port}`, '--json', '--data-dir', dataDir],
    core,
    port,
    logFile,
    environment: {
      HELIOGRAPH_BOOTSTRAP_TOKEN: refuses ? 'hg-another-key' : LOAD_KEY,
      HELIOGRAPH_KEEP_PICTURES: keepsPictures ? 'on' : 'off',
      HELIOGRAPH_SPOOL_KEEP_MB: `${SPOOL_KEEP_MB}`,
      HELIOGRAPH_LOG_LEVEL: 'error',
    },
  });
}

async function prepareData({ prepared, core, logFile, upstreamPort, model, refuses }) {
  const port = await findFreePort();
  let gateway;
  try {
    gateway = await serve({ dataDir: prepared, port, core, logFile, keepsPictures: true, refuses });
    const adminSecret = (await readFile(join(prepared, 'admin.key'), 'utf8')).trim();
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1/channels`, {
      method: 'POST',
      headers: { authorization: `Bearer ${adminSecret}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        name: 'emulator',
        kind: 'gemini',
        baseUrl: `http://127.0.0.1:${upstreamPort}`,
        secret: 'upstream-key',
        models: { 'gemini-3.1-flash-image': model },
        allowPrivate: true,
        priority: 100,
      }),
    });
    if (!answer.ok) throw new Error(`the channel was not made: ${answer.status} ${await answer.text()}`);
    await stopProcess(gateway, 10_000);
  } catch (error) {
    if (gateway !== undefined) await stopProcess(gateway);
    await rm(prepared, { recursive: true, force: true });
    throw error;
  }
}
