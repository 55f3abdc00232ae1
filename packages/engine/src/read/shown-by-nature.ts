import { findHero } from '../objects/find-hero.ts';
import type { Pose } from '../objects/pose.ts';
import { findThingByKey } from '../objects/things.ts';
import type { ThingMention } from './intent.ts';

/** Drawings of these kinds show the action by what they are, whatever their pose. */
const SHOWN_BY_KIND: readonly (readonly [words: RegExp, kinds: RegExp])[] = [
  [/^(parked|moored|anchored|docked|driving|drives|racing|passing by|passing|speeding|crossing)$/, /vehicle/],
  [/^(abandoned)$/, /building|vehicle/],
  [/^(blooming|growing|grows|swaying in the wind)$/, /plant/],
  [
    /^(hiding|hides|living|waiting|waits|posing|poses|exploring|travelling|traveling|roaming)$/,
    /animal|person/,
  ],
  [/^(steaming)$/, /food/],
  [/^(tied|leaning|hanging|dangling|balancing)$/, /./],
];

/** Words of things that burn, smoke, steam or erupt by themselves. */
const SHOWN_BY_WORDS: readonly (readonly [words: RegExp, names: RegExp])[] = [
  [/^(burning|blazing|crackling|on fire)$/, /fire|candle|lamp|torch|lantern|flame/],
  [/^(erupting|smoking)$/, /volcano/],
  [/^(steaming|smoking)$/, /beverage|coffee|cup|tea|mug|steaming|pot|locomotive|steam|soup|ramen|bowl/],
  [/^(smiling|happy)$/, /teddy|snowman|dolphin|turtle|frog|\bdog\b|robot|clown|fairy/],
  [/^(grumpy|fierce|scary|angry)$/, /t-rex|shark|dragon|crocodile/],
  [/^(breathing fire)$/, /dragon/],
  [/^(shiny)$/, /robot|rocket|flying-saucer|satellite|gem|trophy|crown|coin|ring|diamond/],
  [/^(royal)$/, /king|queen|prince|crown|throne|castle/],
  [/^open$/, /open-book|open book/],
  [/^closed$/, /closed-book/],
  [/^(winged|feathered)$/, /bird|dragon|fairy|angel|pegasus|owl|eagle/],
  [/^(black (and|&) white|black-and-white)$/, /panda|zebra|penguin|\bcow\b|badger|orca|skunk|soccer/],
];

/** Whether a thing looks or does so in its drawing; a word said of nothing drawn is not shown. */
export function isShownByNature(
  words: string,
  mention: ThingMention | undefined,
  pose: Pose | undefined,
): boolean {
  const thing = mention && findThingByKey(mention.thing);
  if (!mention || !thing) return false;
  const { relation } = mention;
  const hero = findHero(thing.key);
  if (pose && hero?.poses?.includes(pose)) return true;
  const names = `${thing.key} ${hero?.words.join(' ') ?? ''} ${mention.words.toLowerCase()}`;
  if (showsInItsName(words, names)) return true;
  const onWater = relation?.other === 'water' || thing.support === 'water';
  if (
    /^(floating|floats|sailing|sails|swimming|swims|drifting|jumping|leaping|diving|breaching)$/.test(
      words,
    ) &&
    onWater
  )
    return true;
  if (/^(floating|floats|drifting|falling)$/.test(words))
    return thing.support === 'air' || relation?.other === 'sky' || relation?.kind === 'above';
  if (pose === 'flying')
    return thing.support === 'air' || /dragon|bird|parrot|owl|bee|witch|kite|pegasus/.test(names);
  if (pose === 'riding') return relation?.kind === 'riding' || relation?.kind === 'on';
  // Everything stands as it is drawn, and things lie where they are put.
  if (pose === 'standing') return true;
  if (thing.kind !== 'animal' && thing.kind !== 'person' && /^(lying|sitting|sleeping)$/.test(pose ?? ''))
    return pose !== 'sleeping';
  if (relation?.kind === 'looking-at' || relation?.kind === 'hanging-from') return true;
  if (/^(fluffy|furry|fuzzy|shaggy)$/.test(words))
    return (
      thing.kind === 'animal' && !/fish|turtle|frog|snake|crocodile|lizard|dragon|shark|whale/.test(thing.key)
    );
  return (
    SHOWN_BY_KIND.some(([said, kinds]) => said.test(words) && kinds.test(thing.kind)) ||
    SHOWN_BY_WORDS.some(([said, pattern]) => said.test(words) && pattern.test(names))
  );
}

/** "A running man" when the picture's own name says that he runs. */
function showsInItsName(words: string, names: string): boolean {
  const verb = words.split(' ')[0] ?? words;
  return (
    verb.length > 4 &&
    /(ing|ed|y)$/.test(verb) &&
    new RegExp(`\\b${verb.replace(/[^a-z]/g, '')}\\b`).test(names)
  );
}
