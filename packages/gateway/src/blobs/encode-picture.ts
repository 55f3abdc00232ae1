import { GatewayError } from '@heliograph/wire';
import { MAX_PIXELS, workOnPicture } from './picture-work.ts';

export interface EncodedPicture {
  readonly bytes: Buffer;
  readonly mimeType: 'image/webp' | 'image/jpeg';
  readonly width: number;
  readonly height: number;
}

export interface PictureEncoding {
  readonly format: 'webp' | 'jpeg';
  /** The result is not larger; undefined: as large as good quality needs. */
  readonly maxBytes?: number;
}

/** Quality, and about how many bytes it needs compared with the first. */
const QUALITIES = [
  { quality: 90, share: 1 },
  { quality: 80, share: 0.6 },
  { quality: 70, share: 0.45 },
  { quality: 55, share: 0.35 },
] as const;
const LOWEST = QUALITIES[QUALITIES.length - 1]!;
/** Below this many pixels a side, a picture is no use to anybody. */
const SMALLEST_SIDE = 64;

/**
 * A picture in another format, for clients that cannot take long lines: first at lower quality, then smaller, until it
 * fits. `source`: the path of a file, or the bytes. Throws `invalid_request` when it is no picture, or cannot fit.
 */
export function encodePicture(
  source: string | Buffer,
  { format, maxBytes = Number.POSITIVE_INFINITY }: PictureEncoding,
): Promise<EncodedPicture> {
  return workOnPicture(async (sharp) => {
    const encode = async (quality: number, width?: number): Promise<EncodedPicture> => {
      const image = sharp(source, { limitInputPixels: MAX_PIXELS })
        .autoOrient()
        .resize({ width, withoutEnlargement: true })
        .keepIccProfile();
      const { data, info } = await (format === 'webp'
        ? image.webp({ quality, effort: 3 })
        : image.flatten({ background: '#fff' }).jpeg({ quality, progressive: true })
      ).toBuffer({ resolveWithObject: true });
      return { bytes: data, mimeType: `image/${format}`, width: info.width, height: info.height };
    };
    const fits = ({ bytes }: EncodedPicture) => bytes.byteLength <= maxBytes;

    const first = await encode(QUALITIES[0].quality).catch((error: unknown) => {
      throw new GatewayError(
        'invalid_request',
        'The picture cannot be read, so it cannot be put into another format. Ask for it as it came.',
        { cause: error },
      );
    });
    if (fits(first)) {
      return first;
    }
    let picture = first;
    for (const { quality, share } of QUALITIES.slice(1)) {
      // Qualities that cannot do are not tried: a large picture takes seconds each time.
      if (first.bytes.byteLength * share <= maxBytes || quality === LOWEST.quality) {
        picture = await encode(quality);
        if (fits(picture)) {
          return picture;
        }
      }
    }
    for (let side = Math.min(picture.width, picture.height); side > SMALLEST_SIDE; ) {
      const factor = Math.min(0.9, 0.95 * Math.sqrt(maxBytes / picture.bytes.byteLength));
      picture = await encode(
        LOWEST.quality,
        Math.ceil(picture.width * Math.max(factor, SMALLEST_SIDE / side)),
      );
      side = Math.min(picture.width, picture.height);
      if (fits(picture)) {
        return picture;
      }
    }
    throw new GatewayError(
      'invalid_request',
      `The picture cannot be delivered in ${maxBytes} bytes. Ask the operator to raise the limit of the group.`,
    );
  });
}
