import { randomOf } from '../base/random.ts';
import { homesOf } from '../objects/homes.ts';
import { isOfNight, isOfSpace, isOfWinter } from '../objects/sky-things.ts';
import type { Thing } from '../objects/thing.ts';
import { findThingByKey } from '../objects/things.ts';
import type { Intent, Season, ThingMention, TimeOfDay, Weather, World } from '../read/intent.ts';
import { findPlace, placeNamed, placeThatSuits } from './find-place.ts';
import type { Place, Suit } from './place.ts';
import type { Scene } from './scene.ts';
import type { Setting } from './setting.ts';

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
    place: place.name,
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

function choosePlace(intent: Intent, seed: number): Place {
  const named = [...(intent.place ? [intent.place] : []), ...(intent.otherPlaces ?? [])];
  const world = named.find((mention) => mention.world === 'moon' || mention.world === 'space');
  if (world) return placeNamed(world.value);
  const first = intent.place && placeNamed(intent.place.value);
  if (first && !(first.isAloft && needsGround(intent))) return first;
  const other = intent.otherPlaces?.[0]?.value;
  if (other !== undefined) return placeNamed(other);
  const suiting = (suit: Suit) => placeThatSuits(suit, randomOf(seed, 'place', suit));
  const things = intent.things
    .filter((mention) => !isContained(mention, intent))
    .map((mention) => findThingByKey(mention.thing))
    .filter((thing) => thing !== undefined);
  if (things.length === 0) return suiting(suitOfMood(intent));
  if (
    things.some((thing) => thing.support === 'water') ||
    intent.things.some((mention) => mention.relation?.other === 'water')
  )
    return suiting('floating');
  if (isSnowy(intent)) return suiting('winter');
  const outdoors = intent.sky !== undefined || intent.weather !== undefined || things.some(growsOutdoors);
  const main = things.find((thing) => thing.support === 'ground') ?? things[0];
  const allInAir = things.every((thing) => thing.support === 'air');
  const homes = (thing: Thing) =>
    homesOf(thing.key)
      .map(findPlace)
      // Things of the sky are at home there unless something else stands below them.
      .filter((place) => place !== undefined)
      .filter((place) => (allInAir || !place.isAloft) && !(outdoors && place.indoors));
  // Where furniture stands there is its room.
  for (const thing of things) {
    const [room] = thing.kind === 'object' && thing.height >= TABLE_HEIGHT ? homes(thing) : [];
    if (room?.indoors && !room.isTableTop) return room;
  }
  if (!outdoors && things.every(isAtHomeIndoors)) return suiting('small things');
  for (const thing of things) {
    // Of several homes the first two are as likely.
    const [first, second] = homes(thing);
    if (first) return second && randomOf(seed, 'place', thing.key) < 0.4 ? second : first;
  }
  if (main && allInAir) {
    return suiting(
      main.kind === 'animal' ? 'flying animals' : main.kind === 'nature' ? 'sky things' : 'aloft',
    );
  }
  if (main?.kind === 'building') return suiting('buildings');
  if (main?.kind === 'vehicle') return suiting('vehicles');
  return suiting('open');
}

/** Objects as tall as this stand on the floor rather than on a table (metres). */
const TABLE_HEIGHT = 0.55;

/** A sky was named but a thing needs ground under it ("a castle under a starry sky"). */
function needsGround(intent: Intent): boolean {
  return intent.things.some((mention) => {
    const thing = findThingByKey(mention.thing);
    return thing !== undefined && thing.support !== 'air' && mention.relation?.other !== 'sky';
  });
}

/** What is in a vessel is where the vessel is: tulips in a vase grow in no meadow. */
function isContained({ relation }: ThingMention, { things }: Intent): boolean {
  if (relation === undefined || typeof relation.other !== 'number') return false;
  if (relation.kind !== 'in' && relation.kind !== 'filling' && relation.kind !== 'growing-from') return false;
  return findThingByKey(things[relation.other]?.thing ?? '')?.kind === 'object';
}

function suitOfMood(intent: Intent): Suit {
  if (isSnowy(intent)) return 'winter';
  if (intent.season?.value === 'autumn') return 'autumn';
  if (intent.season?.value === 'spring') return 'spring';
  return ['dawn', 'sunset', 'dusk'].includes(intent.time?.value ?? '') ? 'evening mood' : 'mood';
}

/** A tree, a house or a lorry is in no room, and neither is who is with it. */
function growsOutdoors({ key, kind, height }: Thing): boolean {
  if (homesOf(key).some((home) => findPlace(home)?.indoors)) return false;
  return (
    (kind === 'plant' && height > 2) ||
    (kind === 'building' && height > 2) ||
    (kind === 'vehicle' && height > 1.2)
  );
}

/** Food, household things and small objects stand on a table unless a place says otherwise. */
function isAtHomeIndoors(thing: Thing): boolean {
  if (thing.kind === 'food') return true;
  const isOutdoorThing = homesOf(thing.key).some((home) => findPlace(home)?.indoors !== true);
  if (thing.support !== 'ground') return false;
  if (thing.kind === 'object') return thing.height < 1.3 && !isOutdoorThing;
  return (
    thing.kind === 'plant' &&
    thing.height < 0.5 &&
    homesOf(thing.key).some((home) => findPlace(home)?.indoors)
  );
}

