import { findHero } from '../../objects/find-hero.ts';
import { findThing } from '../../objects/find-thing.ts';
import { isGarment } from '../../objects/rigs/human/put-on.ts';
import { findThingByKey } from '../../objects/things.ts';
import type { Phrase } from '../find-phrases.ts';
import { type Draft, nameOf, type ThingDraft, thingAt } from './draft.ts';

/** Garments that sit on a head: heads of all kinds can carry them. */
const HEADGEAR = /hat$|helmet$|^(cap|beret|crown|tiara|flower-crown|beanie|headphones)$/;
/** Garments that cover so much of the body that their colour is its colour. */
const BODY_GARMENT =
  /^(coat|jacket|raincoat|lab-coat|cape|robe|kimono|dress|gown|shirt|t-shirt|hoodie|sweater|suit|skirt)$/;

/** Who is dressed by a garment that was just named; undefined when it stands for itself. */
export function wearerOf(draft: Draft): number | undefined {
  const { relation, owner, joined } = draft;
  if (owner !== undefined && hasBody(thingAt(draft, owner))) return owner;
  if (relation?.from !== undefined && /^(wearing|with|in)$/.test(relation.word)) {
    const holder = hostOf(draft, relation.from);
    return relation.word === 'wearing' || hasBody(thingAt(draft, holder)) ? holder : undefined;
  }
  if (relation) return undefined;
  return joined && draft.noun === 'garment' ? draft.last : undefined;
}

/** Follows "held by", "worn by" and "filling" to the thing that has the other. */
export function hostOf(draft: Draft, index: number): number {
  const relation = draft.things[index]?.relation;
  const isCarried = relation && /^(held-by|worn-by|filling)$/.test(relation.kind);
  return isCarried && typeof relation.other === 'number' ? relation.other : index;
}

/**
 * Figures that can be dressed get the garment; on all other heads a hat sits as a thing of its own, and the colour of a
 * dress becomes the colour of a person. The rest is told.
 */
export function dress(draft: Draft, host: number, garment: string, phrase: Phrase): void {
  const wearer = draft.things[host];
  if (!wearer) return;
  const { colour } = draft.description;
  const words = [colour?.words, phrase.words].filter(Boolean).join(' ');
  const kind = findThingByKey(wearer.thing)?.kind;
  const worn = { thing: garment, words: phrase.words, ...(colour ? { colour: colour.name } : {}) };
  const isFigure = kind === 'person' && findHero(wearer.thing)?.poses !== undefined && isGarment(garment);
  const hat = HEADGEAR.test(garment)
    ? (findThing(phrase.text) ?? findThing(garment.replace(/-/g, ' ')))
    : undefined;
  draft.relation = undefined;
  draft.description = {};
  draft.noun = 'garment';
  draft.last = host;
  const isAlive = kind === 'animal' || kind === 'person';
  if (isFigure) wearer.wears = [...(wearer.wears ?? []), worn];
  else if (hat && (isAlive || wearer.colour !== undefined || !colour)) {
    draft.things.push({
      thing: hat.thing,
      words: phrase.words,
      match: hat.match === 'kind-of' ? 'kind-of' : 'synonym',
      count: wearer.count,
      ...(colour ? { colour: colour.name } : {}),
      span: phrase.span,
      relation: { kind: 'worn-by', other: host },
    });
  } else {
    wearer.wears = [...(wearer.wears ?? []), worn];
    const takesColour =
      kind !== 'animal' &&
      (BODY_GARMENT.test(garment) || !isAlive) &&
      colour !== undefined &&
      wearer.colour === undefined;
    if (takesColour) wearer.colour = colour.name;
    else draft.notShown.push(words);
  }
}

function hasBody(thing: ThingDraft | undefined): boolean {
  if (!thing) return false;
  const known = findThingByKey(thing.thing);
  if (known?.kind === 'person' || known?.kind === 'animal' || findHero(thing.thing)?.poses !== undefined)
    return true;
  return /\b(snowman|robot|scarecrow|doll|gnome|teddy bear|gingerbread man|mannequin|puppet)$/.test(
    nameOf(thing),
  );
}
