import sharp, { type Metadata } from 'sharp';
import type { Raster } from '../base/raster.ts';
import { DrawRequestError, type Reference } from '../engine.ts';
import { sniffPictureType } from './sniff-picture-type.ts';

/** Google's own limit for one request (protocol facts: 14 reference pictures). */
const MAX_REFERENCES = 14;
/** Refused from the header, before anything is decoded: 64 megapixels are 256 MB in memory. */
const MAX_REFERENCE_PIXELS = 64_000_000;

// The decoder's own cache would keep hundreds of megabytes between pictures that never come again.
sharp.cache(false);

/** What the header of a reference says; width and height as seen, after its orientation is honoured. */
export interface ReferenceHeader {
  readonly reference: Reference;
  /** 'PNG', 'JPEG', … as sniffed from the bytes. */
  readonly typeName: string;
  /** The caller called it something else. Accepted, and told in a thought. */
  readonly declaredWrong: boolean;
  readonly width: number;
  readonly height: number;
  readonly animated: boolean;
  /** The scene that this engine wrote into the picture's XMP when it drew it. */
  readonly xmp?: string;
}

/** Refuses a request with more pictures than can be looked at. */
export function checkReferenceCount(references: readonly Reference[]): void {
  const first = references[MAX_REFERENCES];
  if (first === undefined) return;
  throw new DrawRequestError(
    first.field,
    `The request has ${references.length} reference pictures; at most ${MAX_REFERENCES} are taken. Send fewer.`,
  );
}

/**
 * Reads the header of one reference: type, size, orientation. Throws `DrawRequestError` when the bytes are no picture
 * that can be read, or one with too many pixels.
 */
export async function readReferenceHeader(reference: Reference): Promise<ReferenceHeader> {
  const { bytes, field } = reference;
  if (bytes.length === 0) throw new DrawRequestError(field, 'The picture is empty (0 bytes).');
  const type = sniffPictureType(bytes);
  if (type.kind === 'unknown') {
    throw new DrawRequestError(
      field,
      'The data is no picture that can be read: its first bytes are those of no known format. ' +
        'Send a PNG, JPEG or WebP file, base64-encoded.',
    );
  }
  if (type.kind === 'unsupported') {
    throw new DrawRequestError(
      field,
      `The data is a ${type.name}, which cannot be read here. Convert it to PNG, JPEG or WebP and send it again.`,
    );
  }
  const header = await readHeader(reference, type.name);
  // EXIF orientations 5 to 8 lie on their side.
  const sideways = (header.orientation ?? 1) >= 5;
  const width = sideways ? header.height : header.width;
  const height = sideways ? header.width : header.height;
  if (width * height > MAX_REFERENCE_PIXELS) {
    throw new DrawRequestError(
      field,
      `The picture has ${width} x ${height} pixels; at most ${MAX_REFERENCE_PIXELS / 1e6} megapixels are taken. ` +
        'Scale it down and send it again.',
    );
  }
  return {
    reference,
    typeName: type.name,
    declaredWrong: !isSameType(reference.declaredType, type.mimeType),
    width,
    height,
    animated: (header.pages ?? 1) > 1 && type.name !== 'TIFF',
    ...(header.xmpAsString === undefined ? {} : { xmp: header.xmpAsString }),
  };
}

async function readHeader(reference: Reference, typeName: string): Promise<Metadata> {
  try {
    // The decoder's own limit would hide the size that the refusal has to name; a header costs nothing.
    return await sharp(reference.bytes, { failOn: 'none', limitInputPixels: false }).metadata();
  } catch {
    throw new DrawRequestError(
      reference.field,
      `The picture begins like a ${typeName} file but its header is broken or cut off. Send the whole file.`,
    );
  }
}

function isSameType(declared: string, sniffed: string): boolean {
  const name = declared.toLowerCase().split(';')[0]?.trim() ?? '';
  return name === '' || name === sniffed || (name === 'image/jpg' && sniffed === 'image/jpeg');
}

/**
 * Decodes a reference to sRGB, 8 bit, opaque RGBA, upright, first frame; scaled down (never up) so that it still covers
 * `cover` pixels. Throws `DrawRequestError` when the data is truncated or broken.
 */
export async function decodeReference(
  header: ReferenceHeader,
  cover: { readonly width: number; readonly height: number },
): Promise<Raster> {
  const scale = Math.min(1, Math.max(cover.width / header.width, cover.height / header.height));
  const width = Math.max(1, Math.round(header.width * scale));
  const height = Math.max(1, Math.round(header.height * scale));
  try {
    const { data, info } = await sharp(header.reference.bytes, {
      failOn: 'truncated',
      limitInputPixels: MAX_REFERENCE_PIXELS,
    })
      .autoOrient()
      .resize(width, height, { fit: 'fill', kernel: 'lanczos3' })
      .toColourspace('srgb')
      // The result has no transparency either: what is clear stands on white, as it does on a page.
      .flatten({ background: '#ffffff' })
      .ensureAlpha()
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    return {
      width: info.width,
      height: info.height,
      data: new Uint8ClampedArray(data.buffer, data.byteOffset, data.byteLength),
    };
  } catch (error) {
    throw new DrawRequestError(
      header.reference.field,
      `The ${header.typeName} picture is damaged or cut off (${firstLineOf(error)}). ` +
        'Check that the whole file was read before it was base64-encoded, and send it again.',
    );
  }
}

function firstLineOf(error: unknown): string {
  const line = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
  return line.replace(/^.*?:\s*/, '').slice(0, 120) || 'decoder error';
}
