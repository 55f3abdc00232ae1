import type { Rgb } from '../base/raster.ts';
import type { TreeForm } from './tree-forms.ts';

/** A tree of the woods with its place on the picture worked out; lengths in pixels of the full picture. */
export interface Tree {
  readonly x: number;
  readonly foot: number;
  readonly depth: number;
  readonly heightPx: number;
  readonly height: number;
  readonly id: number;
  readonly isConifer: boolean;
  readonly tint: Rgb;
  /** How it is drawn where it is tall on the picture; small trees are stamped. */
  readonly form?: TreeForm;
}
