import type { Raster } from '../base/raster.ts';
import { DEFAULT_RULES, type DrawingRules, type Style, type StyledPicture } from './style.ts';
import { STYLES } from './style-registry.ts';

const byName = new Map(STYLES.map((style) => [style.name, style]));

/** Names that `applyStyle` knows. */
export const styleNames: readonly string[] = [...byName.keys()];

export function isStyle(name: string): boolean {
  return byName.has(name);
}

export function findStyle(name: string): Style | undefined {
  return byName.get(name);
}

/** How things are drawn in a style; an unknown one draws as usual. */
export function rulesOf(name: string): DrawingRules {
  return { ...DEFAULT_RULES, ...byName.get(name)?.rules };
}

/**
 * Gives a drawn picture (or a photo) a style; the size stays. An unknown name leaves it as it is (who reads the prompt
 * tells the caller). Deterministic for (picture, style, seed).
 */
export function applyStyle(picture: StyledPicture, style: string, seed: number): Raster {
  return byName.get(style)?.finish?.(picture, seed % 1000) ?? picture.colour;
}
