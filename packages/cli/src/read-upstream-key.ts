import { text as readAll } from 'node:stream/consumers';
import type { ArgsDef } from 'citty';
import type { Given } from './admin-command.ts';
import { UsageError } from './usage-error.ts';

export const KEY_FLAGS = {
  'key-env': {
    type: 'string',
    description: 'Take the key from this environment variable',
    valueHint: 'name',
  },
  'key-stdin': { type: 'boolean', description: 'Read the key from standard input' },
  key: { type: 'string', description: 'The key itself (it stays in the history of the shell)' },
} as const satisfies ArgsDef;

/** The upstream's key from the one place that was named; undefined when none was. */
export async function readUpstreamKey(given: Given): Promise<string | undefined> {
  const variable = given['key-env'];
  const typed = given['key'];
  const named = [variable !== undefined, given['key-stdin'] === true, typed !== undefined];
  if (named.filter(Boolean).length > 1) {
    throw new UsageError('Give the key once: --key-env, --key-stdin or --key.');
  }
  if (typeof variable === 'string') {
    const key = process.env[variable]?.trim();
    if (key === undefined || key === '') {
      throw new UsageError(`--key-env: the environment variable ${variable} is not set or empty.`);
    }
    return key;
  }
  if (given['key-stdin'] === true) {
    if (process.stdin.isTTY) {
      console.error('Paste the key, then press Enter and Ctrl+D.');
    }
    const key = (await readAll(process.stdin)).trim();
    if (key === '') {
      throw new UsageError('--key-stdin: nothing came from standard input.');
    }
    return key;
  }
  if (typeof typed === 'string') {
    console.error(
      'warning: the key stands in the history of your shell now; --key-env or --key-stdin keep it out.',
    );
    return typed;
  }
  return undefined;
}
