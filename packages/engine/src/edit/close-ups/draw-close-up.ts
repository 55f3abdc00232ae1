import type { Raster, Rgb } from '../../base/raster.ts';
import type { FurLight } from './fur.ts';
import { drawLlamaCloseUp, LLAMA_FACE_METRES } from './llama.ts';

export interface CloseUpRequest {
  /** Pixels per metre where the thing stands. */
  readonly metrePx: number;
  /** Pixels from the highest point of the thing (the tips of its ears) to the lowest that is seen. */
  readonly heightPx: number;
  readonly light: FurLight;
  /** Which way it looks. */
  readonly look: 'left' | 'right';
  readonly seed: number;
  readonly colour?: Rgb;
}

/** A thing drawn for portraits; undefined when there is none and the library's own drawing has to do. */
export function drawCloseUp(thing: string, request: CloseUpRequest): Raster | undefined {
  if (thing !== 'llama') return undefined;
  // The face is foreshortened from the front, and a portrait shows a friendly, not a towering animal.
  const unitPx = Math.min(LLAMA_FACE_METRES * request.metrePx, request.heightPx * 0.42);
  return drawLlamaCloseUp(
    unitPx,
    request.heightPx / unitPx,
    request.light,
    request.look,
    request.seed,
    request.colour,
  );
}

/** Whether `drawCloseUp` has a drawing for it. */
export function hasCloseUp(thing: string): boolean {
  return thing === 'llama';
}
