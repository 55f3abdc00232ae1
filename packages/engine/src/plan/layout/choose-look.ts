import { randomOf } from '../../base/random.ts';
import type { ThingOptions } from '../../objects/art.ts';
import { findHero } from '../../objects/find-hero.ts';
import type { Hero } from '../../objects/hero.ts';
import { comesInManyColours } from '../../objects/many-coloured.ts';
import { namedForm } from '../../objects/named-form.ts';
import type { Pose } from '../../objects/pose.ts';
import { findThingByKey } from '../../objects/things.ts';
import type { Intent, ThingMention } from '../../read/intent.ts';

/** Form, pose, material, age and clothes of one copy of a mentioned thing. */
export function chooseLook(intent: Intent, index: number, copy: number, seed: number): ThingOptions {
  const mention = intent.things[index];
  if (!mention) return {};
  const hero = findHero(mention.thing);
  const pose = hero && choosePose(intent, index, hero);
  return {
    ...colourOf(mention, copy, seed),
    ...(bearsSomebody(intent, index)
      ? {}
      : (vesselForm(intent, index, hero) ?? formOf(mention, hero, copy, seed))),
    ...(pose === undefined ? {} : { pose }),
    ...(mention.material === undefined ? {} : { material: mention.material }),
    ...(mention.age === undefined ? {} : { age: mention.age }),
    ...(mention.wears === undefined || mention.wears.length === 0
      ? {}
      : {
          wears: mention.wears.map(({ thing, colour }) => ({
            thing,
            ...(colour === undefined ? {} : { colour }),
          })),
        }),
    ...(mention.traits === undefined ? {} : { traits: mention.traits }),
    ...(mention.text === undefined ? {} : { text: mention.text }),
  };
}

/** Its first form is seen from the side, as it must be when somebody sits on its back. */
function bearsSomebody(intent: Intent, index: number): boolean {
  return intent.things.some(
    ({ relation }) =>
      relation?.other === index &&
      (relation.kind === 'riding' ||
        (relation.kind === 'on' && findThingByKey(intent.things[index]?.thing ?? '')?.kind === 'animal')),
  );
}

/** A vessel into which something is put shows itself empty, whatever its usual filling. */
function vesselForm(
  intent: Intent,
  index: number,
  hero: Hero | undefined,
): { readonly form: number } | undefined {
  if (hero?.emptyForm === undefined) return undefined;
  const isFilled = intent.things.some(
    ({ relation }) => relation?.other === index && (relation.kind === 'in' || relation.kind === 'filling'),
  );
  return isFilled ? { form: hero.emptyForm } : undefined;
}

/** One form for all copies of what is made; what lives differs from one to the next. */
function formOf(
  mention: ThingMention,
  hero: Hero | undefined,
  copy: number,
  seed: number,
): { readonly form?: number } {
  const forms = hero?.forms ?? 1;
  if (!hero || forms < 2) return {};
  const named = namedForm(hero, mention.words);
  if (named !== undefined) return named === 0 ? {} : { form: named };
  // Some forms show a slice or a second one beside it: those cannot be counted.
  if (mention.count > 1 && (hero.kind === 'food' || hero.kind === 'object')) return {};
  const varies = hero.kind === 'plant' || hero.kind === 'person' || hero.kind === 'animal';
  const form = Math.floor(randomOf(seed, mention.thing, varies ? copy : 0, 'form') * forms);
  return form === 0 ? {} : { form };
}

/** Poses that are not taken sitting, whatever one is on. */
const UPRIGHT: ReadonlySet<Pose | undefined> = new Set<Pose>([
  'standing',
  'walking',
  'running',
  'lying',
  'sleeping',
  'jumping',
  'dancing',
  'kneeling',
  'climbing',
]);

/** What was said, or what its place among the others asks of it; the pose of another thing is not its own. */
function choosePose(intent: Intent, index: number, hero: Hero): Pose | undefined {
  const mention = intent.things[index];
  const has = (pose: Pose) => (hero.poses?.includes(pose) ? pose : undefined);
  const relation = mention?.relation;
  const host =
    typeof relation?.other === 'number'
      ? findThingByKey(intent.things[relation.other]?.thing ?? '')
      : undefined;
  if (relation?.kind === 'riding') return has('riding') ?? has('sitting');
  // Whoever reads on a bench sits there to read.
  const sits = relation?.kind === 'on' && host?.kind === 'object' && hero.kind === 'person';
  if (sits && !UPRIGHT.has(mention?.pose)) return has('sitting');
  // Who sits and has no seat sits on the ground.
  if (mention?.pose === 'sitting' && hero.kind === 'person' && typeof relation?.other !== 'number')
    return has('sitting-down') ?? has('sitting');
  if (mention?.pose !== undefined && hero.poses?.includes(mention.pose)) return mention.pose;
  const holds = intent.things.some(
    (other) => other.relation?.kind === 'held-by' && other.relation.other === index,
  );
  if (holds) return has('holding');
  if (relation?.kind === 'on' && hero.kind === 'person' && host?.kind === 'animal') return has('riding');
  // Whoever is on furniture sits there.
  if (
    relation?.kind === 'on' &&
    host?.kind === 'object' &&
    (hero.kind === 'person' || hero.kind === 'animal')
  )
    return has('sitting');
  if (findThingByKey(hero.key)?.support !== 'air' && relation?.other === 'sky') return has('flying');
  if (hero.kind === 'animal' && relation === undefined && walksWithSomebody(intent)) return has('walking');
  return undefined;
}

/** Somebody who walks takes the animals along. */
function walksWithSomebody({ things }: Intent): boolean {
  return things.some((mention) => findThingByKey(mention.thing)?.kind === 'person' && isWalking(mention));
}

export function isWalking({ thing, pose }: ThingMention): boolean {
  return pose === 'walking' || thing.endsWith('-walking');
}

/** Things that come in many colours differ from copy to copy when no colour was named. */
function colourOf(mention: ThingMention, copy: number, seed: number): { readonly colour?: string } {
  if (mention.colour) return { colour: mention.colour };
  if (mention.count < 2 || !comesInManyColours(mention.thing)) return {};
  const start = Math.floor(randomOf(seed, mention.thing, 'colours') * VARIED_COLOURS.length);
  const colour = VARIED_COLOURS[(start + copy) % VARIED_COLOURS.length];
  return colour ? { colour } : {};
}

const VARIED_COLOURS = ['red', 'yellow', 'blue', 'green', 'orange', 'purple', 'pink', 'turquoise'];
