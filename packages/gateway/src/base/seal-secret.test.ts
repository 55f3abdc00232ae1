import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type MasterKey, openSecret, sealSecret } from './seal-secret.ts';

const KEY = randomBytes(32) as MasterKey;

describe('a sealed secret', () => {
  it('opens again, whatever it says', () => {
    for (const text of ['', 'AIza-key', '漢字 🏞', 'x'.repeat(10_000)]) {
      expect(openSecret(KEY, sealSecret(KEY, text, 'channel:a'), 'channel:a')).toBe(text);
    }
  });

  it('says nothing, and never looks the same twice', () => {
    const one = sealSecret(KEY, 'AIza-key', 'channel:a');
    expect(one).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(Buffer.from(one, 'base64url').includes('AIza')).toBe(false);
    expect(sealSecret(KEY, 'AIza-key', 'channel:a')).not.toBe(one);
  });

  it('opens under no other key and in no other place', () => {
    const sealed = sealSecret(KEY, 'AIza-key', 'channel:a');
    const other = randomBytes(32) as MasterKey;
    expect(() => openSecret(other, sealed, 'channel:a')).toThrow(
      /channel:a cannot be opened with this master key/,
    );
    expect(() => openSecret(KEY, sealed, 'channel:b')).toThrow(/cannot be opened/);
  });

  it('does not open when any byte of it was changed or is missing', () => {
    const bytes = Buffer.from(sealSecret(KEY, 'AIza-key', 'channel:a'), 'base64url');
    for (let at = 0; at < bytes.byteLength; at++) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] as number) ^ 1;
      expect(() => openSecret(KEY, changed.toString('base64url'), 'channel:a')).toThrow(
        /secret of channel:a/,
      );
      expect(() => openSecret(KEY, bytes.subarray(0, at).toString('base64url'), 'channel:a')).toThrow(
        /secret of channel:a/,
      );
    }
  });
});
