import type { Mentions } from './gather-mentions.ts';
import type { Mention, PlaceName, Season, TimeOfDay, Weather } from './intent.ts';

interface Chosen {
  readonly place: Mention<PlaceName> | undefined;
  readonly time: Mention<TimeOfDay> | undefined;
  readonly weather: Mention<Weather> | undefined;
  readonly season: Mention<Season> | undefined;
  readonly style: Mention<string> | undefined;
}

/** Words of a second time, weather, season, style or place that one picture cannot show beside the chosen one. */
export function droppedSettings(mentions: Mentions, chosen: Chosen): readonly string[] {
  return [
    ...mentions.times.filter((each) => chosen.time && !agree(TIMES, each.value, chosen.time.value)),
    ...mentions.weathers.filter(
      (each) => chosen.weather && !agree(WEATHERS, each.value, chosen.weather.value),
    ),
    ...mentions.seasons.filter((each) => chosen.season && each.value !== chosen.season.value),
    ...mentions.styles.filter((each) => chosen.style && each.value !== chosen.style.value),
    ...mentions.places.filter((each) => chosen.place && !isSeenFrom(each, chosen.place, mentions)),
  ].map((each) => each.words);
}

/** Groups whose members may be said of one picture. */
const TIMES: readonly (readonly string[])[] = [
  ['golden-hour', 'sunset', 'dusk'],
  ['golden-hour', 'dawn', 'morning'],
  ['golden-hour', 'morning', 'day'],
  ['dusk', 'night'],
];
const WEATHERS: readonly (readonly string[])[] = [
  ['cloudy', 'overcast', 'rain', 'storm'],
  ['cloudy', 'overcast', 'snowfall'],
  ['cloudy', 'overcast', 'fog'],
  ['cloudy', 'clear'],
];

function agree(groups: readonly (readonly string[])[], first: string, second: string): boolean {
  return first === second || groups.some((group) => group.includes(first) && group.includes(second));
}

/** What the backdrop or the foreground of a place can show of another place. */
function isSeenFrom(other: Mention<PlaceName>, place: Mention<PlaceName>, { seasons }: Mentions): boolean {
  if (other.value === place.value) return !other.world || other.world === place.world;
  if (other.world !== undefined) return other.world === 'space' && place.world === 'moon';
  if (place.value === 'studio') return false;
  if (['sky', 'mountains', 'hills', 'city', 'lake', 'sea', 'beach'].includes(other.value)) return true;
  if (other.value === 'forest') return ['meadow', 'hills', 'mountains', 'lake'].includes(place.value);
  if (other.value === 'meadow') return ['hills', 'mountains', 'lake', 'forest'].includes(place.value);
  if (other.value === 'snow')
    return seasons.some((season) => season.value === 'winter') || place.value === 'mountains';
  return false;
}
