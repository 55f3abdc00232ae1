import type { Place, Suit } from './place.ts';
import { PLACES } from './place-registry.ts';

const byName = new Map(PLACES.map((place) => [place.name, place]));

export function findPlace(name: string): Place | undefined {
  return byName.get(name);
}

/** The place of a scene or a setting; throws RangeError for a name that no definition has. */
export function placeNamed(name: string): Place {
  const place = byName.get(name);
  if (!place) throw new RangeError(`no place "${name}"`);
  return place;
}

/** One of the places that suit, by their shares; `draw` in [0,1). */
export function placeThatSuits(suit: Suit, draw: number): Place {
  const suiting = PLACES.filter((place) => place.suits?.[suit] !== undefined);
  const whole = suiting.reduce((sum, place) => sum + (place.suits?.[suit] ?? 0), 0);
  let rest = draw * whole;
  for (const place of suiting) {
    rest -= place.suits?.[suit] ?? 0;
    if (rest < 0) return place;
  }
  const last = suiting.at(-1);
  if (!last) throw new Error(`no place suits ${suit}`);
  return last;
}
