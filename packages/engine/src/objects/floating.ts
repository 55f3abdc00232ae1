/** At home on land, but in water when water is named. */
const FLOATING = new Set(
  'duck goose rowboat baby-chick ring-buoy wood lotus hippopotamus crocodile otter beaver turtle frog-figure seal coral balloon wrapped-gift bottle'.split(
    ' ',
  ),
);

/** In the water of a lake or the sea even when only the place was named. */
const SWIMMING = new Set('duck goose coral hippopotamus otter rowboat'.split(' '));

export function floats(thing: string): boolean {
  return FLOATING.has(thing);
}

export function swims(thing: string): boolean {
  return SWIMMING.has(thing);
}
