import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GatewayError } from '@heliograph/wire';
import { blobPath, variantsPath } from './blob-path.ts';
import { MAX_PIXELS, workOnPicture } from './picture-work.ts';
import { unlessMissing } from './unless-missing.ts';

/** What is asked for instead of the picture as it is. */
export interface WantedVariant {
  /** Pixels, 1 to 4096; a picture is never enlarged. */
  readonly width?: number;
  readonly format?: 'webp' | 'jpeg' | 'png';
}

export interface Variant {
  readonly bytes: Buffer;
  readonly mimeType: `image/${NonNullable<WantedVariant['format']>}`;
}

export interface Thumbnails {
  /**
   * A blob in another size or format, made once and kept beside it. Throws `generation_gone` when the blob is not there,
   * `invalid_request` when it is no picture.
   */
  openVariant(hash: string, wanted: WantedVariant): Promise<Variant>;
  /** The same of a picture that is no blob; made each time. */
  makeVariant(picture: Buffer, wanted: WantedVariant): Promise<Variant>;
}

/** Kept variants of one blob; whoever asks for a thousand widths shall not fill the disk. */
const MAX_KEPT = 16;

/** `folder`: that of the blobs. */
export function createThumbnails(
  folder: string,
  reportFault: (error: unknown, what: string) => void,
): Thumbnails {
  /** Being made: whoever asks for the same meanwhile waits for the same. */
  const underWay = new Map<string, Promise<Variant>>();
  let nextNumber = 0;

  const keep = async (hash: string, name: string, { bytes }: Variant): Promise<void> => {
    const path = blobPath(folder, hash) ?? '';
    const variants = variantsPath(folder, hash) ?? '';
    await mkdir(variants, { recursive: true, mode: 0o700 });
    if ((await readdir(variants)).length < MAX_KEPT) {
      const unfinished = join(variants, `${name}.${nextNumber++}`);
      await writeFile(unfinished, bytes, { mode: 0o600 });
      await rename(unfinished, join(variants, name));
    }
    // Removed meanwhile: nobody would ever delete what was just written.
    if ((await sizeIfThere(path)) === undefined) {
      await rm(variants, { recursive: true, force: true });
    }
  };

  const open = async (hash: string, wanted: WantedVariant, name: string): Promise<Variant> => {
    const path = blobPath(folder, hash);
    const variants = variantsPath(folder, hash);
    if (path === undefined || variants === undefined || (await sizeIfThere(path)) === undefined) {
      throw new GatewayError('generation_gone', 'This picture is not kept any more. Make it again.');
    }
    const kept = await readIfThere(join(variants, name));
    if (kept !== undefined) {
      return { bytes: kept, mimeType: typeOf(kept) };
    }
    const variant = await makeVariant(path, wanted);
    await keep(hash, name, variant).catch((error: unknown) =>
      reportFault(error, `a thumbnail of ${hash} was not kept; it will be made again each time`),
    );
    return variant;
  };

  return {
    openVariant(hash, wanted) {
      const name = `${wanted.width ?? 'full'}.${wanted.format ?? 'same'}`;
      const key = `${hash}/${name}`;
      let variant = underWay.get(key);
      if (variant === undefined) {
        variant = open(hash, wanted, name).finally(() => underWay.delete(key));
        underWay.set(key, variant);
      }
      return variant;
    },
    makeVariant,
  };
}

function makeVariant(source: string | Buffer, { width, format }: WantedVariant): Promise<Variant> {
  return workOnPicture(async (sharp) => {
    try {
      const image = sharp(source, { limitInputPixels: MAX_PIXELS })
        .autoOrient()
        .resize({ width, withoutEnlargement: true })
        .keepIccProfile();
      const target = format ?? formatOf((await image.metadata()).format);
      const { data } = await encodeAs(image, target).toBuffer({ resolveWithObject: true });
      return { bytes: data, mimeType: `image/${target}` };
    } catch (error) {
      throw new GatewayError(
        'invalid_request',
        'The picture cannot be read, so there is no other size or format of it. Ask for it without width and format.',
        { cause: error },
      );
    }
  });
}

function encodeAs(image: import('sharp').Sharp, format: NonNullable<WantedVariant['format']>) {
  switch (format) {
    case 'webp':
      return image.webp({ quality: 82, effort: 3 });
    case 'jpeg':
      return image.flatten({ background: '#fff' }).jpeg({ quality: 85, progressive: true });
    case 'png':
      return image.png();
  }
}

/** Formats that we do not write become PNG. */
function formatOf(format: string | undefined): NonNullable<WantedVariant['format']> {
  return format === 'webp' || format === 'jpeg' ? format : 'png';
}

function typeOf(bytes: Buffer): Variant['mimeType'] {
  if (bytes[0] === 0xff) {
    return 'image/jpeg';
  }
  return bytes[0] === 0x89 ? 'image/png' : 'image/webp';
}

async function sizeIfThere(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    return unlessMissing(error);
  }
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    return unlessMissing(error);
  }
}
