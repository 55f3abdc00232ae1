import { markGuide, SET_ID } from '../base/picture.ts';
import { createRaster, type Raster, type Rgb } from '../base/raster.ts';
import { renderThing } from '../objects/render-thing.ts';
import type { Season } from '../read/intent.ts';
import type { Cover } from './cull-trees.ts';
import { isBacklit, type SceneLight } from './light.ts';
import { relightSprite } from './relight-sprite.ts';
import type { Target } from './target.ts';
import type { Tree } from './tree.ts';
import type { TreeForm } from './tree-forms.ts';

/** A lit form at full size, half, a quarter …; colours multiplied by alpha. */
type Levels = readonly Raster[];

/** The lit drawings of one picture's trees, each made when it is first needed. */
export interface TreeSprites {
  readonly at: (form: TreeForm) => Levels;
}

/** Sprites of trees are not drawn taller; the few nearer trees are enlarged. */
const tallestPx = 1300;

export function lightTreeSprites(light: SceneLight, season: Season, trees: readonly Tree[]): TreeSprites {
  const heights = new Map<string, number>();
  for (const { form, heightPx } of trees) {
    if (form === undefined) continue;
    const name = form.variant + form.thing;
    heights.set(name, Math.max(heightPx, heights.get(name) ?? 0));
  }
  const backlit = isBacklit(light);
  const known = new Map<string, Levels>();
  /** The drawing lit from where the light stands; with the light behind, from the right. */
  const lit = (form: TreeForm, flipped: boolean): Levels => {
    const key = `${form.thing}:${form.variant}:${flipped}`;
    let levels = known.get(key);
    if (levels === undefined) {
      const height = Math.max(8, Math.min(tallestPx, Math.ceil(heights.get(form.variant + form.thing) ?? 0)));
      const drawn = renderThing(form.thing, height, { variant: form.variant, season }).raster;
      if (flipped) mirror(drawn);
      levels = levelsOf(relightSprite(drawn, light, { side: 0.8 }));
      known.set(key, levels);
    }
    return levels;
  };
  const turned = new Map<Levels, Levels>();
  return {
    at(form) {
      if (!backlit) return lit(form, form.flipped);
      const levels = lit(form, false);
      if (!form.flipped) return levels;
      let mirrored = turned.get(levels);
      if (mirrored === undefined) {
        mirrored = levels.map((level) => ({ ...level, data: level.data.slice() }));
        mirrored.forEach(mirror);
        turned.set(levels, mirrored);
      }
      return mirrored;
    },
  };
}

/** Where a tree's sprite goes; lengths in pixels of the target. */
export interface TreePlacing {
  readonly left: number;
  readonly top: number;
  readonly height: number;
  readonly width: number;
  readonly clipY: number;
  /** Factor on each channel. */
  readonly gain: Rgb;
  /** The air before it, and its share. */
  readonly air: Rgb;
  readonly share: number;
  readonly depth: number;
  readonly cover: Cover | undefined;
}

