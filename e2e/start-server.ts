import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const COMMAND = fileURLToPath(new URL('../packages/cli/bin/heliograph.mjs', import.meta.url));
const SECRET = 'hg-test-12345678';

/** `heliograph serve` as a user starts it: a process of its own, on a free port. */
export interface Server extends AsyncDisposable {
  readonly url: string;
  readonly secret: string;
  readonly pid: number;
  /** Standard output and error so far. */
  output(): string;
  /** Another `heliograph` command on the same data, with `--json`. */
  run(...words: readonly string[]): Promise<unknown>;
  /** The exit code, once the process has ended. */
  readonly exited: Promise<number | null>;
  stop(): Promise<void>;
}

export async function startServer(env: Readonly<Record<string, string>> = {}): Promise<Server> {
  const dataDir = await mkdtemp(join(tmpdir(), 'heliograph-e2e-'));
  const child = spawn(process.execPath, [COMMAND, 'serve', '--port', '0', '--json', '--data-dir', dataDir], {
    env: { ...process.env, HELIOGRAPH_BOOTSTRAP_TOKEN: SECRET, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // A test that was given up must leave no server behind.
  process.once('exit', () => child.kill('SIGKILL'));
  let output = '';
  child.stderr.on('data', (piece: Buffer) => {
    output += piece.toString();
  });
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      output += `${line}\n`;
      if (line.startsWith('{')) {
        resolve((JSON.parse(line) as { url: string }).url);
      }
    });
    void exited.then(() => reject(new Error(`heliograph serve ended before it was ready:\n${output}`)));
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await exited;
  };
  return {
    url,
    secret: SECRET,
    pid: child.pid ?? 0,
    output: () => output,
    exited,
    stop,
    async run(...words) {
      const args = [COMMAND, ...words, '--json', '--data-dir', dataDir];
      const { stdout } = await promisify(execFile)(process.execPath, args);
      return JSON.parse(stdout) as unknown;
    },
    async [Symbol.asyncDispose]() {
      await stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
