import type { Anchors, HeroArt } from '../hero.ts';

/** The three layers of a drawing while it grows; parts push SVG text onto them, back to front. */
export interface Layers {
  readonly body: string[];
  /** What lies before the contents of a thing that holds something. */
  readonly front: string[];
  /** What shines by itself. */
  readonly glow: string[];
}

export function newLayers(): Layers {
  return { body: [], front: [], glow: [] };
}

/** The finished drawing of `layers` in a box of width x height units. */
export function artOfLayers(
  { body, front, glow }: Layers,
  box: {
    readonly width: number;
    readonly height: number;
    readonly foot?: number;
    readonly anchors?: Anchors;
  },
): HeroArt {
  return {
    ...box,
    body: body.join(''),
    ...(front.length > 0 ? { front: front.join('') } : {}),
    ...(glow.length > 0 ? { glow: glow.join('') } : {}),
  };
}
