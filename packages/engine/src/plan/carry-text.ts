import { artOf } from '../objects/art.ts';
import { HEROES } from '../objects/hero-registry.ts';
import { findThingByKey } from '../objects/things.ts';
import type { Intent, ThingMention } from '../read/intent.ts';

/** What designed pictures set as lettering of their own rather than on a thing. */
const DESIGNED: ReadonlySet<string> = new Set(['poster', 'card', 'logo', 'sticker', 'icon', 'flat']);

/**
 * Finds something that carries the text which was asked for: a thing of the picture with a surface for it, else a sign
 * beside the others. Posters and cards set it as their own lettering.
 */
export function carryText(intent: Intent): Intent {
  if (intent.quoted.length === 0 || intent.things.some((mention) => mention.text !== undefined))
    return intent;
  if (intent.frame !== undefined && DESIGNED.has(intent.frame.value)) return intent;
  const text = intent.quoted.join('\n');
  const carrier = intent.things.findIndex((mention) => hasLabel(mention.thing));
  if (carrier >= 0)
    return {
      ...intent,
      things: intent.things.map((mention, index) => (index === carrier ? { ...mention, text } : mention)),
    };
  const sign = signKey();
  if (sign === undefined) return intent;
  const added: ThingMention = {
    thing: sign,
    words: 'sign',
    match: 'exact',
    count: 1,
    text,
    ...(intent.things.length === 0 ? {} : { relation: { kind: 'beside', other: 0 } as const }),
  };
  return { ...intent, things: [...intent.things, added] };
}

function hasLabel(key: string): boolean {
  return findThingByKey(key)?.source === 'hero' && artOf(key, {}).anchors.label !== undefined;
}

/** The library's plain sign: the first thing that is called one. */
function signKey(): string | undefined {
  return HEROES.find((hero) => hero.words[0] === 'sign')?.key;
}
