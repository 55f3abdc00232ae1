import sharp from 'sharp';
import { hashPicture } from '../base/picture-hash.ts';
import type { Raster } from '../base/raster.ts';
import { insertJpegMetadata } from './insert-jpeg-metadata.ts';
import { insertPngMetadata } from './insert-png-metadata.ts';
import { encodeXmp, type PictureMetadata } from './xmp.ts';

/**
 * Encodes a finished picture (its alpha is dropped). PNG: adaptive filters and level 5 (level 6 takes 60 % longer for
 * 3 % fewer bytes); JPEG: quality 90, 4:4:4.
 * The bytes depend on pixels and metadata alone: no date is written.
 */
export async function encodePicture(
  raster: Raster,
  mimeType: 'image/png' | 'image/jpeg',
  metadata: PictureMetadata,
): Promise<Uint8Array> {
  const { width, height, data } = raster;
  const opened = sharp(Buffer.from(data.buffer, data.byteOffset, data.byteLength), {
    raw: { width, height, channels: 4 },
    limitInputPixels: false,
  }).removeAlpha();
  const xmp = encodeXmp(metadata, metadata.scene === undefined ? undefined : hashPicture(raster));
  if (mimeType === 'image/jpeg') {
    const bytes = await opened.jpeg({ quality: 90, chromaSubsampling: '4:4:4' }).toBuffer();
    return insertJpegMetadata(bytes, xmp);
  }
  const bytes = await opened.png({ compressionLevel: 5, adaptiveFiltering: true }).toBuffer();
  return insertPngMetadata(bytes, [
    ['XML:com.adobe.xmp', xmp],
    ['Software', metadata.software],
    ['Description', metadata.prompt],
  ]);
}
