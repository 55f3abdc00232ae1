import { findHero } from '../../objects/find-hero.ts';
import { findThingByKey } from '../../objects/things.ts';
import { isNaturalColour } from '../natural-colours.ts';
import { type Draft, nameOf, type ThingDraft, thingAt } from './draft.ts';

/** Gives a thing what was said of it before its noun. */
export function applyDescription(draft: Draft, thing: ThingDraft): void {
  const { colour, size, age, material, arrangement } = draft.description;
  const { traits } = draft.description;
  if (traits) thing.traits = traits;
  if (colour) {
    if (isSkin(thing, colour.name)) thing.traits = { ...thing.traits, skin: colour.name };
    else thing.colour = colour.name;
  }
  if (size) thing.size = size.value;
  if (age) applyAge(draft, thing, age);
  if (arrangement && !thing.spread) thing.arrangement = arrangement;
  if (material) applyMaterial(draft, thing, material);
}

/** "A black woman" is no woman in black; "a black knight" is a knight in black. */
function isSkin(thing: ThingDraft, colour: string): boolean {
  return (
    /^(black|brown|white)$/.test(colour) &&
    /^(old |young )?(people|person|(wo)?m[ae]n|boys?|girls?|lad(y|ies)|child(ren)?|kids?|bab(y|ies)|couple)$/.test(
      nameOf(thing),
    )
  );
}

/** Pictures of the library show one age; ours follow the word. */
function applyAge(draft: Draft, thing: ThingDraft, age: NonNullable<Draft['description']['age']>): void {
  thing.age = age.value;
  const known = findThingByKey(thing.thing);
  const isSmall = age.value === 'young' && known?.kind === 'animal';
  const isItsNature = `${thing.thing} ${thing.words.toLowerCase()}`.includes(age.words.toLowerCase());
  if (known?.source === 'noto' && !isSmall && !isItsNature) draft.notShown.push(age.words);
}

/** A material that no drawing of the thing has is told, unless its colour shows ("golden"). */
export function applyMaterial(
  draft: Draft,
  thing: ThingDraft,
  material: NonNullable<Draft['description']['material']>,
): void {
  thing.material = material.value;
  const hero = findHero(thing.thing);
  const isItsNature = hero?.words.some((word) => word.includes(material.words.toLowerCase()));
  if (!material.isColour && !isItsNature && !hero?.materials?.includes(material.value))
    draft.notShown.push(material.words);
}

/** "A car that is green", "make it blue": a colour after its noun; without a noun it is the colour of an edit. */
export function settleTrailing(draft: Draft): void {
  const { colour, material } = draft.description;
  const last = thingAt(draft, draft.last);
  if (colour) {
    if (last && last.colour === undefined) last.colour = colour.name;
    else draft.looseColour = colour.name;
  }
  if (material && last && last.material === undefined && !colour) applyMaterial(draft, last, material);
  delete draft.description.colour;
  delete draft.description.material;
}

/** Adjectives of the setting: what our places cannot follow is told. */
export function settleAdjectives(draft: Draft, words: string): void {
  const { colour, count, size, age, material } = draft.description;
  if (colour && !isNaturalColour(colour.name, words)) draft.notShown.push(colour.words);
  if (count && !count.loose && count.value > 1) draft.notShown.push(count.words);
  // Our places are wide; small ones, and waves like houses, they are not.
  if (
    size &&
    (size.value === 'tiny' ||
      size.value === 'small' ||
      (size.value === 'giant' && /wave|moon|sun/.test(words)))
  )
    draft.notShown.push(size.words);
  if (age && age.value !== 'new') draft.notShown.push(age.words);
  if (material && !material.isColour) draft.notShown.push(material.words);
  draft.description = {};
}
