import { findThingByKey } from '../objects/things.ts';
import type { Intent, ThingMention } from '../read/intent.ts';
import { placeNamed } from './find-place.ts';
import type { Subject } from './frame-definition.ts';
import { isBuiltIn } from './rooms/built-in.ts';
import type { Setting } from './setting.ts';
import { sizeFactor } from './size-factor.ts';

/** What a frame is chosen by. */
export function describeSubject(intent: Intent, setting: Setting): Subject {
  const place = placeNamed(setting.place);
  const single = intent.things.filter((mention) => !mention.spread && !isBuiltIn(mention, place));
  const [mention] = single;
  const thing = mention && findThingByKey(mention.thing);
  return {
    intent,
    setting,
    place,
    main: mention && thing ? { mention, thing, metres: largestOf(single) } : undefined,
    count: single.reduce((sum, each) => sum + each.count, 0),
    isAloft: single.length > 0 && single.every(isAirborne),
    isField: intent.things.some((mention) => mention.spread),
    wishes: new Set(
      [intent.framing, intent.camera, intent.frame].flatMap((wish) => (wish ? [wish.value] : [])),
    ),
  };
}

function isAirborne(mention: ThingMention): boolean {
  return (
    mention.relation?.other === 'sky' ||
    (findThingByKey(mention.thing)?.support === 'air' && typeof mention.relation?.other !== 'number')
  );
}

/** Real height of the largest thing that stands near. */
function largestOf(mentions: readonly ThingMention[]): number {
  const near = mentions.filter(
    (mention, index) => index === 0 || (mention.relation?.other !== 'distance' && !isAirborne(mention)),
  );
  return Math.max(
    ...near.map((mention) => (findThingByKey(mention.thing)?.height ?? 1) * sizeFactor(mention)),
  );
}
