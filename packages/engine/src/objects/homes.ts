import { findHero } from './find-hero.ts';

/** Where things of the icon pack (and heroes that do not say it themselves) are at home. */
const TABLE: readonly (readonly [place: string, keys: string])[] = [
  ['desert', 'pyramid cactus camel two-hump-camel scorpion cowboy'],
  [
    'snow',
    'aurora-curtains penguin seal white-bear arctic-fox snowman-figure skier snowboarder sled skis ice-skate mammoth santa',
  ],
  ['beach', 'palm crab umbrella-on-ground spiral-shell lobster pirate pier coconut'],
  [
    'forest',
    'brown-bear black-bear panda-bear red-fox grey-wolf deer raccoon badger beaver owl hedgehog cabin tent campfire conifer birch hairy-creature moose-body wild-boar koala-bear gorilla orangutan sloth monkey tiger mushroom brown-mushroom fairy chipmunk wizard witch troll unicorn-body',
  ],
  [
    'city',
    'fireworks-burst taxi bus trolleybus tram-car police-car ambulance fire-engine office-building vertical-traffic-light street-lamp motor-scooter delivery-truck hotel vintage-car automobile racing-car motorcycle superhero woman-superhero supervillain police-figure firefighter-figure robot-figure',
  ],
  [
    'meadow',
    'cow ewe ram horse goat pig rooster rabbit butterfly monarch-butterfly honeybee tulip sunflower-plant lavender-bush wheat-plant corn-plant daisy poppy wildflowers tractor barn fence farmer-figure windmill giraffe lion-body lioness zebra elephant dog poodle service-dog cat black-cat lady-beetle donkey bison rhinoceros hippopotamus',
  ],
  [
    'hills',
    'castle church cottage llama hut dragon knight king queen princess-figure viking well locomotive bicycle',
  ],
  [
    'sky',
    'ringed-planet comet meteor satellite globe-showing-americas globe-showing-europe-africa globe-showing-asia-australia flying-saucer glowing-star',
  ],
  ['park', 'bench umbrella-on-ground kite playground-slide'],
  ['forest', 'campfire tent wood'],
  ['meadow', 'fence'],
  ['studio', 'rose bouquet potted-plant hibiscus hyacinth vase'],
  ['living-room', 'television mirror framed-picture'],
  ['bathroom', 'toilet bathtub'],
  ['study', 'desktop-computer'],
  ['park', 'umbrella-on-ground kite'],
  ['studio', 'bouquet potted-plant potted-cactus succulent bonsai vase'],
  ['living-room', 'television mirror framed-picture'],
  ['bathroom', 'toilet'],
  ['study', 'desktop-computer'],
];

const homes = new Map<string, string>();
for (const [place, keys] of TABLE) for (const key of keys.split(' ')) homes.set(key, place);

/** Names of places where a thing is at home when none was named, best first. */
export function homesOf(thing: string): readonly string[] {
  const own = findHero(thing)?.homes;
  if (own !== undefined && own.length > 0) return own;
  const home = homes.get(thing);
  return home === undefined ? [] : [home];
}

/** Every key of the table, for the test that each is a thing. */
export function listHomed(): readonly string[] {
  return [...homes.keys()];
}
