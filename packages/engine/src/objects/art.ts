import { randomOf } from '../base/random.ts';
import type { Raster } from '../base/raster.ts';
import { colourOf } from '../read/colour-names.ts';
import type { Season } from '../read/intent.ts';
import { compoundOf, ROW_PITCH, ROW_PLANTS } from './compound-things.ts';
import { findHero } from './heroes/heroes.ts';
import type { Hsl } from './hsl.ts';
import { NOTO_SQUARE, readNotoIcon } from './noto-pack.ts';
import { isGlass, isSkinOrHair, recolourSvg, softenOutlines, tintSkin } from './recolour-svg.ts';
import { renderSvg } from './render-svg.ts';
import type { ThingKind } from './thing.ts';
import { findThingByKey } from './things.ts';

export interface ThingOptions {
  /** Wanted main colour: a name of the colour table. */
  readonly colour?: string;
  /** Which copy this is: shape, skin and small differences follow from it. Default 0. */
  readonly variant?: string | number;
  readonly season?: Season;
  /** Lamps and windows shine (dusk and night). */
  readonly lit?: boolean;
  /** Wanted facing; art without a facing is flipped for 'right'. Default: as drawn. */
  readonly facing?: 'left' | 'right';
}

/** The vector drawing of a thing with all options applied. */
export interface ThingArt {
  readonly width: number;
  readonly height: number;
  readonly body: string;
  readonly glow: string | undefined;
  readonly foot: number | undefined;
  readonly flipped: boolean;
}

/** Throws RangeError for a key the library does not have. */
export function artOf(key: string, options: ThingOptions): ThingArt {
  const thing = findThingByKey(key);
  if (!thing) throw new RangeError(`no thing "${key}" in the object library`);
  const compound = compoundOf(key);
  if (compound) {
    const art = artOf(compound.base, compound.form === 'row' ? rowOptions(key, options) : options);
    return compound.form === 'row' ? repeatArt(art, key, options) : art;
  }
  const flipped =
    options.facing !== undefined &&
    (thing.facing === 'front' ? options.facing === 'right' : thing.facing !== options.facing);
  const colour = options.colour === undefined ? undefined : colourOf(options.colour);
  const hero = findHero(key);
  if (hero) {
    const art = hero.draw({
      random: (purpose) => randomOf(key, options.variant ?? 0, purpose),
      colour,
      season: options.season ?? 'summer',
      lit: options.lit ?? false,
    });
    return { ...art, glow: art.glow, foot: art.foot, flipped };
  }
  let body = softenOutlines(readNotoIcon(key) ?? '');
  if (thing.kind === 'person') body = tintSkin(body, randomOf(key, options.variant ?? 0, 'skin'));
  if (colour) {
    const square = { x: 0, y: 0, width: NOTO_SQUARE, height: NOTO_SQUARE };
    const small = renderSvg(body, square, 48, 48);
    body = recolourSvg(body, colour, small, sparedColours(thing.kind));
  }
  return { width: NOTO_SQUARE, height: NOTO_SQUARE, body, glow: undefined, foot: undefined, flipped };
}

function sparedColours(kind: ThingKind): ((colour: Hsl) => boolean) | undefined {
  if (kind === 'person') return isSkinOrHair;
  return kind === 'vehicle' || kind === 'building' ? isGlass : undefined;
}

/** A few different rows serve a whole field: they are measured once. */
const ROW_VARIANTS = 4;

function rowOptions(key: string, options: ThingOptions): ThingOptions {
  const variant = Math.floor(randomOf(key, options.variant ?? 0, 'row') * ROW_VARIANTS);
  const { facing: _facing, ...rest } = options;
  return { ...rest, variant };
}

/** Plants side by side in two lines, those behind first. */
function repeatArt(art: ThingArt, key: string, options: ThingOptions): ThingArt {
  const { variant } = rowOptions(key, options);
  const small = renderSvg(art.body, { x: 0, y: 0, width: art.width, height: art.height }, 64, 64);
  const { left, right, top, bottom } = paintedBox(small);
  const wide = ((right - left) / 64) * art.width;
  const tall = ((bottom - top) / 64) * art.height;
  const x0 = (left / 64) * art.width;
  const y0 = (bottom / 64) * art.height;
  const random = (purpose: string, plant: number) => randomOf(key, variant ?? 0, purpose, plant);
  const order = [
    ...Array.from({ length: ROW_PLANTS / 2 }, (_, line) => line * 2 + 1),
    ...Array.from({ length: ROW_PLANTS / 2 }, (_, line) => line * 2),
  ];
  const uses = order.map((plant) => {
    const behind = plant % 2 === 1;
    const size = (behind ? 0.9 : 0.92) * (0.9 + 0.2 * random('size', plant) * 0.8);
    const x = (plant + (random('x', plant) - 0.5) * 0.5) * ROW_PITCH * wide;
    const foot = tall * (behind ? 0.97 : 1.06);
    const mirrored = random('mirror', plant) < 0.5 ? -1 : 1;
    const shift = mirrored < 0 ? x + size * (wide + x0) : x - size * x0;
    return `<use href="#row-plant" xlink:href="#row-plant" transform="translate(${shift.toFixed(2)} ${(foot - size * y0).toFixed(2)}) scale(${(mirrored * size).toFixed(3)} ${size.toFixed(3)})"/>`;
  });
  return {
    ...art,
    width: wide * (1 + ROW_PITCH * (ROW_PLANTS - 1)) * 1.02,
    height: tall * 1.08,
    body: `<defs><g id="row-plant">${art.body}</g></defs>${uses.join('')}`,
    glow: undefined,
    foot: tall * 1.04,
    flipped: false,
  };
}

function paintedBox({ width, height, data }: Raster) {
  let left = width;
  let right = 0;
  let top = height;
  let bottom = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((data[(y * width + x) * 4 + 3] ?? 0) < 8) continue;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
    }
  }
  return right > left ? { left, right, top, bottom } : { left: 0, right: width, top: 0, bottom: height };
}
