import type { Arrangement } from '../intent.ts';

/** Numbers that are meant exactly. */
export const EXACT_COUNTS: Readonly<Record<string, number>> = {
  'one, single, a single, lone, solitary, just one, only one, exactly one': 1,
  'two, pair, a pair of, pair of, pairs of, both, a couple of, couple of, twin, a duo of, exactly two, just two, only two': 2,
  'three, trio, a trio of, trio of, triplet, exactly three, just three, only three': 3,
  'four, a quartet of, quartet of, exactly four': 4,
  'five, exactly five': 5,
  'six, half a dozen, half dozen, a half dozen, exactly six': 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  'twelve, dozen, a dozen, one dozen': 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  'two dozen': 24,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  'hundred, a hundred, one hundred': 100,
  'thousand, a thousand, one thousand': 1000,
  'million, a million, one million': 1_000_000,
};

/** Numbers that are meant roughly. */
export const LOOSE_COUNTS: Readonly<Record<string, number>> = {
  'a couple': 2,
  'a few, few, some, a handful of, handful of, a couple or so': 3,
  'various, different, a set of, set of, a variety of, an assortment of, assorted': 4,
  'several, a number of, multiple, a collection of, collection of': 5,
  'many, numerous, plenty of, lots, loads of, tons of, so many': 8,
  'lots of, a lot of, lot of, a whole bunch of': 9,
  'dozens, dozens of': 14,
  'countless, innumerable, endless': 20,
  'hundreds, hundreds of': 24,
  'thousands, thousands of, millions of, a million': 30,
};

/** "A flock of": how many, and how they stand together. */
export const COLLECTIVES: Readonly<
  Record<Arrangement, readonly (readonly [count: number, words: string])[]>
> = {
  scatter: [
    [5, 'group, gathering, gang, team, band, troop, party, squad, set'],
    [7, 'herd, pride, caravan, mob, drove'],
    [
      5,
      'pack, litter, fleet, convoy, patch, bunch, cluster, clusters, clump, sprinkle, constellation, armada',
    ],
  ],
  row: [[5, 'row, line, queue, string, column, chain, parade, procession, garland']],
  rows: [[12, 'rows, rows and rows, endless rows, lines, ranks, avenue']],
  arc: [[7, 'arc, semicircle, half circle, fan']],
  circle: [[8, 'circle, ring, wreath']],
  heap: [[8, 'pile, heap, stack, mound, mountain, tower, piles, stacks, heaps, pyramid']],
  grid: [[9, 'grid, array, pattern, checkerboard']],
  flock: [[8, 'flock, flocks, school, schools, swarm, shoal, murmuration, gaggle, colony, skein, cloud']],
  crowd: [[12, 'crowd, crowds, army, throng, mass, audience']],
  family: [[4, 'family, brood']],
};

/** "A field of tulips": plants all over the place. */
export const SPREAD_WORDS =
  'a sea of, a carpet of, a blanket of, covered with, covered in, dotted with, overgrown with, lined with, blanketed in, blanketed with, carpeted with, strewn with';

/** Names a place and what grows all over it: "a field of tulips". */
export const SPREAD_PLACES: Readonly<Record<string, string>> = {
  meadow: 'field, fields, meadow, meadows, garden, prairie',
  forest: 'forest, grove, wood, woods',
};

/** Words that name plants and their place at once: plant; place; phrases. */
export const PLANTINGS: readonly (readonly [plant: string, place: string, phrases: string])[] = [
  [
    'wildflowers',
    'meadow',
    'flower field, flower fields, wildflower meadow, wildflower field, flower meadow, flower garden, field of flowers, field of wildflowers, fields of flowers, meadow of flowers, blooming meadow',
  ],
  [
    'tree',
    'meadow',
    'orchard, apple orchard, cherry orchard, peach orchard, fruit orchard, plum orchard, olive grove, orange grove, lemon grove, olive orchard',
  ],
  ['wheat field plant', 'meadow', 'wheatfield, wheat field, wheat fields, grain field, barley field'],
  ['corn field plant', 'meadow', 'cornfield, corn field, corn fields, maize field'],
  ['pumpkin', 'meadow', 'pumpkin patch, pumpkin field'],
  [
    'pine tree',
    'forest',
    'pinewood, pine forest, fir forest, spruce forest, fir woods, conifer forest, coniferous forest',
  ],
];
