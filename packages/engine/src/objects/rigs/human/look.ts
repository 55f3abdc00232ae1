import type { Rgb } from '../../../base/raster.ts';
import { colourOf } from '../../../read/colour-names.ts';
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
  /** Of beard and moustache. */
  readonly beardHair: Rgb;
  readonly hasFreckles: boolean;
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

/** What colour words mean of hair, skin and eyes; all others mean what they mean of anything. */
const HAIR_NAMED: Readonly<Record<string, Rgb>> = {
  red: [178, 72, 34],
  ginger: [198, 96, 42],
  orange: [206, 104, 44],
  auburn: [130, 58, 36],
  blonde: [226, 186, 110],
  golden: [222, 174, 84],
  yellow: [232, 194, 96],
  fair: [226, 190, 122],
  light: [222, 184, 116],
  pale: [236, 212, 158],
  black: [38, 32, 34],
  dark: [58, 42, 36],
  brown: [104, 66, 42],
  brunette: [92, 58, 38],
  grey: [172, 170, 172],
  gray: [172, 170, 172],
  silver: [202, 202, 206],
  white: [234, 232, 228],
};
const SKIN_NAMED: Readonly<Record<string, Rgb>> = {
  white: [248, 214, 188],
  fair: [250, 218, 192],
  light: [248, 214, 186],
  pale: [253, 228, 210],
  pink: [248, 204, 186],
  olive: [206, 158, 112],
  tan: [212, 158, 112],
  tanned: [208, 152, 106],
  golden: [222, 170, 118],
  bronze: [176, 120, 80],
  brown: [150, 98, 64],
  'light-brown': [190, 134, 92],
  'dark-brown': [104, 66, 48],
  dark: [112, 72, 52],
  black: [94, 60, 46],
  ebony: [78, 50, 42],
};
const IRIS_NAMED: Readonly<Record<string, Rgb>> = {
  blue: [62, 128, 190],
  green: [76, 134, 82],
  brown: [104, 64, 38],
  hazel: [142, 106, 54],
  dark: [58, 38, 30],
  black: [44, 32, 30],
  light: [120, 168, 200],
  pale: [130, 176, 206],
};

function namedOf(table: Readonly<Record<string, Rgb>>, name: string | undefined): Rgb | undefined {
  if (name === undefined) return undefined;
  return Object.hasOwn(table, name) ? table[name] : colourOf(name);
}

const STYLES: Readonly<Record<'male' | 'female' | 'boy' | 'girl', readonly HairStyle[]>> = {
  male: ['short', 'swept', 'short', 'curly', 'swept', 'afro', 'bald'],
  female: ['long', 'bob', 'ponytail', 'bun', 'curly', 'braids', 'long', 'afro'],
  boy: ['short', 'swept', 'curly', 'short', 'afro'],
  girl: ['ponytail', 'braids', 'bob', 'long', 'curly', 'bun'],
};

export function lookOf(
  traits: Traits,
  { random, age, traits: said }: Pick<HeroOptions, 'random' | 'age' | 'traits'>,
): Look {
  const pick = <T>(list: readonly T[], purpose: string): T =>
    list[Math.min(list.length - 1, Math.floor(random(purpose) * list.length))] as T;
  const usual = traits.years ?? 'adult';
  const years = usual === 'adult' && age === 'old' ? 'old' : usual;
  const isFemale = traits.isFemale ?? random('gender') < 0.5;
  const tone = Math.floor(random('skin') * (isUsuallyFair(said) ? 4 : SKINS.length));
  const skin = namedOf(SKIN_NAMED, said.skin) ?? traits.skin ?? (SKINS[tone] as Rgb);
  const isDeep = said.skin ? isDark(skin) : traits.skin === undefined && tone > 4;
  const isSmall = years === 'child' || years === 'baby';
  const kind = isFemale ? (isSmall ? 'girl' : 'female') : isSmall ? 'boy' : 'male';
  const styles = STYLES[kind].filter((style) => style !== 'afro' || isDeep);
  const hairStyle =
    saidStyle(said.hairStyle, isFemale, years === 'baby') ??
    (years === 'baby'
      ? 'tuft'
      : traits.hairStyles
        ? pick(traits.hairStyles, 'style')
        : years === 'old'
          ? pick<HairStyle>(isFemale ? ['bun', 'bob', 'curly'] : ['bald', 'swept', 'short', 'bald'], 'style')
          : pick(styles, 'style'));
  const natural = traits.hair ?? pick(isDeep ? DARK_HAIR : HAIR, 'hair');
  const beards: readonly Beard[] =
    traits.beards ??
    (years === 'old'
      ? ['none', 'full', 'moustache', 'short']
      : ['none', 'none', 'none', 'short', 'stubble', 'full']);
  const beard: Beard = said.beard ?? (isFemale || isSmall ? 'none' : pick(beards, 'beard'));
  const named = namedOf(HAIR_NAMED, said.hair);
  const hair = named ?? (years === 'old' ? mix(pick(GREY, 'grey'), natural, 0.06) : natural);
  return {
    years,
    isFemale,
    skin,
    hair,
    hairStyle,
    beard,
    beardHair: namedOf(HAIR_NAMED, said.beardColour) ?? hair,
    hasFreckles: said.freckles ?? false,
    iris: namedOf(IRIS_NAMED, said.eyes) ?? pick(isDeep ? IRISES.slice(0, 2) : IRISES, 'iris'),
    hasGlasses: random('glasses') < (traits.glasses ?? (years === 'old' ? 0.45 : isSmall ? 0.08 : 0.1)),
  };
}

/** Hair, eyes and freckles that would look strange or unseen on deep skin, unless that was asked for. */
function isUsuallyFair({ hair = '', eyes = '', freckles = false }: HeroOptions['traits']): boolean {
  return (
    freckles || /blonde|red|ginger|auburn|fair|golden|yellow/.test(hair) || /blue|green|gr[ea]y/.test(eyes)
  );
}

function isDark([red, green, blue]: Rgb): boolean {
  return 0.3 * red + 0.59 * green + 0.11 * blue < 150;
}

/** A short cut is another one for women; the wisp of a baby takes only the colour. */
function saidStyle(
  said: HeroOptions['traits']['hairStyle'],
  isFemale: boolean,
  isBaby: boolean,
): HairStyle | undefined {
  if (isBaby && said !== 'bald' && said !== 'curly') return undefined;
  return said === 'short' && isFemale ? 'swept' : said;
}
