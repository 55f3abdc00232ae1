import type { Raster } from '../base/raster.ts';
import { lineArt, pencil } from './line-art.ts';
import { blackAndWhite, noir, sepia } from './monochrome.ts';
import { oil } from './oil.ts';
import { pixelArt } from './pixel-art.ts';
import { watercolor } from './watercolor.ts';

const styles: Readonly<Record<string, (raster: Raster, seed: number) => Raster>> = {
  storybook: (raster) => raster,
  watercolor,
  oil,
  'pixel-art': pixelArt,
  noir,
  'black-and-white': blackAndWhite,
  sepia,
  'line-art': lineArt,
  pencil,
};

/** Names that `applyStyle` knows. */
export const styleNames: readonly string[] = Object.keys(styles);

export function isStyle(name: string): boolean {
  return Object.hasOwn(styles, name);
}

/**
 * Gives a finished picture a style; the size stays. An unknown name leaves the picture as it is (who reads the prompt
 * tells the caller). Deterministic for (raster, style, seed).
 */
export function applyStyle(raster: Raster, style: string, seed: number): Raster {
  return isStyle(style) ? styles[style]!(raster, seed % 1000) : raster;
}
