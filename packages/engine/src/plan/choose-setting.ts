import { randomOf } from '../base/random.ts';
import type { Thing } from '../objects/thing.ts';
import { findThingByKey } from '../objects/things.ts';
import type { Intent, PlaceName, Season, TimeOfDay, Weather, World } from '../read/intent.ts';
import type { Scene } from './scene.ts';

export interface Setting {
  readonly place: PlaceName;
  readonly time: TimeOfDay;
  readonly weather: Weather;
  readonly season: Season;
  readonly water: boolean;
  readonly backdrop: Scene['backdrop'];
  readonly luminaryKind: Scene['luminary']['kind'];
  readonly stars: boolean;
  readonly style: string;
  /** The place stands for a world that is like none of ours. */
  readonly world: World | undefined;
}

/** Where things are at home when the words name no place. Checked in order. */
export const HOMES: readonly (readonly [PlaceName, string])[] = [
  ['desert', 'pyramid cactus camel two-hump-camel scorpion cowboy'],
  [
    'snow',
    'penguin seal white-bear arctic-fox snowman-figure skier snowboarder sled skis ice-skate mammoth santa',
  ],
  ['beach', 'palm crab umbrella-on-ground spiral-shell lobster pirate pier coconut'],
  [
    'forest',
    'brown-bear black-bear panda-bear red-fox grey-wolf deer raccoon badger beaver owl hedgehog cabin tent campfire conifer birch hairy-creature moose-body wild-boar koala-bear gorilla orangutan sloth monkey tiger mushroom brown-mushroom fairy chipmunk wizard witch troll unicorn-body',
  ],
  [
    'city',
    'taxi bus trolleybus tram-car police-car ambulance fire-engine office-building vertical-traffic-light street-lamp motor-scooter delivery-truck hotel vintage-car automobile racing-car motorcycle superhero woman-superhero supervillain police-figure firefighter-figure robot-figure',
  ],
  [
    'meadow',
    'cow ewe ram horse goat pig rooster rabbit butterfly monarch-butterfly honeybee tulip sunflower-plant lavender-bush wheat-plant corn-plant daisy poppy wildflowers tractor barn fence farmer-figure windmill giraffe lion-body lioness zebra elephant dog poodle service-dog cat black-cat lady-beetle donkey bison rhinoceros hippopotamus',
  ],
  [
    'hills',
    'castle church cottage llama hut dragon knight king queen princess-figure viking well locomotive bicycle',
  ],
];

/** Everything of the scene that is not an object: said by the words, or chosen by what fits, or by the seed. */
export function chooseSetting(intent: Intent, seed: number): Setting {
  const place = choosePlace(intent, seed);
  const season = chooseSeason(intent, place);
  const time = chooseTime(intent, place, seed);
  const weather = chooseWeather(intent, place, time, seed);
  const water = chooseWater(intent, place, seed);
  const asked = (value: string) => intent.sky?.some((mention) => mention.value === value) ?? false;
  const luminaryKind =
    time === 'night' || asked('moon') || asked('full-moon') || asked('crescent')
      ? asked('full-moon')
        ? 'full-moon'
        : asked('crescent')
          ? 'crescent'
          : asked('moon') || time === 'night'
            ? ((['full-moon', 'moon', 'crescent'] as const)[Math.floor(randomOf(seed, 'moon', 'kind') * 3)] ??
              'moon')
            : 'sun'
      : 'sun';
  return {
    place,
    time,
    weather,
    season,
    water,
    backdrop: chooseBackdrop(intent, place, seed),
    luminaryKind,
    stars:
      !intent.excluded.includes('stars') &&
      (time === 'night' || asked('stars') || worldOf(intent) === 'moon' || worldOf(intent) === 'space') &&
      !['overcast', 'fog', 'rain', 'storm', 'snowfall'].includes(weather),
    style: intent.style?.value ?? 'storybook',
    world: worldOf(intent),
  };
}

