import { brotliDecompressSync } from 'node:zlib';
import { loadAsset } from './load-asset.ts';

interface PackIndex {
  /** [offset, length] of each block, relative to the end of the index. */
  readonly blocks: readonly (readonly [number, number])[];
  /** Where an icon's body lies: [block, line]. */
  readonly icons: Readonly<Record<string, readonly [number, number]>>;
}

interface OpenPack {
  readonly bytes: Buffer;
  readonly base: number;
  readonly index: PackIndex;
}

let opened: OpenPack | undefined;

/** The side of the square every icon of the pack is drawn in. */
export const NOTO_SQUARE = 128;

/** The SVG body (children of <svg viewBox="0 0 128 128">) of an icon, or undefined. Inflates one block, not the pack. */
export function readNotoIcon(key: string): string | undefined {
  const pack = openPack();
  const place = Object.hasOwn(pack.index.icons, key) ? pack.index.icons[key] : undefined;
  const block = place && pack.index.blocks[place[0]];
  if (!place || !block) return undefined;
  const start = pack.base + block[0];
  const text = brotliDecompressSync(pack.bytes.subarray(start, start + block[1])).toString('utf8');
  return text.split('\n')[place[1]];
}

/** Every key of the pack. */
export function listNotoIcons(): readonly string[] {
  return Object.keys(openPack().index.icons);
}

function openPack(): OpenPack {
  if (opened) return opened;
  const bytes = loadAsset('noto.pack');
  const indexLength = bytes.readUInt32LE(0);
  const index = JSON.parse(
    brotliDecompressSync(bytes.subarray(4, 4 + indexLength)).toString('utf8'),
  ) as PackIndex;
  opened = { bytes, base: 4 + indexLength, index };
  return opened;
}
