import type { Hero } from '../hero.ts';
import { drawQuadruped, type Species } from './quadruped.ts';

const BEAR: Species = {
  coat: [122, 80, 50],
  belly: [140, 98, 66],
  legs: [100, 64, 42],
  length: 196,
  depth: 122,
  leg: 96,
  legWidth: 27,
  carriage: -2,
  head: 54,
  snout: 26,
  snoutWidth: 22,
  muzzle: [190, 148, 108],
  nose: [36, 28, 26],
  ears: 'round',
  tail: 'stub',
  hump: 16,
};
const WOLF: Species = {
  coat: [134, 136, 142],
  belly: [206, 204, 200],
  legs: [178, 174, 170],
  length: 176,
  depth: 84,
  leg: 116,
  legWidth: 15,
  carriage: 36,
  head: 43,
  snout: 36,
  snoutWidth: 12,
  muzzle: [222, 218, 212],
  nose: [30, 28, 30],
  ears: 'pointed',
  tail: 'bushy',
  extra: 'grey-back',
};
const FOX: Species = {
  coat: [216, 110, 44],
  belly: [244, 232, 216],
  legs: [74, 48, 42],
  length: 160,
  depth: 72,
  leg: 92,
  legWidth: 12,
  carriage: 30,
  head: 44,
  snout: 36,
  snoutWidth: 8,
  muzzle: [250, 242, 230],
  nose: [34, 26, 24],
  ears: 'pointed',
  tail: 'bushy',
  tailTip: [250, 244, 234],
  extra: 'cheeks',
};
const LION: Species = {
  coat: [212, 164, 92],
  belly: [234, 204, 152],
  legs: [202, 154, 88],
  length: 190,
  depth: 96,
  leg: 116,
  legWidth: 20,
  carriage: 34,
  head: 48,
  snout: 20,
  snoutWidth: 22,
  muzzle: [240, 218, 180],
  nose: [92, 52, 44],
  ears: 'round',
  tail: 'tuft',
  tailTip: [128, 74, 36],
  extra: 'mane',
};
const MOOSE: Species = {
  coat: [98, 70, 52],
  belly: [122, 92, 70],
  legs: [136, 108, 86],
  length: 186,
  depth: 112,
  leg: 150,
  legWidth: 15,
  carriage: 30,
  head: 42,
  snout: 52,
  snoutWidth: 30,
  muzzle: [122, 92, 72],
  nose: [52, 38, 32],
  ears: 'long',
  tail: 'stub',
  hump: 24,
  extra: 'antlers',
};
const BOAR: Species = {
  coat: [94, 76, 64],
  belly: [112, 94, 80],
  legs: [70, 56, 48],
  length: 176,
  depth: 104,
  leg: 74,
  legWidth: 14,
  carriage: -18,
  head: 50,
  snout: 48,
  snoutWidth: 22,
  muzzle: [118, 94, 82],
  nose: [176, 128, 116],
  ears: 'pointed',
  tail: 'curl',
  hump: 20,
  extra: 'tusks',
};

function wild(
  key: string,
  height: number,
  species: Species,
  words: readonly string[],
  kindOf: readonly string[] = [],
): Hero {
  return {
    key,
    words,
    kindOf,
    kind: 'animal',
    height,
    facing: 'left',
    draw: (options) => drawQuadruped(species, options),
  };
}

export const bear: Hero = wild(
  'brown-bear',
  1.35,
  BEAR,
  ['bear', 'brown bear', 'grizzly', 'grizzly bear'],
  ['bear cub'],
);
export const blackBear: Hero = wild(
  'black-bear',
  1.2,
  { ...BEAR, coat: [58, 54, 54], belly: [70, 64, 62], legs: [46, 42, 42] },
  ['black bear'],
);
export const polarBear: Hero = wild(
  'white-bear',
  1.4,
  {
    ...BEAR,
    coat: [238, 234, 222],
    belly: [246, 242, 232],
    legs: [226, 222, 210],
    muzzle: [246, 242, 232],
    carriage: 8,
    snout: 32,
    hump: 4,
  },
  ['polar bear', 'white bear', 'ice bear'],
);
export const panda: Hero = wild(
  'panda-bear',
  1.1,
  {
    ...BEAR,
    coat: [244, 242, 238],
    belly: [246, 244, 240],
    legs: [44, 42, 46],
    earColour: [40, 38, 42],
    muzzle: [250, 248, 244],
    hump: 2,
    head: 60,
    snout: 16,
    extra: 'panda',
  },
  ['panda', 'panda bear', 'giant panda'],
);
export const koala: Hero = wild(
  'koala-bear',
  0.6,
  {
    ...BEAR,
    coat: [150, 150, 156],
    belly: [222, 220, 220],
    legs: [132, 132, 140],
    muzzle: [172, 172, 178],
    nose: [40, 36, 40],
    length: 130,
    depth: 108,
    leg: 60,
    head: 66,
    snout: 6,
    snoutWidth: 20,
    hump: 4,
  },
  ['koala', 'koala bear'],
  ['wombat'],
);
export const wolf: Hero = wild(
  'grey-wolf',
  0.95,
  WOLF,
  ['wolf', 'grey wolf', 'gray wolf', 'wolves'],
  ['husky', 'malamute', 'coyote', 'jackal', 'hyena', 'werewolf', 'wolf pack'],
);
export const fox: Hero = wild(
  'red-fox',
  0.6,
  FOX,
  ['fox', 'red fox', 'vixen', 'foxes'],
  ['fennec', 'fennec fox'],
);
export const arcticFox: Hero = wild(
  'arctic-fox',
  0.55,
  { ...FOX, coat: [240, 240, 242], belly: [250, 250, 250], legs: [226, 228, 232] },
  ['arctic fox', 'white fox', 'polar fox'],
);
export const lion: Hero = wild('lion-body', 1.25, LION, ['lion', 'lions']);
export const lioness: Hero = wild(
  'lioness',
  1.1,
  withoutExtra(LION),
  ['lioness', 'lion cub'],
  ['puma', 'cougar', 'mountain lion', 'caracal'],
);
export const moose: Hero = wild('moose-body', 2.1, MOOSE, ['moose'], ['elk']);
export const boar: Hero = wild('wild-boar', 0.9, BOAR, ['boar', 'wild boar'], ['warthog']);

function withoutExtra({ extra: _extra, ...species }: Species): Species {
  return { ...species, head: 44, carriage: 26 };
}