function worldOf(intent: Intent): World | undefined {
  return [...(intent.place ? [intent.place] : []), ...(intent.otherPlaces ?? [])].find(
    (place) => place.world !== undefined,
  )?.world;
}

function choosePlace(intent: Intent, seed: number): PlaceName {
  const world = worldOf(intent);
  if (world === 'moon') return 'desert';
  if (world === 'space') return 'sky';
  if (intent.place && !(intent.place.value === 'sky' && needsGround(intent))) return intent.place.value;
  const named = intent.otherPlaces?.[0]?.value;
  if (named) return named;
  const things = intent.things
    .map((mention) => findThingByKey(mention.thing))
    .filter((thing) => thing !== undefined);
  if (things.length === 0) return placeOfMood(intent, seed);
  if (
    things.some((thing) => thing.support === 'water') ||
    intent.things.some((mention) => mention.relation?.other === 'water')
  )
    return 'sea';
  if (isSnowy(intent)) return 'snow';
  const outdoors = intent.sky !== undefined || intent.weather !== undefined;
  if (
    things.every((thing) => !outdoors && isAtHomeIndoors(thing)) ||
    things.some((thing) => FURNITURE.test(thing.key))
  )
    return 'studio';
  const main = things.find((thing) => thing.support === 'ground') ?? things[0];
  if (things.every((thing) => thing.key === 'fireworks-burst')) return 'city';
  if (things.every((thing) => thing.key === 'aurora-curtains')) return 'snow';
  if (things.every((thing) => SPACE.test(thing.key))) return 'sky';
  if (main && things.every((thing) => thing.support === 'air')) {
    return main.kind === 'animal' ? 'meadow' : main.kind === 'nature' ? 'hills' : 'sky';
  }
  for (const thing of things) {
    const home = HOMES.find(([, keys]) => ` ${keys} `.includes(` ${thing.key} `));
    if (home) return home[0];
  }
  if (main?.kind === 'building') return 'hills';
  if (main?.kind === 'vehicle') return randomOf(seed, 'place', 'vehicle') < 0.5 ? 'city' : 'hills';
  return randomOf(seed, 'place', 'open') < 0.6 ? 'meadow' : 'hills';
}

/** Where these stand there is a room. */
const FURNITURE =
  /^(couch-and-lamp|bed|bathtub|toilet|television|desktop-computer|laptop|table-lamp|framed-picture|mirror|musical-keyboard)$/;

/** Things of space: seen against the stars when nothing else was said. */
const SPACE = /^(ringed-planet|comet|meteor|satellite|globe-|flying-saucer|glowing-star|fireworks)/;

/** A sky was named but a thing needs ground under it ("a castle under a starry sky"). */
function needsGround(intent: Intent): boolean {
  return intent.things.some((mention) => {
    const thing = findThingByKey(mention.thing);
    return thing?.support === 'ground' && mention.relation?.other !== 'sky';
  });
}

function placeOfMood(intent: Intent, seed: number): PlaceName {
  if (isSnowy(intent)) return 'snow';
  if (intent.season?.value === 'autumn') return 'forest';
  if (intent.season?.value === 'spring') return 'meadow';
  const places: readonly PlaceName[] =
    intent.time?.value === 'sunset' || intent.time?.value === 'dawn' || intent.time?.value === 'dusk'
      ? ['sea', 'mountains', 'lake', 'hills']
      : ['mountains', 'lake', 'hills', 'sea', 'meadow'];
  return places[Math.floor(randomOf(seed, 'place', 'mood') * places.length)] ?? 'mountains';
}

/** Food, household things and small objects stand on a table unless a place says otherwise. */
function isAtHomeIndoors(thing: Thing): boolean {
  if (thing.kind === 'food') return true;
  return (
    (thing.kind === 'object' &&
      thing.height < 1.3 &&
      thing.support === 'ground' &&
      !/campfire|tent|bench|fence/.test(thing.key)) ||
    (thing.kind === 'plant' &&
      thing.height < 0.45 &&
      /rose|tulip|bouquet|potted|hibiscus|lotus|hyacinth|vase/.test(thing.key))
  );
}

