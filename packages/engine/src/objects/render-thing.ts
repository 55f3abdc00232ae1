import type { Raster } from '../base/raster.ts';
import { artOf, type ThingOptions } from './art.ts';
import { compoundAspect, compoundOf, draughtOf } from './compound-things.ts';
import { letterLabel } from './letter-label.ts';
import { type Measured, measureArt, wholeOf } from './measure-art.ts';
import { renderRow } from './render-row.ts';
import { renderSvg } from './render-svg.ts';

/** A thing as pixels, trimmed to its painted box. */
export interface Sprite {
  readonly raster: Raster;
  /** Fraction of the height (from the top) where it touches the ground. */
  readonly base: number;
  /** Points as fractions of width and height. */
  readonly anchors: {
    /** Highest painted point. */
    readonly top: readonly [x: number, y: number];
    /** Middle of what touches the ground. */
    readonly foot: readonly [x: number, y: number];
  };
  /** Of an opened vessel: what lies before its contents, drawn again over them; same size as `raster`. */
  readonly front?: Raster;
  /** What shines by itself (lit windows, flames): same size as `raster`; add it after relighting. */
  readonly glow?: Raster;
}

const MAX_SIDE_PX = 6144;

/**
 * Draws a thing `heightPx` pixels tall (its painted height, after trimming). The result depends on the arguments only.
 * Throws RangeError for an unknown key.
 */
export function renderThing(thing: string, heightPx: number, options: ThingOptions = {}): Sprite {
  const compound = compoundOf(thing);
  if (compound?.form === 'row') {
    const plant = (height: number, each: ThingOptions) => renderThing(compound.base, height, each).raster;
    const row = renderRow(compound.base, plant, Math.min(heightPx, MAX_SIDE_PX), options);
    return { raster: row, base: 0.98, anchors: { top: [0.5, 0], foot: [0.5, 0.98] } };
  }
  const art = artOf(thing, options);
  const afloat = compound?.form === 'afloat';
  const measured = afloat ? cutAtWaterline(measureArt(art), draughtOf(compound.base)) : measureArt(art);
  const height = Math.min(MAX_SIDE_PX, Math.max(1, Math.round(heightPx)));
  const width = Math.min(
    MAX_SIDE_PX,
    Math.max(1, Math.round((height * measured.box.width) / measured.box.height)),
  );
  const raster = renderSvg(wholeOf(art), measured.box, width, height, art.flipped);
  if (options.text !== undefined) letterLabel(raster, art, measured.box, options.text);
  if (afloat) wetWaterline(raster);
  const base =
    art.foot === undefined || afloat ? 1 : Math.min(1, (art.foot - measured.box.y) / measured.box.height);
  const mirror = (x: number) => (art.flipped ? 1 - x : x);
  return {
    raster,
    base,
    anchors: { top: [mirror(measured.topX), 0], foot: [mirror(measured.footX), base] },
    ...(options.isOpened && art.front !== undefined
      ? { front: renderSvg(art.front, measured.box, width, height, art.flipped) }
      : {}),
    ...(art.glow === undefined
      ? {}
      : { glow: renderSvg(art.glow, measured.box, width, height, art.flipped) }),
  };
}

function cutAtWaterline(measured: Measured, draught: number): Measured {
  const { box } = measured;
  return { ...measured, box: { ...box, height: box.height * (1 - draught) } };
}

/** The water laps at what is in it: the cut edge is wavy and soft rather than a ruled line. */
function wetWaterline({ width, height, data }: Raster): void {
  const soft = Math.max(1, height * 0.02);
  for (let x = 0; x < width; x++) {
    const across = x / Math.max(1, width - 1);
    const lap = 0.5 + 0.3 * Math.sin(across * 19) + 0.2 * Math.sin(across * 43 + 1);
    const edge = height - soft * (0.2 + 1.6 * lap);
    for (let y = Math.max(0, Math.floor(edge - soft)); y < height; y++) {
      const at = (y * width + x) * 4 + 3;
      data[at] = (data[at] as number) * Math.max(0, Math.min(1, (edge - y) / soft + 1));
    }
  }
}

/** Width of a thing divided by its height, without drawing it large. */
export function thingAspect(thing: string, options: ThingOptions = {}): number {
  const { box } = measureArt(artOf(thing, options));
  const compound = compoundOf(thing);
  const aspect = box.width / box.height;
  return compound ? compoundAspect(aspect, compound) : aspect;
}
