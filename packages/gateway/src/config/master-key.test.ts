import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ConfigError } from './config.ts';
import { loadAdminSecret, loadMasterKey } from './master-key.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'heliograph-key-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('makes a key at the first start, for nobody else to read, and keeps it', () => {
  const dataDir = join(folder, 'not', 'there', 'yet');
  const first = loadMasterKey(dataDir, undefined);
  expect(first).toMatchObject({ isNew: true, warnings: [] });
  expect(first.value.byteLength).toBe(32);
  expect(statSync(join(dataDir, 'master.key')).mode & 0o777).toBe(0o600);
  expect(loadMasterKey(dataDir, '')).toEqual({ ...first, isNew: false });
});

it('takes a key of the environment in base64, base64url and hex, and makes no file then', () => {
  const bytes = Buffer.alloc(32, 0xfb);
  for (const text of [
    bytes.toString('base64'),
    bytes.toString('base64url'),
    bytes.toString('hex').toUpperCase(),
    ` ${bytes.toString('base64')}\n`,
  ]) {
    expect(loadMasterKey(folder, text).value.equals(bytes)).toBe(true);
  }
  expect(() => statSync(join(folder, 'master.key'))).toThrow('ENOENT');
});

it('refuses what is no key, without showing it', () => {
  for (const text of ['short', 'x'.repeat(64), Buffer.alloc(31).toString('base64')]) {
    expect(() => loadMasterKey(folder, text)).toThrow(ConfigError);
    expect(() => loadMasterKey(folder, text)).not.toThrow(text);
  }
  writeFileSync(join(folder, 'master.key'), '');
  expect(() => loadMasterKey(folder, undefined)).toThrow(/master\.key must hold 32 bytes/);
});

it('warns when others can read the file', () => {
  loadMasterKey(folder, undefined);
  chmodSync(join(folder, 'master.key'), 0o644);
  expect(loadMasterKey(folder, undefined).warnings).toEqual([expect.stringContaining('chmod 600')]);
});

it('makes an admin secret, or takes that of the environment', () => {
  const made = loadAdminSecret(folder, undefined);
  expect(made.value).toMatch(/^hga-[A-Za-z0-9_-]{40}$/);
  expect(readFileSync(join(folder, 'admin.key'), 'utf8')).toBe(`${made.value}\n`);
  expect(loadAdminSecret(folder, undefined)).toEqual({ ...made, isNew: false });
  expect(loadAdminSecret(folder, 'hga-of-the-operator').value).toBe('hga-of-the-operator');
  expect(() => loadAdminSecret(folder, 'short')).toThrow(/at least 16 characters/);
});

it('says what to do when the folder cannot be written', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(() => loadMasterKey(join(folder, 'file'), undefined)).toThrow(/master\.key cannot be made/);
});