function isSnowy(intent: Intent): boolean {
  if (intent.season !== undefined) return intent.season.value === 'winter';
  return intent.weather?.value === 'snowfall' || intent.things.some(({ thing }) => isOfWinter(thing));
}

function chooseSeason(intent: Intent, place: Place): Season {
  if (intent.season) return intent.season.value;
  if (isSnowy(intent) && !place.indoors) return 'winter';
  return place.seasons?.[0] ?? 'summer';
}

function chooseTime(intent: Intent, place: Place, seed: number): TimeOfDay {
  if (intent.time) return intent.time.value;
  const sky = intent.sky?.map((mention) => mention.value) ?? [];
  if (sky.some((value) => value !== 'sun')) return 'night';
  if (sky.includes('sun')) return 'day';
  const wished = timesWished(intent);
  if (wished) return wished[Math.floor(randomOf(seed, place.name, 'time') * wished.length)] ?? 'day';
  if (worldOf(intent) === 'moon' || worldOf(intent) === 'space') return 'night';
  if (worldOf(intent) === 'mars') return 'golden-hour';
  if (intent.things.some((mention) => isOfNight(mention.thing))) return 'night';
  if (intent.things.length > 0 && intent.things.every((mention) => isOfSpace(mention.thing))) return 'night';
  const usual: readonly TimeOfDay[] =
    intent.things.length > 0
      ? ['day', 'morning', 'golden-hour', 'day']
      : ['golden-hour', 'day', 'sunset', 'morning'];
  const times = place.times ?? usual;
  return times[Math.floor(randomOf(seed, place.name, 'time') * times.length)] ?? 'day';
}

/** Light and mood speak of a time of day without naming it. */
function timesWished(intent: Intent): readonly TimeOfDay[] | undefined {
  switch (intent.light?.value) {
    case 'backlit':
    case 'silhouette':
    case 'rays':
      return ['sunset', 'golden-hour', 'dawn'];
    case 'candlelight':
    case 'firelight':
    case 'lamplight':
    case 'neon':
    case 'spotlight':
    case 'glow':
    case 'dark':
      return ['night', 'dusk'];
    default:
      break;
  }
  switch (intent.mood?.value) {
    case 'calm':
      return ['morning', 'dawn', 'golden-hour'];
    case 'cheerful':
      return ['day', 'morning'];
    case 'cosy':
      return ['golden-hour', 'dusk'];
    case 'romantic':
      return ['sunset', 'golden-hour', 'dusk'];
    case 'magical':
      return ['dusk', 'night', 'dawn'];
    case 'mysterious':
    case 'eerie':
      return ['night', 'dusk'];
    case 'dramatic':
      return ['sunset', 'dusk'];
    case 'festive':
      return ['night', 'golden-hour'];
    default:
      return undefined;
  }
}

function chooseWeather(intent: Intent, place: Place, time: TimeOfDay, seed: number): Weather {
  if (intent.weather) return intent.weather.value;
  if (worldOf(intent) && worldOf(intent) !== 'underwater') return 'clear';
  if (intent.mood?.value === 'eerie' || intent.mood?.value === 'mysterious') return 'fog';
  if (intent.mood?.value === 'melancholy') return 'overcast';
  if (intent.mood?.value === 'dramatic' && randomOf(seed, 'weather', 'drama') < 0.5) return 'overcast';
  if (intent.excluded.includes('cloudy') || time === 'night') return 'clear';
  const weathers = place.weathers ?? (['cloudy', 'cloudy', 'cloudy', 'clear', 'clear'] as const);
  return weathers[Math.floor(randomOf(seed, place.name, 'weather') * weathers.length)] ?? 'clear';
}

function chooseWater(intent: Intent, place: Place, seed: number): boolean {
  const share = place.water ?? 0;
  if (share === 1 || place.indoors) return share === 1;
  if (intent.otherPlaces?.some((mention) => findPlace(mention.value)?.water === 1)) return true;
  if (intent.excluded.some((excluded) => findPlace(excluded)?.water === 1)) return false;
  if (
    intent.things.some(
      (mention) => mention.relation?.other === 'water' || findThingByKey(mention.thing)?.support === 'water',
    )
  ) {
    return true;
  }
  return intent.things.length === 0 && randomOf(seed, 'water') < share;
}

function chooseBackdrop(intent: Intent, place: Place, seed: number): Scene['backdrop'] {
  const named = [...(intent.otherPlaces ?? []), ...(intent.place ? [intent.place] : [])]
    .filter((mention) => mention.value !== place.name)
    .map((mention) => findPlace(mention.value)?.backdrop);
  for (const backdrop of ['mountains', 'city', 'hills'] as const)
    if (named.includes(backdrop)) return backdrop;
  if (worldOf(intent)) return 'none';
  let rest = randomOf(seed, 'backdrop');
  for (const backdrop of ['mountains', 'hills', 'city', 'none'] as const) {
    rest -= place.backdrops?.[backdrop] ?? 0;
    if (rest < 0) return backdrop;
  }
  return 'none';
}
