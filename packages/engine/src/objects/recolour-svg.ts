import type { Rgb } from '../base/raster.ts';
import { type Hsl, hexOf, hslOf, rgbOfHex, rgbOfHsl } from './hsl.ts';

const HEX = /#([0-9a-f]{6}|[0-9a-f]{3})\b/gi;

/**
 * Gives the main-colour region of a drawing another colour: the hue that covers most paths, or the greys when most of
 * the drawing is grey or white. Light and dark parts stay light and dark relative to each other.
 */
export function recolourSvg(body: string, colour: Rgb): string {
  const weights = weighColours(body);
  const main = chooseMainRegion(weights);
  if (!main) return body;
  const target = hslOf(colour);
  return body.replace(HEX, (hex) => {
    const from = hslOf(rgbOfHex(hex));
    if (!main.has(from)) return hex;
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

/** Colours with the share of ink that uses them, judged by the length of the path data they fill and its spread. */
function weighColours(body: string): { colour: Hsl; weight: number }[] {
  const weights: { colour: Hsl; weight: number }[] = [];
  for (const element of body.match(
    /<(path|circle|ellipse|rect|g|radialGradient|linearGradient)[\s\S]*?(?=<(?!stop)|$)/g,
  ) ?? []) {
    const colours = element.match(HEX);
    if (!colours) continue;
    const weight = inkOf(element);
    for (const hex of colours)
      weights.push({ colour: hslOf(rgbOfHex(hex)), weight: weight / colours.length });
  }
  return weights;
}

/** Rough area of an element: the box of its absolute coordinates, or of its radius; gradients count as one patch. */
function inkOf(element: string): number {
  const radius = /\br[xy]?="([\d.]+)"/.exec(element);
  if (element.startsWith('<circle') || element.startsWith('<ellipse'))
    return Number(radius?.[1] ?? 4) ** 2 * 3;
  const data = /\bd="([^"]*)"/.exec(element)?.[1];
  if (!data) return 900;
  let reach = 0;
  for (const step of data.match(/[a-z][^a-z]*/g) ?? []) {
    for (const number of step.match(/-?\d*\.?\d+/g) ?? []) reach += Math.abs(Number(number));
  }
  return reach * reach * 0.06;
}

function chooseMainRegion(weights: readonly { colour: Hsl; weight: number }[]): Region | undefined {
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
