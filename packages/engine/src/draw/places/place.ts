import type { LandShape } from '../land-grid.ts';
import type { Plume } from '../paint-plume.ts';
import type { Woods } from '../woods.ts';

/** What a place gives the renderer. */
export interface PlaceDrawing {
  readonly land: LandShape;
  readonly woods?: Woods;
  /** Of the water: 0 mirror .. 1 open sea. */
  readonly roughness: number;
  /** Factor on how far one sees: woods are full of air. */
  readonly haze?: number;
  /** Waves break on the shore. */
  readonly surf?: boolean;
  /** 0..1: high grass and flowers in the foreground. */
  readonly meadow?: number;
  /** Smoke of a volcano. */
  readonly plume?: Plume;
}
