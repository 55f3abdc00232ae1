import type { LandShape } from '../land-grid.ts';
import type { Woods } from '../woods.ts';

/** What a place gives the renderer. */
export interface PlaceDrawing {
  readonly land: LandShape;
  readonly woods?: Woods;
  /** Of the water: 0 mirror .. 1 open sea. */
  readonly roughness: number;
}
