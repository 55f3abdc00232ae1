import { randomOf } from '../base/random.ts';
import { colourOf } from '../read/colour-names.ts';
import type { Age, Material, PersonTraits, Season } from '../read/intent.ts';
import { compoundOf } from './compound-things.ts';
import { findHero } from './find-hero.ts';
import type { Hsl } from './hsl.ts';
import { NOTO_SQUARE, readNotoIcon } from './noto-pack.ts';
import type { Pose } from './pose.ts';
import { isGlass, isSkinOrHair, recolourSvg, softenOutlines, tintSkin } from './recolour-svg.ts';
import { renderSvg } from './render-svg.ts';
import type { ThingKind } from './thing.ts';
import type { ThingArt } from './thing-art.ts';
import { findThingByKey } from './things.ts';
import { turnArt } from './turn-art.ts';

export interface ThingOptions {
  /** Wanted main colour: a name of the colour table. */
  readonly colour?: string;
  /** Which copy this is: shape, skin and small differences follow from it. Default 0. */
  readonly variant?: string | number;
  readonly season?: Season;
  /** Lamps and windows shine (dusk and night). */
  readonly lit?: boolean;
  /** Which of the thing's forms, counted from 0; beyond the last it begins anew. */
  readonly form?: number;
  readonly material?: Material;
  readonly age?: Age;
  readonly pose?: Pose;
  readonly wears?: readonly { readonly thing: string; readonly colour?: string }[];
  /** What a person looks like, as far as it was said. */
  readonly traits?: PersonTraits;
  /** Degrees by which it is turned, clockwise as seen. */
  readonly turn?: number;
  /** Lettering for its label. */
  readonly text?: string;
  /** Things lie in it: its front is drawn by itself. */
  readonly isOpened?: boolean;
  /** Wanted facing; art without a facing is flipped for 'right'. Default: as drawn. */
  readonly facing?: 'left' | 'right';
}

/** The form of a compound thing is given to its pixels. Throws RangeError for a key the library does not have. */
export function artOf(key: string, options: ThingOptions): ThingArt {
  const art = uprightArt(key, options);
  return options.turn ? turnArt(art, options.turn) : art;
}

function uprightArt(key: string, options: ThingOptions): ThingArt {
  const thing = findThingByKey(key);
  if (!thing) throw new RangeError(`no thing "${key}" in the object library`);
  const compound = compoundOf(key);
  const isBust = compound?.form === 'bust';
  if (compound && !isBust) return uprightArt(compound.base, options);
  const flipped =
    options.facing !== undefined &&
    (thing.facing === 'front' ? options.facing === 'right' : thing.facing !== options.facing);
  const colour = options.colour === undefined ? undefined : colourOf(options.colour);
  const hero = findHero(compound?.base ?? key);
  if (hero) {
    const art = (isBust && hero.bust ? hero.bust : hero.draw)({
      random: (purpose) => randomOf(hero.key, options.variant ?? 0, purpose),
      form: (options.form ?? 0) % (hero.forms ?? 1),
      colour,
      material: options.material,
      age: options.age,
      pose: options.pose !== undefined && hero.poses?.includes(options.pose) ? options.pose : undefined,
      wears: (options.wears ?? []).map((worn) => ({
        thing: worn.thing,
        colour: worn.colour === undefined ? undefined : colourOf(worn.colour),
      })),
      traits: options.traits ?? {},
      season: options.season ?? 'summer',
      lit: options.lit ?? false,
    });
    return { ...art, glow: art.glow, foot: art.foot, front: art.front, anchors: art.anchors ?? {}, flipped };
  }
  let body = softenOutlines(readNotoIcon(key) ?? '');
  if (thing.kind === 'person') body = tintSkin(body, randomOf(key, options.variant ?? 0, 'skin'));
  if (colour) {
    const square = { x: 0, y: 0, width: NOTO_SQUARE, height: NOTO_SQUARE };
    const small = renderSvg(body, square, 48, 48);
    body = recolourSvg(body, colour, small, sparedColours(thing.kind));
  }
  return {
    width: NOTO_SQUARE,
    height: NOTO_SQUARE,
    body,
    glow: undefined,
    foot: undefined,
    front: undefined,
    anchors: {},
    flipped,
  };
}

function sparedColours(kind: ThingKind): ((colour: Hsl) => boolean) | undefined {
  if (kind === 'person') return isSkinOrHair;
  return kind === 'vehicle' || kind === 'building' ? isGlass : undefined;
}
