import { scaleRgb } from '../../../base/colour.ts';
import { randomOf } from '../../../base/random.ts';
import type { Rgb } from '../../../base/raster.ts';
import type { WallFrame } from '../wall-frame.ts';
import { paintDisc } from './disc.ts';

interface BookRow {
  readonly u: number;
  readonly v: number;
  readonly width: number;
  /** Room above the shelf. */
  readonly height: number;
  readonly depth: number;
  /** 0..1: share that is books rather than ornaments and gaps. */
  readonly fill: number;
  readonly seed: number;
}

const covers: readonly Rgb[] = [
  [150, 66, 58],
  [58, 92, 116],
  [196, 152, 84],
  [86, 112, 84],
  [128, 88, 108],
  [214, 200, 172],
  [70, 72, 92],
  [190, 112, 74],
  [112, 136, 142],
];

/** A row of books with a vase, a box or a plant here and there. */
export function standBooks(place: WallFrame, row: BookRow): void {
  const { v, height, depth, fill, seed } = row;
  const end = row.u + row.width;
  const random = (purpose: string, index: number) => randomOf(seed, 'book', purpose, index);
  let u = row.u;
  const thick = Math.max(0.028, row.width / 34);
  for (let index = 0; u < end - thick && index < 60; index++) {
    const isGroup = index % 7 === 6;
    if (isGroup && random('ornament', index) > fill - 0.3) {
      const size = Math.min(height * 0.7, 0.22) * (0.7 + 0.3 * random('size', index));
      if (u + size > end) break;
      paintOrnament(
        place,
        u + size / 2,
        v,
        size,
        depth,
        Math.floor(random('which', index) * 3),
        random('tone', index),
      );
      u += size * 1.1;
      continue;
    }
    const wide = thick * (0.75 + 0.7 * random('wide', index));
    const tall = height * (0.58 + 0.34 * random('tall', Math.floor(index / 3)));
    if (u + wide > end) break;
    const cover = scaleRgb(
      covers[Math.floor(random('cover', index) * covers.length)]!,
      0.88 + 0.24 * random('tint', index),
    );
    if (random('gap', index) < fill + 0.25) {
      place.rect(u, v, u + wide * 0.95, v + tall, cover, 1, depth * 0.8);
      place.rect(u, v, u + wide * 0.2, v + tall, scaleRgb(cover, 0.82), 1, depth * 0.8);
      place.rect(
        u + wide * 0.12,
        v + tall * 0.76,
        u + wide * 0.86,
        v + tall * 0.82,
        [232, 206, 150],
        0.7,
        depth * 0.8,
      );
    }
    u += wide;
  }
}

function paintOrnament(
  place: WallFrame,
  u: number,
  v: number,
  size: number,
  depth: number,
  which: number,
  tone: number,
): void {
  const colour = covers[Math.floor(tone * covers.length)]!;
  const w = depth * 0.8;
  if (which === 0) {
    paintDisc(place, u, v + size * 0.36, size * 0.34, colour, w, size * 0.36);
    paintDisc(place, u - size * 0.1, v + size * 0.46, size * 0.1, scaleRgb(colour, 1.3), w, size * 0.12);
    place.rect(
      u - size * 0.12,
      v + size * 0.64,
      u + size * 0.12,
      v + size * 0.86,
      scaleRgb(colour, 0.92),
      1,
      w,
    );
  } else if (which === 1) {
    place.rect(u - size * 0.24, v, u + size * 0.24, v + size * 0.4, [196, 122, 84], 1, w);
    for (let leaf = 0; leaf < 7; leaf++) {
      const angle = (leaf / 6 - 0.5) * 2.4;
      paintDisc(
        place,
        u + Math.sin(angle) * size * 0.3,
        v + size * (0.5 + 0.3 * Math.cos(angle)),
        size * 0.15,
        leaf % 2 ? [92, 134, 84] : [74, 112, 72],
        w,
      );
    }
  } else {
    place.rect(u - size * 0.42, v, u + size * 0.42, v + size * 0.16, covers[3]!, 1, w);
    place.rect(u - size * 0.36, v + size * 0.16, u + size * 0.38, v + size * 0.3, covers[7]!, 1, w);
    place.rect(u - size * 0.38, v + size * 0.3, u + size * 0.32, v + size * 0.42, covers[5]!, 1, w);
  }
}
