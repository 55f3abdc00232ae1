import type { Rgb } from '../../../base/raster.ts';
import type { HeroOptions } from '../../hero.ts';
import { mix } from '../../kit.ts';
import type { Years } from './build.ts';

const HAIR_STYLES = [
  'short',
  'swept',
  'bob',
  'long',
  'bun',
  'ponytail',
  'curly',
  'afro',
  'braids',
  'bald',
  'tuft',
] as const;
export type HairStyle = (typeof HAIR_STYLES)[number];
type Beard = 'none' | 'stubble' | 'moustache' | 'short' | 'full' | 'long';

/** What makes a figure this person and not another. */
export interface Look {
  readonly years: Years;
  readonly isFemale: boolean;
  readonly skin: Rgb;
  readonly hair: Rgb;
  readonly hairStyle: HairStyle;
  readonly beard: Beard;
  readonly iris: Rgb;
  readonly hasGlasses: boolean;
}

/** What is known of a figure beforehand; the rest is drawn by lot. */
export interface Traits {
  readonly years?: Years;
  readonly isFemale?: boolean;
  readonly skin?: Rgb;
  readonly hair?: Rgb;
  readonly hairStyles?: readonly HairStyle[];
  readonly beards?: readonly Beard[];
  readonly glasses?: number;
  /** Width of the body, 1 usual; length of the legs, 1 usual. */
  readonly girth?: number;
  readonly tall?: number;
}

/** Tones from fair to deep. */
const SKINS: readonly Rgb[] = [
  [250, 218, 192],
  [244, 204, 172],
  [236, 188, 150],
  [224, 172, 128],
  [208, 152, 108],
  [186, 128, 86],
  [160, 106, 70],
  [134, 86, 58],
  [108, 70, 50],
  [86, 56, 44],
];
const DARK_HAIR: readonly Rgb[] = [
  [38, 32, 34],
  [52, 38, 34],
  [68, 46, 36],
];
const HAIR: readonly Rgb[] = [
  ...DARK_HAIR,
  [96, 62, 40],
  [132, 86, 50],
  [170, 118, 66],
  [214, 170, 100],
  [166, 82, 44],
];
const GREY: readonly Rgb[] = [
  [226, 224, 222],
  [196, 194, 194],
  [168, 166, 168],
];
const IRISES: readonly Rgb[] = [
  [92, 58, 36],
  [70, 46, 34],
  [84, 112, 92],
  [74, 118, 156],
];

const STYLES: Readonly<Record<'male' | 'female' | 'boy' | 'girl', readonly HairStyle[]>> = {
  male: ['short', 'swept', 'short', 'curly', 'swept', 'afro', 'bald'],
  female: ['long', 'bob', 'ponytail', 'bun', 'curly', 'braids', 'long', 'afro'],
  boy: ['short', 'swept', 'curly', 'short', 'afro'],
  girl: ['ponytail', 'braids', 'bob', 'long', 'curly', 'bun'],
};

export function lookOf(traits: Traits, { random, age }: Pick<HeroOptions, 'random' | 'age'>): Look {
  const pick = <T>(list: readonly T[], purpose: string): T =>
    list[Math.min(list.length - 1, Math.floor(random(purpose) * list.length))] as T;
  const usual = traits.years ?? 'adult';
  const years = usual === 'adult' && age === 'old' ? 'old' : usual;
  const isFemale = traits.isFemale ?? random('gender') < 0.5;
  const tone = Math.floor(random('skin') * SKINS.length);
  const skin = traits.skin ?? (SKINS[tone] as Rgb);
  const isDeep = traits.skin === undefined && tone > 4;
  const isSmall = years === 'child' || years === 'baby';
  const kind = isFemale ? (isSmall ? 'girl' : 'female') : isSmall ? 'boy' : 'male';
  const styles = STYLES[kind].filter((style) => style !== 'afro' || isDeep || tone === 4);
  const hairStyle =
    years === 'baby'
      ? 'tuft'
      : traits.hairStyles
        ? pick(traits.hairStyles, 'style')
        : years === 'old'
          ? pick<HairStyle>(isFemale ? ['bun', 'bob', 'curly'] : ['bald', 'swept', 'short', 'bald'], 'style')
          : pick(styles, 'style');
  const natural = traits.hair ?? pick(isDeep ? DARK_HAIR : HAIR, 'hair');
  const beards: readonly Beard[] =
    traits.beards ??
    (years === 'old'
      ? ['none', 'full', 'moustache', 'short']
      : ['none', 'none', 'none', 'short', 'stubble', 'full']);
  return {
    years,
    isFemale,
    skin,
    hair: years === 'old' ? mix(pick(GREY, 'grey'), natural, 0.06) : natural,
    hairStyle,
    beard: isFemale || isSmall ? 'none' : pick(beards, 'beard'),
    iris: pick(isDeep ? IRISES.slice(0, 2) : IRISES, 'iris'),
    hasGlasses: random('glasses') < (traits.glasses ?? (years === 'old' ? 0.45 : isSmall ? 0.08 : 0.1)),
  };
}
