import { findHero } from '../../objects/find-hero.ts';
import { colourOf, SHADES } from '../colour-names.ts';
import type { Phrase } from '../find-phrases.ts';
import type { PersonTraits } from '../intent.ts';
import { type Draft, type ThingDraft, thingAt } from './draft.ts';
import { hostOf } from './dress.ts';
import { nameThing } from './name-thing.ts';

type Beard = NonNullable<PersonTraits['beard']>;
type HairStyle = NonNullable<PersonTraits['hairStyle']>;

/** Words for how hair falls or is done; a later and finer one of a phrase wins over its length. */
const STYLES: Readonly<Record<string, HairStyle>> = Object.fromEntries(
  (
    [
      ['long', 'long flowing waist'],
      ['short', 'short cropped buzzed'],
      ['bob', 'bobbed shoulder chin bob'],
      ['curly', 'curly frizzy curled curls'],
      ['bun', 'bun topknot chignon'],
      ['ponytail', 'ponytail'],
      ['braids', 'braided plaited braid braids plait plaits pigtails dreadlocks dreads cornrows'],
      ['afro', 'afro'],
    ] as const
  ).flatMap(([style, words]) => words.split(' ').map((word) => [word, style])),
);
const LENGTHS: ReadonlySet<HairStyle | undefined> = new Set<HairStyle>(['long', 'short', 'bob']);
/** A hairdo that is a noun of its own. */
const HAIRDOS =
  /^(bun|topknot|chignon|ponytail|braids?|plaits?|pigtails|dreadlocks|dreads|cornrows|afro|curls|bob)$/;
const BEARDS: Readonly<Record<string, Beard>> = {
  beard: 'full',
  goatee: 'short',
  stubble: 'stubble',
  moustache: 'moustache',
  mustache: 'moustache',
};
const NOUNS =
  /^(hair|hairs|haircut|hairdo|beard|goatee|stubble|moustache|mustache|eyes?|skin|complexion|freckles)$/;
const BEFORE =
  /^(an?|the|his|her|their|some|two|very|big|bushy|thick|neat|tidy|messy|wavy|straight|silky|shiny|beautiful|natural|flowing|length|colou?red|bright|piercing|large|wide|little|small|trimmed|wild|loose)$/;
/** Tones without a colour name of their own. */
const TONES = /^(dark|light|fair|pale|tanned|brunette|ginger|redhead)$/;

/** Adjectives that say it all by themselves, and words for those who look so. */
const ADJECTIVES: Readonly<Record<string, PersonTraits>> = {
  bald: { hairStyle: 'bald' },
  'bald-headed': { hairStyle: 'bald' },
  bearded: { beard: 'full' },
  mustachioed: { beard: 'moustache' },
  moustached: { beard: 'moustache' },
  'clean-shaven': { beard: 'none' },
  freckled: { freckles: true },
  'freckle-faced': { freckles: true },
  'red-headed': { hair: 'red' },
  redheaded: { hair: 'red' },
  redhead: { hair: 'red' },
  brunette: { hair: 'brown' },
  blonde: { hair: 'blonde' },
  blond: { hair: 'blonde' },
  ginger: { hair: 'ginger' },
};

/** Whether a thing is a person of our own drawing, who can look as the words say. */
function hasTraits(thing: ThingDraft | undefined): thing is ThingDraft {
  const hero = thing && findHero(thing.thing);
  return hero?.kind === 'person' && hero.bust !== undefined;
}

/**
 * What a person looks like: "with long red hair", "a bald man". Returns how many phrases it took; 0 when the phrases
 * speak of something else.
 */
