import { findThing } from '../objects/find-thing.ts';
import { thingHeight } from '../objects/things.ts';
import type { Subject } from './describe-subject.ts';
import { metrePx } from './describe-subject.ts';

const ANCHOR =
  /\b(?:next to|beside|near|close to|left of|right of|behind|in front of|on top of|on|above|over)\s+(?:the|my|this|that|our|his|her|their|a|an)\s+((?:[a-z'-]+\s*){1,3})/gi;

/**
 * Pixels of the canvas per metre: from the person in the photo, or from what the words call the subject ("next to the
 * cup": a cup is 9 cm tall). Undefined when neither tells.
 */
export function findYardstick(
  subject: Subject,
  words: string,
  canvas: { readonly width: number; readonly height: number },
): number | undefined {
  const fromPerson = metrePx(subject, canvas);
  if (fromPerson !== undefined) return fromPerson;
  if (subject.kind === 'none') return undefined;
  for (const match of words.matchAll(ANCHOR)) {
    const height = heightOfPhrase(match[1] ?? '');
    if (height !== undefined) return (subject.box.height * canvas.height) / height;
  }
  return undefined;
}

function heightOfPhrase(phrase: string): number | undefined {
  const words = phrase.toLowerCase().replace(/'s\b/g, '').trim().split(/\s+/);
  for (let length = words.length; length > 0; length--) {
    const found = findThing(words.slice(0, length).join(' '));
    if (found !== undefined) return thingHeight(found.thing);
  }
  return undefined;
}
