import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';

const SIDE = 256;

/** Differences of two galleries, the largest first: `{ id, prompt, before, after, difference, share }`, share 0..1. */
export async function comparePictures(before, after, folder) {
  await mkdir(folder, { recursive: true });
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const compared = [];
  for (const entry of after) {
    const was = old.get(entry.id);
    if (!was?.file || !entry.file) continue;
    const [one, other] = await Promise.all([pixelsOf(was.file), pixelsOf(entry.file)]);
    const difference = Buffer.alloc(one.length);
    let sum = 0;
    for (let at = 0; at < one.length; at++) {
      const gap = Math.abs(one[at] - other[at]);
      difference[at] = Math.min(255, gap * 3);
      sum += gap;
    }
    const file = path.join(folder, `${entry.id}.png`);
    await sharp(difference, { raw: { width: SIDE, height: SIDE, channels: 3 } })
      .png()
      .toFile(file);
    compared.push({
      id: entry.id,
      prompt: entry.prompt,
      before: was.file,
      after: entry.file,
      difference: file,
      share: sum / one.length / 255,
    });
  }
  return compared.sort((one, other) => other.share - one.share);
}

function pixelsOf(file) {
  return sharp(file).resize(SIDE, SIDE, { fit: 'fill' }).removeAlpha().raw().toBuffer();
}
