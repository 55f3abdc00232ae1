import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../packages/cli/bin/heliograph.mjs', import.meta.url));
const SECRET = 'hg-test-12345678';

/** `heliograph serve` as a user starts it: a process of its own, on a free port. */
export interface Server extends AsyncDisposable {
  readonly url: string;
  readonly dataDir: string;
  readonly secret: string;
  readonly pid: number;
  /** Standard output and error so far. */
  output(): string;
  /** Another `heliograph` command for this server, with `--json`. */
  run(...words: readonly string[]): Promise<unknown>;
  /** The same as people type it, to its end, whatever its exit code. */
  command(words: readonly string[], options?: CommandOptions): Promise<CommandEnd>;
  /** The exit code, once the process has ended. */
  readonly exited: Promise<number | null>;
  stop(): Promise<void>;
}

export interface CommandOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** What it reads from standard input. */
  readonly input?: string;
}

export interface CommandEnd {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `heliograph` with these words to its end. */
export async function runCommand(
  words: readonly string[],
  { env = {}, input }: CommandOptions = {},
): Promise<CommandEnd> {
  const child = spawn(process.execPath, [COMMAND, ...words], { env: { ...process.env, ...env } });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (piece: Buffer) => {
    stdout += piece.toString();
  });
  child.stderr.on('data', (piece: Buffer) => {
    stderr += piece.toString();
  });
  child.stdin.end(input ?? '');
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout, stderr };
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
  const command: Server['command'] = (words, options = {}) =>
    runCommand(words, {
      ...options,
      env: { HELIOGRAPH_URL: url, HELIOGRAPH_DATA_DIR: dataDir, ...options.env },
    });
  return {
    url,
    dataDir,
    secret: SECRET,
    pid: child.pid ?? 0,
    output: () => output,
    exited,
    stop,
    async run(...words) {
      const { code, stdout, stderr } = await command([...words, '--json']);
      if (code !== 0) {
        throw new Error(`heliograph ${words.join(' ')} ended with ${code}:\n${stderr}`);
      }
      return JSON.parse(stdout) as unknown;
    },
    command,
    async [Symbol.asyncDispose]() {
      await stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
