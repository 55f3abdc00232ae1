import type { Rgb } from './raster.ts';

/** `#rrggbb` as sRGB. */
export function rgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

export function mixRgb(from: Rgb, to: Rgb, share: number): Rgb {
  return [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share,
    from[2] + (to[2] - from[2]) * share,
  ];
}

export function scaleRgb(colour: Rgb, factor: number): Rgb {
  return [colour[0] * factor, colour[1] * factor, colour[2] * factor];
}

/** Rec. 601 luma, 0..255. */
export function lumaOf(colour: Rgb): number {
  return colour[0] * 0.299 + colour[1] * 0.587 + colour[2] * 0.114;
}
