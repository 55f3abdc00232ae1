import type { Phrase } from './find-phrases.ts';
import { act, settleActions } from './grammar/act.ts';
import { settleAdjectives, settleTrailing } from './grammar/describe.ts';
import { createDraft, type Draft, nameOf, type SkyBody, thingAt } from './grammar/draft.ts';
import { isLabel, letter, unquotedText } from './grammar/letter.ts';
import { nameThing } from './grammar/name-thing.ts';
import { noteFrame, noteGarment } from './grammar/note-garment.ts';
import { noteAssortment, noteCount, noteSpread } from './grammar/note-many.ts';
import { notePart } from './grammar/note-part.ts';
import { nameSea, notePlace, noteSky, noteSpot } from './grammar/note-place.ts';
import { noteTraits } from './grammar/note-traits.ts';
import { closeUnknown, noteUnknown } from './grammar/note-unknown.ts';
import { openRelation, pointBack } from './grammar/relate.ts';
import type { Intent, Mention, PlaceName, Season, ThingMention, TimeOfDay, Weather } from './intent.ts';
import type { Meaning } from './vocabulary/meaning.ts';
import { thingMeaning } from './vocabulary/vocabulary.ts';

/** Everything the phrases mention, before it is decided whether they ask for a new picture or an edit. */
export interface Mentions extends Pick<Intent, 'camera' | 'light' | 'mood' | 'frame'> {
  readonly things: readonly ThingMention[];
  readonly places: readonly Mention<PlaceName>[];
  readonly times: readonly Mention<TimeOfDay>[];
  readonly weathers: readonly Mention<Weather>[];
  readonly seasons: readonly Mention<Season>[];
  readonly styles: readonly Mention<string>[];
  readonly sky: readonly Mention<SkyBody>[];
  /** Text for the whole picture, with or without quotation marks. */
  readonly texts: readonly string[];
  readonly excluded: readonly string[];
  readonly unsupported: readonly string[];
  readonly headOnly: readonly string[];
  readonly unknown: readonly string[];
  /** A colour that described no thing of the list ("make the car blue" in an edit says it of the photo's car). */
  readonly looseColour: string | undefined;
  readonly understoodWords: number;
  readonly contentWords: number;
}

const MAX_REPORTED = 40;

/** Walks the phrases once from left to right; every kind of meaning has its step in `grammar/`. */
export function gatherMentions(phrases: readonly Phrase[]): Mentions {
  const draft = createDraft();
  let contentWords = 0;
  let headWords = 0;
  for (let at = 0; at < phrases.length; at++) {
    const phrase = phrases[at] as Phrase;
    if (phrase.breakBefore !== 'none') passBreak(draft, phrase);
    if (phrase.quote !== undefined) {
      letter(draft, phrase.quote);
      continue;
    }
    const traits = noteTraits(draft, phrases, at);
    if (traits > 0) {
      closeUnknown(draft);
      contentWords += phrases.slice(at, at + traits).reduce((sum, { length }) => sum + length, 0);
      at += traits - 1;
      continue;
    }
    if (phrase.meanings.length === 0) {
      contentWords += 1;
      noteUnknown(draft, phrase);
      continue;
    }
    if (!phrase.meanings.some(({ kind }) => NO_CONTENT.has(kind))) contentWords += phrase.length;
    if (phrase.meanings.some(({ kind }) => kind === 'head')) headWords += phrase.length;
    closeUnknown(draft);
    draft.adjacent &&= phrase.breakBefore === 'none';
    if (announcesText(draft, phrase)) {
      const { length, text } = unquotedText(phrases, at + 1);
      if (length > 0) letter(draft, text);
      at += length;
      continue;
    }
    for (const meaning of inContext(phrase, phrases[at + 1])) step(draft, meaning, phrase);
    const kinds = phrase.meanings.map(({ kind }) => kind);
    if (/^(its|his|her|their)$/.test(phrase.text)) draft.theirs = true;
    else if (!kinds.every((kind) => DESCRIBES.has(kind))) draft.theirs = false;
    draft.adjacent = kinds.some((kind) => NOUNS.has(kind));
    if (kinds.some((kind) => kind !== 'silent') || phrase.text === 'and' || phrase.text === '&')
      draft.joined = phrase.text === 'and' || phrase.text === '&' || (draft.joined && !draft.adjacent);
    if (phrase.possessive && draft.noun === 'thing') draft.owner = draft.last;
  }
  closeUnknown(draft);
  settleTrailing(draft);
  settleAdverb(draft);
  nameSea(draft);
  const unsupported = [...new Set([...draft.notShown, ...settleActions(draft)])];
  return {
    things: draft.things,
    places: draft.places,
    times: draft.times,
    weathers: draft.weathers,
    seasons: draft.seasons,
    styles: draft.styles,
    sky: draft.sky,
    ...(draft.camera ? { camera: draft.camera } : {}),
    ...(draft.light ? { light: draft.light } : {}),
    ...(draft.mood ? { mood: draft.mood } : {}),
    ...(draft.frame ? { frame: draft.frame } : {}),
    texts: draft.texts,
    excluded: [...new Set(draft.excluded)],
    unsupported: unsupported.slice(0, MAX_REPORTED),
    headOnly: [...new Set(draft.headOnly)].slice(0, MAX_REPORTED),
    unknown: [...new Set(draft.unknown)].slice(0, MAX_REPORTED),
    looseColour: draft.looseColour,
    understoodWords: Math.max(0, contentWords - headWords - lengthOf(draft.unknown) - lengthOf(unsupported)),
    contentWords,
  };
}

