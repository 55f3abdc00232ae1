import type { Raster, Rgb } from '../../base/raster.ts';
import { CAT } from './cat.ts';
import { DOG } from './dog.ts';
import { coatOfColour, type FurLight } from './fur.ts';
import { drawLlamaCloseUp, LLAMA_EARS_TO_CHIN, LLAMA_FACE_METRES } from './llama.ts';
import { drawPet, type Pet } from './pet.ts';

export interface CloseUpRequest {
  /** Pixels per metre where the thing stands; undefined when the picture does not tell. */
  readonly metrePx: number | undefined;
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

const PETS: Readonly<Record<string, Pet>> = {
  cat: CAT,
  'black-cat': { ...CAT, coat: coatOfColour([58, 54, 58]), whiteness: () => 0, marking: () => 0 },
  dog: DOG,
  'guide-dog': DOG,
  'service-dog': { ...DOG, coat: coatOfColour([122, 84, 56]) },
};

/** How much of a pet is seen: the head and a third as much of its chest. */
const PET_HEIGHT = 1.5;

/** A thing drawn for portraits; undefined when there is none and the library's own drawing has to do. */
export function drawCloseUp(thing: string, request: CloseUpRequest): Raster | undefined {
  const { heightPx, light, look, seed, colour } = request;
  const pet = Object.hasOwn(PETS, thing) ? PETS[thing] : undefined;
  if (pet !== undefined) {
    const coat = colour === undefined ? pet.coat : coatOfColour(colour);
    return drawPet(pet, heightPx / PET_HEIGHT, PET_HEIGHT, light, seed, coat);
  }
  if (thing !== 'llama') return undefined;
  const natural = request.metrePx === undefined ? heightPx * 0.42 : LLAMA_FACE_METRES * request.metrePx;
  // Its whole face has to be seen: where the subject leaves less room, the animal stands a little further back.
  const room = Math.min(request.clearPx, heightPx) / LLAMA_EARS_TO_CHIN;
  const unitPx = Math.max(0.6 * Math.min(natural, heightPx / LLAMA_EARS_TO_CHIN), Math.min(natural, room));
  return drawLlamaCloseUp(unitPx, heightPx / unitPx, light, look, seed, colour);
}

/** Whether `drawCloseUp` has a drawing for it. */
export function hasCloseUp(thing: string): boolean {
  return thing === 'llama' || Object.hasOwn(PETS, thing);
}