export function noteTraits(draft: Draft, phrases: readonly Phrase[], at: number): number {
  const phrase = phrases[at] as Phrase;
  const adjective = adjectiveOf(phrase);
  if (adjective) {
    if (leadsToPerson(phrases, at + 1)) {
      draft.description.traits = { ...draft.description.traits, ...adjective };
      draft.adjacent = false;
      return 1;
    }
    if (/^(redhead|brunette|blonde?)$/.test(phrase.text) && isNounHere(phrases, at)) {
      draft.description.traits = { ...draft.description.traits, ...adjective };
      nameThing(draft, { thing: 'woman-standing', match: 'synonym' }, phrase);
      draft.adjacent = true;
      return 1;
    }
  }
  const run = findRun(phrases, at, draft.relation?.word === 'with');
  if (!run) {
    const last = thingAt(draft, draft.last);
    const isTold =
      adjective !== undefined && hasTraits(last) && /^(is|and|,|was|are)$/.test(phrases[at - 1]?.text ?? '');
    if (!isTold) return 0;
    last.traits = { ...last.traits, ...adjective };
    return 1;
  }
  const person = bearerOf(draft, run.isOnlyOfPeople);
  if (!person) return 0;
  const traits = draft.negated ? withoutIt(run.traits) : run.traits;
  if (!traits) return 0;
  person.traits = { ...person.traits, ...traits };
  draft.last = draft.things.indexOf(person);
  draft.description = {};
  draft.relation = undefined;
  draft.owner = undefined;
  draft.negated = false;
  draft.noun = 'garment';
  draft.adjacent = true;
  draft.joined = false;
  return run.length;
}

function bearerOf(draft: Draft, isOnlyOfPeople: boolean): ThingDraft | undefined {
  const { relation, owner, last } = draft;
  const from = relation?.from ?? owner ?? last;
  const named = from === undefined ? undefined : thingAt(draft, hostOf(draft, from));
  if (hasTraits(named)) return named;
  return isOnlyOfPeople ? draft.things.findLast(hasTraits) : undefined;
}

/** "Without a beard", "no hair". */
function withoutIt({ beard, hairStyle, hair, skin, eyes }: PersonTraits): PersonTraits | undefined {
  if (beard) return { beard: 'none' };
  return hairStyle || hair || skin || eyes ? undefined : { hairStyle: 'bald' };
}

/** "Bearded", "red-haired", "dark-skinned", "blue-eyed". */
function adjectiveOf({ text }: Phrase): PersonTraits | undefined {
  if (Object.hasOwn(ADJECTIVES, text)) return ADJECTIVES[text];
  const [, words, part] = /^(.+)[- ](haired|skinned|eyed|bearded)$/.exec(text) ?? [];
  if (!words || !part) return undefined;
  const noun = { haired: 'hair', skinned: 'skin', eyed: 'eyes', bearded: 'beard' }[part] ?? part;
  const said = describe(words.split(/[- ]/));
  return said && traitsOf(noun, said);
}

function leadsToPerson(phrases: readonly Phrase[], from: number): boolean {
  for (const phrase of phrases.slice(from, from + 5)) {
    if (phrase.breakBefore === 'sentence' || phrase.quote !== undefined) return false;
    const thing = phrase.meanings.find(({ kind }) => kind === 'thing');
    if (thing?.kind === 'thing') {
      const hero = findHero(thing.thing);
      return hero?.kind === 'person' && hero.bust !== undefined;
    }
    const goesOn =
      adjectiveOf(phrase) !== undefined ||
      phrase.text === 'and' ||
      phrase.meanings.some(({ kind }) => /^(quality|size|age|colour|unsupported|attribute)$/.test(kind));
    if (!goesOn) return false;
  }
  return false;
}

/** "A redhead in the rain": an article before it and no noun after it. */
function isNounHere(phrases: readonly Phrase[], at: number): boolean {
  const next = phrases[at + 1];
  return (
    /(^| )(an?|the)$/.test(phrases[at - 1]?.text ?? '') &&
    (next === undefined ||
      next.breakBefore !== 'none' ||
      next.meanings.some(({ kind }) => /^(relation|action|silent|spot)$/.test(kind)))
  );
}

interface Said {
  readonly tone?: string;
  readonly style?: HairStyle;
  readonly isLong?: boolean;
}

interface Run {
  readonly traits: PersonTraits;
  readonly length: number;
  /** Animals have eyes and skin, too. */
  readonly isOnlyOfPeople: boolean;
}

