import { findThingByKey } from '../objects/things.ts';
import type { Phrase } from './find-phrases.ts';
import type { ThingMention } from './intent.ts';
import { ACTION_WORDS } from './vocabulary/grammar-words.ts';

const ACTIONS: ReadonlySet<string> = new Set(ACTION_WORDS.split(',').map((word) => word.trim()));

/** The action in a relation: "sleeping under" puts something under a tree, and says that it sleeps. */
export function actionsIn(phrase: Phrase): readonly string[] {
  if (phrase.text.startsWith('holding hands')) return ['holding hands'];
  const first = phrase.text.split(' ')[0] ?? '';
  return ACTIONS.has(first) || /^(leaning|leans|grazing|jumping|playing|walking|driving|looking)$/.test(first)
    ? [phrase.text === first ? phrase.words : first]
    : [];
}

/** What drawings show as they are: pattern of the action or look → pattern of the keys. */
const SHOWN: readonly (readonly [words: RegExp, keys: RegExp])[] = [
  [
    /^(sitting|sits|perched)$/,
    /owl|teddy|frog|rabbit|chipmunk|beaver|koala|bird|parrot|baby-chick|lotus-position|mermaid|merman|seal|penguin|dove|eagle/,
  ],
  [/^(walking|walks|strolling|hiking|wandering|travel+ing)$/, /walking|penguin|camel|elephant/],
  [/^(running|runs|racing|galloping|trotting|jumping|leaping)$/, /running|^horse$|horse-racing|racing-car/],
  [/^(jumping|jumps|leaping|leaps|swimming|swims|diving)$/, /dolphin|orca/],
  [/^(riding|rides|cycling)$/, /biking|horse-racing/],
  [/^surfing$/, /surfing/],
  [/^rowing$/, /rowing/],
  [/^(burning|blazing|crackling|on fire)$/, /fire|candle|lamp|diya/],
  [/^(erupting|smoking)$/, /volcano/],
  [/^(steaming)$/, /hot-beverage|steaming|pot-of-food|locomotive/],
  [/^(blooming)$/, /flower|poppy|daisy|rose|tulip|blossom|hibiscus|lavender|bouquet|lotus/],
  [/^(parked|moored|anchored|docked)$/, /./],
  [/^(smiling|happy)$/, /teddy|snowman|dolphin|turtle|frog|dog$|robot/],
  [/^(grumpy|fierce|scary|angry)$/, /t-rex|shark|dragon/],
  [
    /^(old|old-fashioned|vintage|retro|antique|weathered|traditional)$/,
    /vintage-car|locomotive|windmill|barn|well|hut|castle|lighthouse|cabin|typewriter|sailboat|pirate|church|pyramid|steam|old-key|oil-lamp|amphora|scroll/,
  ],
  [
    /^(ancient|medieval|gothic|royal)$/,
    /castle|church|knight|pyramid|well|king|queen|princess|amphora|moai|temple|shrine/,
  ],
  [/^(rustic)$/, /barn|cabin|hut|well|fence|windmill|cottage/],
  [
    /^(modern|futuristic|shiny)$/,
    /robot|rocket|flying-saucer|satellite|office-building|racing-car|gem|trophy|crown|coin/,
  ],
  [
    /^wooden$/,
    /fence|pier|bench|barn|cabin|rowboat|canoe|chair|door|sled|barrel|hut|^wood$|windmill|guitar|violin|well|bucket|basket/,
  ],
  [/^(stone|brick)$/, /castle|church|^well$|lighthouse|pyramid|temple|moai|statue|brick/],
  [/^glass$/, /glass|bottle|tumbler|window|light-bulb|crystal-ball/],
  [/^(open)$/, /open-book/],
  [/^(closed)$/, /closed-book/],
];

/** Whether a thing looks or does so in its drawing; a word said of nothing drawn is not shown. */
export function isShownByNature(words: string, mention: ThingMention | undefined): boolean {
  const thing = mention && findThingByKey(mention.thing);
  if (!mention || !thing) return false;
  const { relation } = mention;
  const onWater = relation?.other === 'water' || thing.support === 'water';
  if (/^(floating|floats|sailing|swimming|swims|drifting)$/.test(words) && onWater) return true;
  if (/^(floating|floats|drifting)$/.test(words))
    return thing.support === 'air' || relation?.other === 'sky' || relation?.kind === 'above';
  // What stands on the ground in its drawing does so in the air too.
  if (/^(flying|flies|hovering|soaring|gliding|fluttering|in flight)$/.test(words))
    return thing.support === 'air' || /dragon|bird$|parrot|owl|bee|witch|kite/.test(thing.key);
  if (/^(riding|rides)$/.test(words) && relation?.kind === 'on') return true;
  if (/^(fluffy|furry|fuzzy)$/.test(words))
    return (
      thing.kind === 'animal' && !/fish|turtle|frog|snake|crocodile|lizard|dragon|shark|whale/.test(thing.key)
    );
  return SHOWN.some(([said, keys]) => said.test(words) && keys.test(thing.key));
}
