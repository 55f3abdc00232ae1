import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { MasterKey } from '../base/seal-secret.ts';
import { ConfigError } from './config.ts';

/** A secret of this installation, and what the operator should be warned about. */
export interface LocalSecret<Value> {
  readonly value: Value;
  /** True: it was made by this start. */
  readonly isNew: boolean;
  readonly warnings: readonly string[];
}

const KEY_BYTES = 32;
const MIN_ADMIN_LENGTH = 16;

/**
 * The key that stored secrets are sealed with: HELIOGRAPH_MASTER_KEY (32 bytes as base64 or hex), else `master.key` in the
 * data folder, which the first start makes. Throws `ConfigError` when it is malformed.
 */
export function loadMasterKey(dataDir: string, fromEnvironment: string | undefined): LocalSecret<MasterKey> {
  if (fromEnvironment !== undefined && fromEnvironment.trim() !== '') {
    const value = decodeKey(fromEnvironment, 'HELIOGRAPH_MASTER_KEY');
    return { value, isNew: false, warnings: [] };
  }
  const path = join(dataDir, 'master.key');
  const { value, ...rest } = readOrMake(path, () => randomBytes(KEY_BYTES).toString('base64'));
  return { ...rest, value: decodeKey(value, path) };
}

/**
 * The secret of the management API: HELIOGRAPH_ADMIN_SECRET, else `admin.key` in the data folder, which the first start
 * makes (`hga-…`). Throws `ConfigError` when it is too short.
 */
export function loadAdminSecret(dataDir: string, fromEnvironment: string | undefined): LocalSecret<string> {
  if (fromEnvironment !== undefined && fromEnvironment.trim() !== '') {
    const value = checkAdminSecret(fromEnvironment, 'HELIOGRAPH_ADMIN_SECRET');
    return { value, isNew: false, warnings: [] };
  }
  const path = join(dataDir, 'admin.key');
  const { value, ...rest } = readOrMake(path, () => `hga-${randomBytes(30).toString('base64url')}`);
  return { ...rest, value: checkAdminSecret(value, path) };
}

function decodeKey(text: string, from: string): MasterKey {
  const trimmed = text.trim();
  const isHex = /^[0-9a-f]{64}$/i.test(trimmed);
  const isBase64 = /^[A-Za-z0-9+/_-]{43}=?$/.test(trimmed);
  if (!isHex && !isBase64) {
    throw new ConfigError([
      `${from} must hold 32 bytes as base64 (44 characters) or hex (64), but holds ${trimmed.length} other characters; "openssl rand -base64 32" makes one. Without the key they were stored with, the secrets of channels must be entered again`,
    ]);
  }
  // Node reads both alphabets of base64.
  return Buffer.from(trimmed, isHex ? 'hex' : 'base64') as MasterKey;
}

function checkAdminSecret(text: string, from: string): string {
  const secret = text.trim();
  if (secret.length < MIN_ADMIN_LENGTH || /\s/.test(secret)) {
    throw new ConfigError([
      `${from} must have at least ${MIN_ADMIN_LENGTH} characters and no spaces; remove the file to have another made, or choose a longer secret`,
    ]);
  }
  return secret;
}

function readOrMake(path: string, make: () => string): LocalSecret<string> {
  const made = existsSync(path) ? undefined : makeFile(path, make());
  if (made !== undefined) {
    return { value: made, isNew: true, warnings: [] };
  }
  let value: string;
  try {
    value = readFileSync(path, 'utf8');
  } catch (error) {
    throw new ConfigError([
      `${path} cannot be read (${(error as Error).message}); it must belong to the user that Heliograph runs as`,
    ]);
  }
  const others = statSync(path).mode & 0o077;
  // Windows has no such bits.
  const isOpen = others !== 0 && process.platform !== 'win32';
  return {
    value,
    isNew: false,
    warnings: isOpen ? [`${path} can be read by other users of this machine; run "chmod 600 ${path}"`] : [],
  };
}

/**
 * The text as a file that only we can read. Linked under its name when it is whole: two gateways that start at once on one
 * folder end up with the same secret. Undefined: the other one was faster.
 */
function makeFile(path: string, text: string): string | undefined {
  const draft = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    rmSync(draft, { force: true });
    writeFileSync(draft, `${text}\n`, { flag: 'wx', mode: 0o600, flush: true });
    linkSync(draft, path);
    rmSync(draft);
    return text;
  } catch (error) {
    if (existsSync(path)) {
      rmSync(draft, { force: true });
      return undefined;
    }
    throw new ConfigError([
      `${path} cannot be made (${(error as Error).message}); make the data folder writable, or give the secret in the environment`,
    ]);
  }
}
