import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { encodePng } from '@heliograph/testkit';
import sharp from 'sharp';

const PHOTO = fileURLToPath(new URL('../../shared/photos/astronaut.png', import.meta.url));

/** A portrait as a small JPEG; a drawn gradient where the photos are not there. */
export async function portrait(edge: number): Promise<Buffer> {
  if (!existsSync(PHOTO)) {
    console.warn('../shared/photos is absent: edits are tried on a drawn picture instead of a photo');
  }
  const source = existsSync(PHOTO) ? PHOTO : encodePng({ width: 512, height: 512 });
  return sharp(source).resize(edge, edge).jpeg({ quality: 80 }).toBuffer();
}

export interface Look {
  readonly format: string;
  readonly width: number;
  readonly height: number;
  /** Standard deviation of the brightness, 0 to 127: a picture of nothing has none. */
  readonly contrast: number;
  /** How far red, green and blue are apart on average, 0 to 255. */
  readonly colour: number;
}

/** Decodes a whole picture and says what can be seen in it. Throws when it is damaged. */
export async function lookAt(bytes: Uint8Array): Promise<Look> {
  const image = sharp(bytes, { failOn: 'warning' });
  const { format = '', width = 0, height = 0 } = await image.metadata();
  const { data } = await image
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pixels = data.byteLength / 3;
  let sum = 0;
  let squares = 0;
  let spread = 0;
  for (let at = 0; at < data.byteLength; at += 3) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    const brightness = (red + green + blue) / 3;
    sum += brightness;
    squares += brightness * brightness;
    spread += Math.max(red, green, blue) - Math.min(red, green, blue);
  }
  const contrast = Math.sqrt(Math.max(0, squares / pixels - (sum / pixels) ** 2));
  return { format, width, height, contrast, colour: spread / pixels };
}

/** Share of the picture, 0 to 1, that looks the same in both, seen at 64 x 64. */
export async function sameShare(a: Uint8Array, b: Uint8Array): Promise<number> {
  const [first, second] = await Promise.all(
    [a, b].map((bytes) =>
      sharp(bytes).removeAlpha().toColourspace('srgb').resize(64, 64, { fit: 'fill' }).raw().toBuffer(),
    ),
  );
  let same = 0;
  for (let at = 0; at < 64 * 64 * 3; at += 3) {
    const distance = [0, 1, 2].map((channel) =>
      Math.abs((first?.[at + channel] ?? 0) - (second?.[at + channel] ?? 0)),
    );
    same += Math.max(...distance) < 24 ? 1 : 0;
  }
  return same / (64 * 64);
}
