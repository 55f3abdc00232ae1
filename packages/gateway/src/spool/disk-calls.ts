import fs from 'node:fs';
import { skipBytes } from '../base/skip-bytes.ts';

/** The calls of the system that spools are made of; tests put faults in their place. */
export type DiskCalls = Pick<
  typeof fs,
  | 'openSync'
  | 'closeSync'
  | 'readSync'
  | 'writeSync'
  | 'writevSync'
  | 'open'
  | 'read'
  | 'writev'
  | 'fdatasync'
  | 'unlink'
>;

export const SYSTEM_CALLS: DiskCalls = fs;

/** Writes all pieces at a place of a file, in the event loop's thread. */
export function writeAllSync(
  calls: DiskCalls,
  fd: number,
  pieces: readonly Uint8Array[],
  position: number,
): void {
  let rest = pieces;
  let at = position;
  while (rest.length > 0) {
    const only = rest[0];
    const written =
      rest.length === 1 && only !== undefined
        ? calls.writeSync(fd, only, 0, only.byteLength, at)
        : calls.writevSync(fd, rest, at);
    at += written;
    rest = skipBytes(rest, written);
  }
}

/** The same in the thread pool. */
export async function writeAll(
  calls: DiskCalls,
  fd: number,
  pieces: readonly Uint8Array[],
  position: number,
): Promise<void> {
  let rest = pieces;
  let at = position;
  while (rest.length > 0) {
    const written = await new Promise<number>((resolve, reject) => {
      calls.writev(fd, rest, at, (error, count) => (error === null ? resolve(count) : reject(error)));
    });
    at += written;
    rest = skipBytes(rest, written);
  }
}

export function readAt(
  calls: DiskCalls,
  fd: number,
  target: Uint8Array,
  length: number,
  position: number,
): Promise<number> {
  return new Promise((resolve, reject) => {
    calls.read(fd, target, 0, length, position, (error, count) =>
      error === null ? resolve(count) : reject(error),
    );
  });
}

export function syncData(calls: DiskCalls, fd: number): Promise<void> {
  return new Promise((resolve, reject) => {
    calls.fdatasync(fd, (error) => (error === null ? resolve() : reject(error)));
  });
}