const NOUNS: ReadonlySet<Meaning['kind']> = new Set([
  'thing',
  'garment',
  'part',
  'place',
  'sky',
  'assortment',
  'head',
] as const);
const DESCRIBES: ReadonlySet<Meaning['kind']> = new Set([
  'silent',
  'quality',
  'colour',
  'size',
  'age',
  'material',
] as const);
const NO_CONTENT: ReadonlySet<Meaning['kind']> = new Set([
  'silent',
  'relation',
  'negation',
  'pronoun',
  'lettering',
] as const);

/** "Her" before a noun is a possessive, "a baby" without one is somebody. */
function inContext({ text, meanings }: Phrase, next: Phrase | undefined): readonly Meaning[] {
  if (text === 'her' && beginsNoun(next)) return [];
  const named = meanings[0]?.kind === 'age' && !beginsNoun(next) ? thingMeaning(text) : undefined;
  return named?.kind === 'thing' ? [named] : meanings;
}

function beginsNoun(next: Phrase | undefined): boolean {
  if (next?.breakBefore !== 'none' || next.quote !== undefined) return false;
  return (
    next.meanings.length === 0 ||
    next.meanings.some(({ kind }) => NOUNS.has(kind) || (DESCRIBES.has(kind) && kind !== 'silent'))
  );
}

function lengthOf(said: readonly string[]): number {
  return said.reduce((sum, words) => sum + words.split(' ').length, 0);
}

function passBreak(draft: Draft, phrase: Phrase): void {
  closeUnknown(draft);
  settleTrailing(draft);
  settleAdverb(draft);
  // "A bald, old man": it was said of the person to come.
  const { traits } = draft.description;
  draft.description = traits && phrase.breakBefore === 'comma' ? { traits } : {};
  draft.owner = undefined;
  draft.joined = phrase.breakBefore === 'comma';
  // "No people, just a beach": a list of bare nouns goes on being excluded, anything else does not.
  if (phrase.meanings.some(({ kind }) => kind === 'silent' || kind === 'relation' || kind === 'spread'))
    draft.negated = false;
  if (phrase.breakBefore !== 'sentence') return;
  draft.spot = undefined;
  draft.negated = false;
  draft.relation = undefined;
  draft.fronted = undefined;
  draft.subject = undefined;
  draft.host = undefined;
  draft.group = [];
}

/** "With a cat on top", "with a ship inside": nothing follows, so it is said of what was named before. */
function settleAdverb(draft: Draft): void {
  const { relation } = draft;
  if (
    !relation ||
    !/^(on top|inside|underneath|beneath|above|below|within|behind|beside)$/.test(relation.words)
  )
    return;
  draft.relation = { ...relation, from: draft.last };
  pointBack(draft);
}

