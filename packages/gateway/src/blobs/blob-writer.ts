import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { GatewayError } from '@heliograph/wire';
import { BlobFile } from './blob-file.ts';
import { blobPath } from './blob-path.ts';
import type { BlobWriter } from './blobs.ts';
import { giveUnitBack, takeUnit, UNIT_BYTES } from './write-units.ts';

/** The producer waits when so many bytes of its picture wait for the disk, and all pictures together so many. */
const BACKLOG_BYTES = 1024 * 1024;
const ALL_BACKLOGS_BYTES = 12 * 1024 * 1024;

interface BlobWriterOptions {
  /** Where the bytes lie until they have a name. */
  readonly path: string;
  readonly folder: string;
  /** Go past the page cache where that is possible. */
  readonly direct: boolean;
}

/** How many pictures are being written: the more there are, the less each may gather. */
let active = 0;

export function openBlobWriter({ path, folder, direct }: BlobWriterOptions): BlobWriter {
  const hash = createHash('sha256');
  const file = new BlobFile(path, direct && constants.O_DIRECT !== undefined);
  /** Full but for the last, which has `used` bytes. */
  let units: Buffer[] = [];
  let areAligned = true;
  let used = 0;
  let bytes = 0;
  let backlogBytes = 0;
  let fault: unknown;
  let underWay: Promise<void> | undefined;
  let isActive = false;

  const addUnit = (): void => {
    if (!isActive) {
      isActive = true;
      active += 1;
    }
    const unit = areAligned ? takeUnit() : undefined;
    areAligned = unit !== undefined;
    units.push(unit ?? Buffer.allocUnsafeSlow(UNIT_BYTES));
    used = 0;
  };
  const noteFault = (error: unknown) => {
    fault ??= error;
  };
  const letGo = (gone: readonly Buffer[], wereAligned: boolean) => {
    if (wereAligned) {
      gone.forEach(giveUnitBack);
    }
  };

  /** In the thread pool, one write after the other. */
  const writeUnits = (): void => {
    const gathered = units;
    const wereAligned = areAligned;
    const length = (gathered.length - 1) * UNIT_BYTES + used;
    units = [];
    backlogBytes += length;
    const mine = (underWay ?? Promise.resolve())
      .then(() => (fault === undefined ? file.write(gathered, length, wereAligned) : undefined))
      .catch(noteFault)
      .finally(() => {
        letGo(gathered, wereAligned);
        backlogBytes -= length;
        if (underWay === mine) {
          underWay = undefined;
        }
      });
    underWay = mine;
  };

  const end = async (): Promise<void> => {
    await underWay;
    letGo(units, areAligned);
    units = [];
    if (isActive) {
      isActive = false;
      active -= 1;
    }
    await file.close();
  };

  return {
    write(piece) {
      hash.update(piece);
      bytes += piece.byteLength;
      let at = 0;
      while (at < piece.byteLength && fault === undefined) {
        if (units.length === 0 || used === UNIT_BYTES) {
          addUnit();
        }
        const count = Math.min(piece.byteLength - at, UNIT_BYTES - used);
        units[units.length - 1]?.set(
          count === piece.byteLength ? piece : piece.subarray(at, at + count),
          used,
        );
        at += count;
        used += count;
        if (used === UNIT_BYTES && units.length >= unitsPerWrite()) {
          writeUnits();
        }
      }
      return backlogBytes > Math.min(BACKLOG_BYTES, ALL_BACKLOGS_BYTES / active) ? underWay : undefined;
    },

    async finish() {
      try {
        if (units.length > 0) {
          writeUnits();
        }
        await underWay;
        if (fault === undefined) {
          await file.finish().catch(noteFault);
        }
        if (fault !== undefined) {
          throw fault;
        }
        const name = hash.digest('hex');
        await putInPlace(path, blobPath(folder, name) ?? path);
        return { hash: name, bytes };
      } catch (error) {
        await rm(path, { force: true });
        throw new GatewayError(
          'storage_full',
          'The picture could not be written to the disk. Ask the operator to free space.',
          { cause: error },
        );
      } finally {
        await end();
      }
    },

    async discard() {
      noteFault(new Error('the picture was discarded'));
      await end();
      await rm(path, { force: true });
    },
  };
}

/** Half a megabyte in one write is cheapest; with hundreds of pictures at once it would be too much to hold. */
function unitsPerWrite(): number {
  if (active <= 8) {
    return 8;
  }
  return active <= 32 ? 4 : active <= 96 ? 2 : 1;
}

/** The name is durable too, or a crash of the machine could leave a record of a picture that is nowhere. */
async function putInPlace(path: string, target: string): Promise<void> {
  const shelf = dirname(target);
  await mkdir(shelf, { recursive: true, mode: 0o700 });
  // The same picture may be there: then it is replaced by itself, and its age counts from now.
  await rename(path, target);
  const folder = await open(shelf, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
