/** Length of the coat by animal, as a share of its height; what is not listed has none worth drawing. */
const COATS: Readonly<Record<string, number>> = {
  ...coat(0.021, 'llama ewe ram goat poodle sloth orangutan bison mammoth hairy-creature yak'),
  ...coat(
    0.024,
    'dog guide-dog service-dog cat black-cat rabbit monkey gorilla raccoon skunk badger beaver otter',
  ),
  ...coat(0.018, 'chipmunk squirrel hamster hedgehog fox wolf bear panda koala kitten lion sheep polar-bear'),
  ...coat(0.013, 'mouse rat tiger leopard lynx deer kangaroo camel two-hump-camel ox moose wild-boar boar'),
  ...coat(0.009, 'horse donkey cow zebra giraffe water-buffalo pig hyena baby-chick chick owl bird penguin'),
};

function coat(length: number, keys: string): Record<string, number> {
  return Object.fromEntries(keys.split(' ').map((key) => [key, length]));
}

/** Length of a thing's fur as a share of its height; undefined for what has none. */
export function coatOf(thing: string): number | undefined {
  return Object.hasOwn(COATS, thing) ? COATS[thing] : undefined;
}
