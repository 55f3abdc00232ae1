/** Things that are seldom seen twice in one colour: their copies differ when no colour was named. */
const MANY_COLOURED = new Set(
  'balloon kite tulip umbrella wrapped-gift butterfly tropical-fish sailboat cupcake vintage-car automobile'.split(
    ' ',
  ),
);

export function comesInManyColours(thing: string): boolean {
  return MANY_COLOURED.has(thing) || /^(person|man|woman)-(standing|walking|running)$/.test(thing);
}
