import { compoundOf, describeCompound } from './compound-things.ts';
import { listHeroes } from './find-hero.ts';
import { readLexicon } from './lexicon.ts';
import { listNotoIcons } from './noto-pack.ts';
import type { Thing, ThingKind } from './thing.ts';
import { tabulatedHeight } from './thing-sizes.ts';

/** Icons that show a head, a face or a bust. They never stand for a body. */
const HEAD_ONLY = new Set(
  (
    'bear boar chicken cat-face cow-face dog-face dragon-face fox frog hamster horse-face koala lion moose panda pig-face pig-nose ' +
    'polar-bear rabbit-face tiger-face unicorn wolf monkey-face mouse-face boy child girl man woman person baby baby-angel ' +
    'old-man old-woman older-person prince princess elf guard mage ninja artist astronaut construction-worker cook detective ' +
    'factory-worker farmer firefighter health-worker judge mechanic office-worker pilot police-officer scientist singer student ' +
    'teacher technologist vampire zombie santa-claus mrs-claus mx-claus person-with-crown person-with-skullcap person-with-veil ' +
    'person-wearing-turban woman-with-headscarf person-in-tuxedo alien alien-monster robot ogre goblin clown-face moai pregnant-woman pregnant-man pregnant-person person-bowing'
  ).split(' '),
);

const AIRBORNE = new Set(
  (
    'airplane small-airplane airplane-departure airplane-arrival helicopter flying-saucer kite balloon parachute rocket bird-flying bat ' +
    'butterfly monarch-butterfly honeybee fly mosquito dove eagle cloud rainbow star glowing-star sparkles comet meteor satellite ringed-planet ' +
    'fairy phoenix superhero supervillain snowflake crescent-moon full-moon sun aerial-tramway mountain-cableway bubbles'
  ).split(' '),
);

const WATERBORNE = new Set(
  (
    'sailboat motor-boat speedboat ship passenger-ship ferry canoe person-rowing-boat man-rowing-boat woman-rowing-boat fish tropical-fish ' +
    'blowfish shark whale spouting-whale dolphin orca octopus squid jellyfish swan person-surfing man-surfing woman-surfing ' +
    'person-swimming man-swimming woman-swimming ring-buoy lotus mermaid merman merperson person-playing-water-polo seal-swimming'
  ).split(' '),
);

/** Drawn looking to the right; almost all other animals and vehicles of the pack look to the left. */
const FACING_RIGHT = new Set(
  'crocodile duck parrot tropical-fish bird black-bird ant cricket fish'.split(' '),
);

const FRONT_KINDS: ReadonlySet<ThingKind> = new Set<ThingKind>([
  'plant',
  'food',
  'building',
  'object',
  'nature',
]);

const DEFAULT_HEIGHT = {
  animal: 0.5,
  person: 1.7,
  plant: 0.4,
  food: 0.1,
  vehicle: 1.8,
  building: 8,
  object: 0.3,
  nature: 3,
} satisfies Record<ThingKind, number>;

let all: Map<string, Thing> | undefined;

/** What the library has under a key, or undefined. */
export function findThingByKey(key: string): Thing | undefined {
  const known = openThings().get(key);
  if (known) return known;
  const compound = compoundOf(key);
  const base = compound && openThings().get(compound.base);
  return compound && base ? describeCompound(base, compound, key) : undefined;
}

/** Real height in metres of a thing as drawn; 1 for an unknown key. */
export function thingHeight(key: string): number {
  return findThingByKey(key)?.height ?? 1;
}

export function listThings(): readonly Thing[] {
  return [...openThings().values()];
}

function openThings(): Map<string, Thing> {
  if (all) return all;
  all = new Map();
  const { kinds } = readLexicon();
  for (const key of listNotoIcons()) all.set(key, describeIcon(key, kinds[key] ?? 'object'));
  for (const hero of listHeroes()) {
    all.set(hero.key, {
      key: hero.key,
      source: 'hero',
      kind: hero.kind,
      height: hero.height,
      support: hero.support ?? 'ground',
      facing: hero.facing ?? 'front',
      headOnly: false,
    });
  }
  return all;
}

function describeIcon(key: string, kind: ThingKind): Thing {
  const bare = key.replace(/^(man|woman)-/, 'person-');
  return {
    key,
    source: 'noto',
    kind,
    height: tabulatedHeight(key) ?? tabulatedHeight(bare) ?? DEFAULT_HEIGHT[kind],
    support: WATERBORNE.has(key) ? 'water' : AIRBORNE.has(key) ? 'air' : 'ground',
    facing:
      FACING_RIGHT.has(key) || key.endsWith('-facing-right')
        ? 'right'
        : FRONT_KINDS.has(kind)
          ? 'front'
          : 'left',
    headOnly:
      HEAD_ONLY.has(key) ||
      HEAD_ONLY.has(bare) ||
      HEAD_ONLY.has(key.replace(/^(man|woman)-/, '')) ||
      /-face$/.test(key),
  };
}
