import type { Raster, Rgb } from '../base/raster.ts';
import { type Hsl, hexOf, hslOf, rgbOfHex, rgbOfHsl } from './hsl.ts';

const HEX = /#([0-9a-f]{6}|[0-9a-f]{3})\b/gi;

/**
 * Gives the main-colour region of a drawing another colour: the hue that covers most paths, or the greys when most of
 * the drawing is grey or white. Light and dark parts stay light and dark relative to each other. `small` is a small
 * rendering of the drawing; colours that `spared` names are left alone (a person's skin and hair).
 */
export function recolourSvg(
  body: string,
  colour: Rgb,
  small: Raster,
  spared?: (colour: Hsl) => boolean,
): string {
  const weights = weighColours(small).filter((each) => !spared?.(each.colour));
  const main = chooseMainRegion(weights);
  if (!main) return body;
  const target = hslOf(colour);
  return body.replace(HEX, (hex) => {
    const from = hslOf(rgbOfHex(hex));
    if (!main.has(from) || spared?.(from)) return hex;
    const lightness = clamp(
      target.l + (from.l - main.lightness) * (target.l < 0.25 ? 0.45 : 0.85),
      0.04,
      0.98,
    );
    const saturation = main.grey
      ? target.s
      : Math.min(1, target.s * (0.6 + (0.4 * from.s) / Math.max(0.1, main.saturation)));
    return hexOf(rgbOfHsl({ h: target.h, s: saturation, l: lightness }));
  });
}

interface Region {
  readonly grey: boolean;
  readonly lightness: number;
  readonly saturation: number;
  readonly has: (colour: Hsl) => boolean;
}

interface WeighedColour {
  readonly colour: Hsl;
  readonly weight: number;
}

/** Colours of a small rendering with the number of pixels each covers. */
function weighColours(small: Raster): WeighedColour[] {
  const weights: WeighedColour[] = [];
  for (let index = 0; index < small.data.length; index += 4) {
    if ((small.data[index + 3] as number) < 200) continue;
    const rgb: Rgb = [
      small.data[index] as number,
      small.data[index + 1] as number,
      small.data[index + 2] as number,
    ];
    weights.push({ colour: hslOf(rgb), weight: 1 });
  }
  return weights;
}

function chooseMainRegion(weights: readonly WeighedColour[]): Region | undefined {
  const bins = new Float64Array(36);
  let grey = 0;
  let total = 0;
  for (const { colour, weight } of weights) {
    total += weight;
    if (isGrey(colour)) grey += weight * (colour.l < 0.2 ? 0.4 : 1);
    else
      bins[Math.floor(colour.h * 36) % 36] =
        (bins[Math.floor(colour.h * 36) % 36] as number) + weight * (0.4 + colour.s);
  }
  if (total === 0) return undefined;
  let best = 0;
  let bestWeight = -1;
  for (let bin = 0; bin < 36; bin++) {
    const sum = (bins[(bin + 35) % 36] as number) + (bins[bin] as number) + (bins[(bin + 1) % 36] as number);
    if (sum > bestWeight) {
      bestWeight = sum;
      best = bin;
    }
  }
  const useGrey = grey > bestWeight * 1.3;
  const hue = (best + 0.5) / 36;
  const has = useGrey
    ? (colour: Hsl) => isGrey(colour) && colour.l > 0.25
    : (colour: Hsl) => !isGrey(colour) && hueDistance(colour.h, hue) < 0.09;
  let lightness = 0;
  let saturation = 0;
  let sum = 0;
  for (const { colour, weight } of weights) {
    if (!has(colour)) continue;
    lightness += colour.l * weight;
    saturation += colour.s * weight;
    sum += weight;
  }
  return sum === 0
    ? undefined
    : { grey: useGrey, lightness: lightness / sum, saturation: saturation / sum, has };
}

/** The emoji yellow of people becomes a natural skin, chosen by `variety` in [0,1). */
export function tintSkin(body: string, variety: number): string {
  const skins: readonly Rgb[] = [
    [244, 208, 177],
    [226, 180, 140],
    [198, 144, 104],
    [150, 102, 68],
    [104, 68, 46],
    [236, 192, 160],
  ];
  const target = hslOf(skins[Math.floor(variety * skins.length)] as Rgb);
  return body.replace(HEX, (hex) => {
    const from = hslOf(rgbOfHex(hex));
    if (from.s < 0.62 || from.h < 0.085 || from.h > 0.155 || from.l < 0.4) return hex;
    return hexOf(
      rgbOfHsl({ h: target.h, s: target.s, l: clamp(target.l + (from.l - 0.57) * 0.9, 0.05, 0.95) }),
    );
  });
}

/** Thin dark contour strokes become a shade of what they surround; eyes, mouths and filled darks stay. */
export function softenOutlines(body: string): string {
  return body.replace(/stroke="#([0-9a-f]{6}|[0-9a-f]{3})"/gi, (whole, hex: string) => {
    const colour = hslOf(rgbOfHex(`#${hex}`));
    if (colour.l > 0.3) return whole;
    return `stroke="${hexOf(rgbOfHsl({ h: colour.h, s: Math.min(0.5, colour.s), l: colour.l * 0.6 + 0.2 }))}"`;
  });
}

function isGrey(colour: Hsl): boolean {
  return colour.s < 0.16 || colour.l < 0.1 || colour.l > 0.955;
}

function hueDistance(first: number, second: number): number {
  const distance = Math.abs(first - second);
  return Math.min(distance, 1 - distance);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** Skin and hair of a person: browns, beiges and greys, but no clothes' colours. */
export function isSkinOrHair(colour: Hsl): boolean {
  return colour.s < 0.2 || (colour.h > 0.01 && colour.h < 0.14 && colour.s < 0.78);
}

/** Window glass of vehicles and buildings. */
export function isGlass(colour: Hsl): boolean {
  return colour.h > 0.5 && colour.h < 0.6 && colour.l > 0.6;
}