/** "Long red hair in a bun": the words before the noun, the noun, and how it is done. */
function findRun(phrases: readonly Phrase[], at: number, isHad: boolean): Run | undefined {
  const before: string[] = [];
  for (let index = at; index < Math.min(phrases.length, at + 9); index++) {
    const phrase = phrases[index] as Phrase;
    if (phrase.quote !== undefined || (index > at && phrase.breakBefore === 'sentence')) return undefined;
    // "In red, brown eyes": a colour before the comma was said of something else.
    if (index > at && phrase.breakBefore === 'comma' && before.some((word) => colourOf(word)))
      return undefined;
    const words = phrase.text.split(/[- ]/);
    const noun = words.at(-1) ?? '';
    const isHairdo =
      HAIRDOS.test(noun) &&
      (noun !== 'bun' || words.includes('hair') || (isHad && !isInHand(phrases, index + 1)));
    if (!NOUNS.test(noun) && !isHairdo) {
      before.push(...words);
      if (!describe(words)) return undefined;
      continue;
    }
    const said = describe([...before, ...words.slice(0, -1).filter((word) => word !== 'hair')]);
    if (!said) return undefined;
    const next = phrases[index + 1];
    const isHair = /^hair/.test(noun);
    if (isHair && next?.breakBefore === 'none' && HAIRDOS.test(next.text))
      return { traits: traitsOf(next.text, said), length: index + 2 - at, isOnlyOfPeople: true };
    const done = isHair ? findHairdo(phrases, index + 1) : undefined;
    const traits = traitsOf(noun, said);
    return {
      traits: done ? { ...traits, hairStyle: done.style } : traits,
      length: index + 1 - at + (done?.length ?? 0),
      isOnlyOfPeople: !/^(eyes?|skin|hair)$/.test(noun),
    };
  }
  return undefined;
}

/** "With a bun in his hand": that one is eaten. */
function isInHand(phrases: readonly Phrase[], at: number): boolean {
  return /^(in|on|for)( |$)/.test(phrases[at]?.text ?? '');
}

/** "… in a bun", "… tied in braids". */
function findHairdo(
  phrases: readonly Phrase[],
  from: number,
): { readonly style: HairStyle; readonly length: number } | undefined {
  for (let index = from; index < Math.min(phrases.length, from + 6); index++) {
    const phrase = phrases[index] as Phrase;
    if (phrase.breakBefore !== 'none') return undefined;
    for (const word of phrase.text.split(/[- ]/)) {
      const style = HAIRDOS.test(word) ? STYLES[word] : undefined;
      if (style) return { style, length: index + 1 - from };
      if (
        !/^(in|into|up|back|an?|her|his|two|tied|worn|done|pulled|put|tight|loose|messy|neat|long|high|low|with)$/.test(
          word,
        )
      )
        return undefined;
    }
  }
  return undefined;
}

/** What the words before a noun say; undefined when one of them belongs to no hair, skin or eyes. */
function describe(words: readonly string[]): Said | undefined {
  let tone: string | undefined;
  let style: HairStyle | undefined;
  let isLong = false;
  for (const word of words) {
    const named = word === 'blond' ? 'blonde' : word;
    if (Object.hasOwn(STYLES, named)) {
      const next = STYLES[named];
      if (!LENGTHS.has(next) || style === undefined) style = next;
      isLong ||= next === 'long';
    } else if (SHADES.some((shade) => shade === tone) && colourOf(`${tone}-${named}`))
      tone = `${tone}-${named}`;
    else if (colourOf(named) || TONES.test(named)) tone = named;
    else if (!BEFORE.test(named)) return undefined;
  }
  return {
    ...(tone === undefined ? {} : { tone }),
    ...(style === undefined ? {} : { style }),
    ...(isLong ? { isLong } : {}),
  };
}

function traitsOf(noun: string, { tone, style, isLong }: Said): PersonTraits {
  if (noun === 'freckles') return { freckles: true };
  if (/^eye/.test(noun)) return tone === undefined ? {} : { eyes: tone };
  if (/^(skin|complexion)$/.test(noun)) return tone === undefined ? {} : { skin: tone };
  const beard = BEARDS[noun];
  if (beard) {
    const cut = beard !== 'full' ? beard : isLong ? 'long' : style === 'short' ? 'short' : 'full';
    return { beard: cut, ...(tone === undefined ? {} : { beardColour: tone }) };
  }
  const done = HAIRDOS.test(noun) ? STYLES[noun] : style;
  return {
    ...(tone === undefined ? {} : { hair: tone }),
    ...(done === undefined ? {} : { hairStyle: done }),
  };
}
