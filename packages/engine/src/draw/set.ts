import type { Scene } from '../plan/scene.ts';
import type { Ground } from './ground.ts';
import type { SceneLight } from './light.ts';
import type { Target } from './target.ts';
import type { View } from './view.ts';

/** Opens what stands around the things of a scene (`scene.set`); one per kind in `draw/sets/`. */
export type OpenSet = (scene: Scene, view: View, light: SceneLight, check: () => void) => PaintedSet;

/**
 * A set ready to be painted. `paintBehind` comes first, then the shadows and the things by depth (the set's own ones,
 * like trees, among the objects), then `paintBefore`.
 */
export interface PaintedSet {
  /** The light on things: the scene's own, or what the set makes of it (lamps, the shade of a room). */
  readonly light: SceneLight;
  readonly ground: Ground;
  /**
   * Everything that no thing can stand behind. Marks the target's guide (id `SET_ID`, depth) where there is one.
   * Returns pixels on which no shadow falls (water), one byte each, when there are any.
   */
  paintBehind(target: Target, things: SetThings): Uint8Array | undefined;
  /** What stands among the objects. */
  readonly standing?: readonly StandingPart[];
  /** What lies before everything: rain, a rail, light rays. */
  paintBefore?(target: Target): void;
  /** y below which a large picture's texture hides the eighth bit of its colours, one per column; default: nowhere. */
  readonly textureFrom?: Float32Array;
}

export interface StandingPart {
  /** Metres from the viewer. */
  readonly depth: number;
  paint(target: Target): void;
}

/** For sets that mirror what stands on them. */
export interface SetThings {
  /** Paints all things onto a target, with those parts of the set among them. */
  paint(target: Target, noShadowOn: Uint8Array | undefined, parts: readonly StandingPart[]): void;
}