/** Lays a tree on the picture at any size, between the pixels of the level nearest in size. */
export function layTree(target: Target, levels: Levels, placing: TreePlacing): void {
  const { raster, guide } = target;
  const { data } = raster;
  let level = 0;
  while (level < levels.length - 1 && levels[level]!.height > placing.height * 1.7) level++;
  const sprite = levels[level]!;
  const source = sprite.data;
  const stepX = sprite.width / placing.width;
  const stepY = sprite.height / placing.height;
  const firstRow = Math.max(0, Math.floor(placing.top));
  const lastRow = Math.min(raster.height, Math.ceil(placing.top + placing.height), Math.ceil(placing.clipY));
  const firstColumn = Math.max(0, Math.floor(placing.left));
  const lastColumn = Math.min(raster.width, Math.ceil(placing.left + placing.width));
  const [airRed, airGreen, airBlue] = placing.air;
  const through = 1 - placing.share;
  const gainRed = placing.gain[0] * through;
  const gainGreen = placing.gain[1] * through;
  const gainBlue = placing.gain[2] * through;
  const veil = placing.share / 255;
  const lastX = sprite.width - 2;
  const lastY = sprite.height - 2;
  const { cover } = placing;
  const coverCell = cover === undefined ? 1 : cover.cell * target.scale;
  const depth = Math.fround(placing.depth);
  for (let row = firstRow; row < lastRow; row++) {
    const sy = Math.max(0, Math.min(lastY + 0.999, (row + 0.5 - placing.top) * stepY - 0.5));
    const upper = sy | 0;
    const down = sy - upper;
    const line = upper * sprite.width;
    const coverRow = cover === undefined ? 0 : Math.floor((row + 0.5) / coverCell) * cover.columns;
    // The last column of the cell that was looked at: nothing is painted where a nearer tree will stand.
    let known = firstColumn;
    for (let column = firstColumn; column < lastColumn; column++) {
      if (column >= known && cover !== undefined) {
        const cell = Math.floor((column + 0.5) / coverCell);
        known = Math.min(lastColumn, Math.ceil((cell + 1) * coverCell - 0.5));
        if (cover.depths[coverRow + cell]! < depth) {
          column = known - 1;
          continue;
        }
      }
      let sx = (column + 0.5 - placing.left) * stepX - 0.5;
      if (sx < 0) sx = 0;
      else if (sx > lastX + 0.999) sx = lastX + 0.999;
      const cell = sx | 0;
      const a = (line + cell) * 4;
      const b = a + 4;
      const c = a + sprite.width * 4;
      const d = c + 4;
      const alphaA = source[a + 3]!;
      const alphaB = source[b + 3]!;
      const alphaC = source[c + 3]!;
      const alphaD = source[d + 3]!;
      if ((alphaA | alphaB | alphaC | alphaD) === 0) continue;
      const right = sx - cell;
      const shareD = right * down;
      const shareC = down - shareD;
      const shareB = right - shareD;
      const shareA = 1 - right - shareC;
      const alpha = alphaA * shareA + alphaB * shareB + alphaC * shareC + alphaD * shareD;
      const rest = 1 - alpha / 255;
      const hazed = alpha * veil;
      const at = (row * raster.width + column) * 4;
      data[at] =
        (source[a]! * shareA + source[b]! * shareB + source[c]! * shareC + source[d]! * shareD) * gainRed +
        airRed * hazed +
        data[at]! * rest;
      data[at + 1] =
        (source[a + 1]! * shareA +
          source[b + 1]! * shareB +
          source[c + 1]! * shareC +
          source[d + 1]! * shareD) *
          gainGreen +
        airGreen * hazed +
        data[at + 1]! * rest;
      data[at + 2] =
        (source[a + 2]! * shareA +
          source[b + 2]! * shareB +
          source[c + 2]! * shareC +
          source[d + 2]! * shareD) *
          gainBlue +
        airBlue * hazed +
        data[at + 2]! * rest;
      data[at + 3] = 255;
      if (alpha > 127) markGuide(guide, column, row, placing.depth, SET_ID);
    }
  }
}

/** Darkens the ground where a tree stands, so that it does not float. `reach`: half width in pixels. */
export function shadeFoot(
  { raster }: Target,
  x: number,
  foot: number,
  reach: number,
  clipY: number,
  strength: number,
): void {
  const { width, height, data } = raster;
  const flat = reach * 0.2;
  const lastRow = Math.min(height, Math.ceil(foot + flat), Math.ceil(clipY));
  for (let row = Math.max(0, Math.floor(foot - flat)); row < lastRow; row++) {
    const dy = (row + 0.5 - foot) / flat;
    for (
      let column = Math.max(0, Math.floor(x - reach));
      column < Math.min(width, Math.ceil(x + reach));
      column++
    ) {
      const dx = (column + 0.5 - x) / reach;
      const near = 1 - dx * dx - dy * dy;
      if (near <= 0) continue;
      const left = 1 - strength * near;
      const at = (row * width + column) * 4;
      data[at] = data[at]! * left;
      data[at + 1] = data[at + 1]! * left;
      data[at + 2] = data[at + 2]! * left;
    }
  }
}

function mirror({ width, height, data }: Raster): void {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  for (let row = 0; row < height; row++) pixels.subarray(row * width, (row + 1) * width).reverse();
}

function levelsOf(sprite: Raster): Levels {
  const { data } = sprite;
  for (let at = 0; at < data.length; at += 4) {
    const alpha = data[at + 3]! / 255;
    if (alpha === 1) continue;
    data[at] = data[at]! * alpha;
    data[at + 1] = data[at + 1]! * alpha;
    data[at + 2] = data[at + 2]! * alpha;
  }
  const levels = [sprite];
  for (let last = sprite; Math.min(last.width, last.height) >= 8; ) {
    last = halved(last);
    levels.push(last);
  }
  return levels;
}

/** Averages two by two pixels. */
function halved({ width, height, data }: Raster): Raster {
  const half = createRaster(Math.ceil(width / 2), Math.ceil(height / 2));
  for (let y = 0; y < half.height; y++) {
    const upper = y * 2 * width;
    const lower = Math.min(height - 1, y * 2 + 1) * width;
    for (let x = 0; x < half.width; x++) {
      const left = x * 2;
      const right = Math.min(width - 1, left + 1);
      const to = (y * half.width + x) * 4;
      for (let channel = 0; channel < 4; channel++) {
        half.data[to + channel] =
          (data[(upper + left) * 4 + channel]! +
            data[(upper + right) * 4 + channel]! +
            data[(lower + left) * 4 + channel]! +
            data[(lower + right) * 4 + channel]!) /
          4;
      }
    }
  }
  return half;
}
