import type { Guide } from '../base/picture.ts';
import type { Raster } from '../base/raster.ts';
import type { SceneLight } from '../draw/light.ts';
import type { Scene } from '../plan/scene.ts';

/**
 * A manner in which a picture is made. One file per style in `style/` with its words and its code; the registry is
 * generated, and lexicon, contact sheets and tests come from it. Nothing outside its file names it.
 */
export interface Style {
  /** Key in scenes; kebab-case, the file's name. */
  readonly name: string;
  /** Words and phrases that ask for it. */
  readonly words: readonly string[];
  /** Words for which it is only the nearest there is ("photorealistic"); told to the caller. */
  readonly nearest?: readonly string[];
  /** How a sentence names it: "a watercolor". */
  readonly title: string;
  /** Prompts that show it well: they feed contact sheets and tests. */
  readonly samples: readonly [string, string, string];
  /** Palette and light, before anything is drawn. */
  readonly light?: (light: SceneLight, scene: Scene) => SceneLight;
  /** How fills and edges are drawn. */
  readonly rules?: Partial<DrawingRules>;
  /** A pass over the drawn picture; the size stays. Deterministic for the picture and the seed (0..999). */
  readonly finish?: (picture: StyledPicture, seed: number) => Raster;
}

/** A picture to be styled; a photo has no guide. */
export interface StyledPicture {
  readonly colour: Raster;
  readonly guide?: Guide;
}

export interface DrawingRules {
  /** How rounded things look: 0 flat .. 1 fully. */
  readonly relief: number;
  /** 0..1: how much bright spots shine into their surroundings. */
  readonly bloom: number;
  /** Factor on the strength of colours. */
  readonly saturation: number;
  /** 0..1: how much the corners fall off. */
  readonly vignette: number;
}

/** The storybook look. */
export const DEFAULT_RULES: DrawingRules = {
  relief: 1,
  bloom: 1,
  saturation: 1,
  vignette: 1,
};
