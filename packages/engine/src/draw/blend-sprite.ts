import { markGuide } from '../base/picture.ts';
import type { Raster } from '../base/raster.ts';
import type { Target } from './target.ts';

export interface Placing {
  /** Upper left corner on the picture, in pixels; may lie outside. */
  readonly left: number;
  readonly top: number;
  /** Rows from here on are hidden. */
  readonly clipY?: number;
  /** 0..1 of everything. */
  readonly opacity?: number;
  /** Every pixel that is covered by more than half is marked with the depth and the id. */
  readonly depth: number;
  readonly id: number;
}

/** Lays a sprite (straight alpha) over a picture at whole pixels of the target. */
export function blendSprite({ raster: picture, guide }: Target, sprite: Raster, placing: Placing): void {
  const left = Math.round(placing.left);
  const top = Math.round(placing.top);
  const opacity = placing.opacity ?? 1;
  const lastRow = Math.min(
    picture.height,
    top + sprite.height,
    Math.ceil(placing.clipY ?? Number.POSITIVE_INFINITY),
  );
  const firstColumn = Math.max(0, left);
  const lastColumn = Math.min(picture.width, left + sprite.width);
  for (let y = Math.max(0, top); y < lastRow; y++) {
    let from = ((y - top) * sprite.width + (firstColumn - left)) * 4;
    let to = (y * picture.width + firstColumn) * 4;
    for (let x = firstColumn; x < lastColumn; x++, from += 4, to += 4) {
      const alpha = (sprite.data[from + 3]! / 255) * opacity;
      if (alpha === 0) continue;
      picture.data[to] = picture.data[to]! + (sprite.data[from]! - picture.data[to]!) * alpha;
      picture.data[to + 1] = picture.data[to + 1]! + (sprite.data[from + 1]! - picture.data[to + 1]!) * alpha;
      picture.data[to + 2] = picture.data[to + 2]! + (sprite.data[from + 2]! - picture.data[to + 2]!) * alpha;
      if (picture.data[to + 3]! < 255) {
        picture.data[to + 3] = picture.data[to + 3]! + (255 - picture.data[to + 3]!) * alpha;
      }
      if (alpha > 0.5) markGuide(guide, x, y, placing.depth, placing.id);
    }
  }
}