function isSnowy(intent: Intent): boolean {
  return intent.season?.value === 'winter' || intent.weather?.value === 'snowfall';
}

function chooseSeason(intent: Intent, place: PlaceName): Season {
  if (intent.season) return intent.season.value;
  if (place === 'snow' || intent.weather?.value === 'snowfall') return 'winter';
  return 'summer';
}

function chooseTime(intent: Intent, place: PlaceName, seed: number): TimeOfDay {
  if (intent.time) return intent.time.value;
  const sky = intent.sky?.map((mention) => mention.value) ?? [];
  if (sky.some((value) => value !== 'sun')) return 'night';
  if (sky.includes('sun')) return 'day';
  if (worldOf(intent) === 'moon' || worldOf(intent) === 'space') return 'night';
  if (worldOf(intent) === 'mars') return 'golden-hour';
  if (intent.things.some((mention) => /^(aurora-curtains|comet)$/.test(mention.thing))) return 'night';
  if (place === 'studio') return 'day';
  if (
    intent.things.some((mention) => mention.thing === 'fireworks-burst') ||
    (intent.things.length > 0 && intent.things.every((mention) => SPACE.test(mention.thing)))
  )
    return 'night';
  const times: readonly TimeOfDay[] = intent.things.some(
    (mention) => !mention.countIsLoose || mention.count > 0,
  )
    ? ['day', 'morning', 'golden-hour', 'day']
    : ['golden-hour', 'day', 'sunset', 'morning'];
  return times[Math.floor(randomOf(seed, intent.prompt, 'time') * times.length)] ?? 'day';
}

function chooseWeather(intent: Intent, place: PlaceName, time: TimeOfDay, seed: number): Weather {
  if (!intent.weather && worldOf(intent) && worldOf(intent) !== 'underwater') return 'clear';
  if (intent.weather) return intent.weather.value;
  if (place === 'studio') return 'clear';
  if (intent.excluded.includes('cloudy')) return 'clear';
  if (time === 'night') return 'clear';
  return randomOf(seed, intent.prompt, 'weather') < 0.6 ? 'cloudy' : 'clear';
}

function chooseWater(intent: Intent, place: PlaceName, seed: number): boolean {
  if (place === 'lake' || place === 'sea' || place === 'beach') return true;
  const places = intent.otherPlaces?.map((mention) => mention.value) ?? [];
  if (places.some((other) => other === 'lake' || other === 'sea' || other === 'beach')) return true;
  if (intent.excluded.includes('lake') || intent.excluded.includes('sea')) return false;
  if (
    intent.things.some(
      (mention) => mention.relation?.other === 'water' || findThingByKey(mention.thing)?.support === 'water',
    )
  ) {
    return true;
  }
  return place === 'mountains' && intent.things.length === 0 && randomOf(seed, 'water') < 0.75;
}

function chooseBackdrop(intent: Intent, place: PlaceName, seed: number): Scene['backdrop'] {
  const named = [
    ...(intent.otherPlaces ?? []),
    ...(intent.place && intent.place.value !== place ? [intent.place] : []),
  ].map((mention) => mention.value);
  if (named.includes('mountains')) return 'mountains';
  if (named.includes('city')) return 'city';
  if (named.includes('hills')) return 'hills';
  if (worldOf(intent)) return 'none';
  const draw = randomOf(seed, 'backdrop');
  switch (place) {
    case 'mountains':
      return 'mountains';
    case 'city':
      return 'city';
    case 'hills':
      return 'hills';
    case 'snow':
      return 'mountains';
    case 'lake':
      return draw < 0.65 ? 'mountains' : 'hills';
    case 'meadow':
      return draw < 0.5 ? 'hills' : 'mountains';
    case 'desert':
      return draw < 0.5 ? 'mountains' : 'none';
    case 'beach':
      return draw < 0.4 ? 'hills' : 'none';
    case 'forest':
      return draw < 0.35 ? 'mountains' : 'none';
    default:
      return 'none';
  }
}