/** "That says", and "reading" after something that bears letters. */
function announcesText(draft: Draft, phrase: Phrase): boolean {
  if (phrase.meanings.some(({ kind }) => kind === 'lettering')) return true;
  const last = thingAt(draft, draft.last);
  return phrase.text === 'reading' && last !== undefined && draft.adjacent && isLabel(nameOf(last));
}

function step(draft: Draft, meaning: Meaning, phrase: Phrase): void {
  const { words, span, text } = phrase;
  const { description } = draft;
  switch (meaning.kind) {
    case 'silent':
      if (text === 'but') draft.negated = false;
      break;
    case 'pronoun':
      if (draft.relation) pointBack(draft);
      break;
    case 'quality':
      if (meaning.mood) draft.mood ??= { value: meaning.mood, words, span };
      break;
    case 'action':
      act(draft, meaning, phrase);
      break;
    case 'attribute':
      if (!draft.negated) {
        const of = draft.adjacent && draft.last !== undefined ? draft.last : draft.things.length;
        draft.claims.push({ words, text, of });
      }
      break;
    case 'unsupported':
      draft.notShown.push(words);
      break;
    case 'negation':
      draft.negated = true;
      break;
    case 'count':
      noteCount(draft, meaning, words);
      break;
    case 'colour':
      if (description.colour) draft.notShown.push(words);
      else description.colour = { name: meaning.value, words };
      break;
    case 'size':
      description.size = { value: meaning.value, words };
      break;
    case 'age':
      description.age = { value: meaning.value, words };
      break;
    case 'material':
      description.material = { value: meaning.value, words, isColour: description.colour?.words === words };
      break;
    case 'likeness':
      draft.likeness = { material: meaning.material, words };
      break;
    case 'relation':
      settleTrailing(draft);
      draft.description = {};
      openRelation(draft, meaning.value, text);
      if (draft.negated && meaning.value !== 'in') draft.negated = false;
      break;
    case 'spot':
      settleTrailing(draft);
      noteSpot(draft, meaning.value, phrase);
      break;
    case 'spread':
      noteSpread(draft, meaning, phrase);
      break;
    case 'thing':
      if (draft.negated) draft.excluded.push(meaning.thing);
      else nameThing(draft, meaning, phrase);
      draft.description = {};
      break;
    case 'head':
      if (draft.negated) draft.excluded.push(meaning.thing);
      else draft.headOnly.push(words);
      draft.description = {};
      draft.relation = undefined;
      draft.noun = 'unknown';
      break;
    case 'assortment':
      noteAssortment(draft, meaning.words, phrase);
      break;
    case 'garment':
      noteGarment(draft, meaning.thing, phrase);
      break;
    case 'part':
      if (draft.negated) draft.excluded.push(text);
      else notePart(draft, phrase);
      break;
    case 'place':
      notePlace(draft, meaning, phrase);
      settleAdjectives(draft, text);
      break;
    case 'time':
      if (!draft.negated) draft.times.push({ value: meaning.value, words, span });
      if (description.colour) settleAdjectives(draft, text);
      break;
    case 'weather':
      if (draft.negated) draft.excluded.push(meaning.value);
      else draft.weathers.push({ value: meaning.value, words, span });
      break;
    case 'season':
      if (!draft.negated) draft.seasons.push({ value: meaning.value, words, span });
      break;
    case 'style':
      if (!draft.negated)
        draft.styles.push({
          value: meaning.value,
          words,
          span,
          ...(meaning.approximate ? { approximate: true } : {}),
        });
      break;
    case 'sky':
      noteSky(draft, meaning.value, phrase);
      break;
    case 'camera':
      draft.camera ??= { value: meaning.value, words, span };
      break;
    case 'light':
      if (draft.negated) break;
      draft.light ??= { value: meaning.value, words, span };
      // A candle is seen where its light is.
      if (meaning.value === 'candlelight')
        draft.needed.push({ word: 'candle', phrase, of: 0, kind: 'beside' });
      break;
    case 'frame':
      noteFrame(draft, meaning, phrase);
      break;
    case 'lettering':
      break;
  }
}
