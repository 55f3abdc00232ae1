import type { Anchors } from './hero.ts';

/** The vector drawing of a thing with all options applied. */
export interface ThingArt {
  readonly width: number;
  readonly height: number;
  readonly body: string;
  readonly glow: string | undefined;
  readonly foot: number | undefined;
  /** What lies before its contents. */
  readonly front: string | undefined;
  readonly anchors: Anchors;
  readonly flipped: boolean;
}
