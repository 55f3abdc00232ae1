import type { Raster, Rgb } from '../../base/raster.ts';
import type { FurLight } from './fur.ts';
import { drawLlamaCloseUp, LLAMA_EARS_TO_CHIN, LLAMA_FACE_METRES } from './llama.ts';

export interface CloseUpRequest {
  /** Pixels per metre where the thing stands. */
  readonly metrePx: number;
  /** Pixels from the highest point of the thing (the tips of its ears) to the lowest that is seen. */
  readonly heightPx: number;
  /** Pixels from the same point down to where the subject begins to hide it. */
  readonly clearPx: number;
  readonly light: FurLight;
  /** Which way it looks. */
  readonly look: 'left' | 'right';
  readonly seed: number;
  readonly colour?: Rgb;
}

/** A thing drawn for portraits; undefined when there is none and the library's own drawing has to do. */
export function drawCloseUp(thing: string, request: CloseUpRequest): Raster | undefined {
  if (thing !== 'llama') return undefined;
  const natural = LLAMA_FACE_METRES * request.metrePx;
  // Its whole face has to be seen: where the subject leaves less room, the animal stands a little further back.
  const unitPx = Math.max(0.6 * natural, Math.min(natural, request.clearPx / LLAMA_EARS_TO_CHIN));
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
