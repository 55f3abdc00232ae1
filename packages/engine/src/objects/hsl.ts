import type { Rgb } from '../base/raster.ts';

/** Hue, saturation, lightness, each 0..1. */
export interface Hsl {
  readonly h: number;
  readonly s: number;
  readonly l: number;
}

export function hslOf([red, green, blue]: Rgb): Hsl {
  const r = red / 255;
  const g = green / 255;
  const b = blue / 255;
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const l = (max + min) / 2;
  const range = max - min;
  if (range === 0) return { h: 0, s: 0, l };
  const s = l > 0.5 ? range / (2 - max - min) : range / (max + min);
  const sector =
    max === r ? (g - b) / range + (g < b ? 6 : 0) : max === g ? (b - r) / range + 2 : (r - g) / range + 4;
  return { h: sector / 6, s, l };
}

export function rgbOfHsl({ h, s, l }: Hsl): Rgb {
  const channel = (offset: number) => {
    const k = (offset + h * 12) % 12;
    return Math.round(255 * (l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return [channel(0), channel(8), channel(4)];
}

/** Reads '#rrggbb' or '#rgb'. */
export function rgbOfHex(hex: string): Rgb {
  const digits = hex.length === 4 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1);
  const value = Number.parseInt(digits, 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

export function hexOf([red, green, blue]: Rgb): string {
  return `#${((1 << 24) | (red << 16) | (green << 8) | blue).toString(16).slice(1)}`;
}
