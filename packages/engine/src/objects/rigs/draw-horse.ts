import type { Rgb } from '../../base/raster.ts';
import type { HeroArt, HeroOptions } from '../hero.ts';
import { hslOf } from '../hsl.ts';
import { drawQuadruped } from './draw-quadruped.ts';
import type { Species } from './quadruped/species.ts';
import { darker } from './quadruped/tones.ts';

type Horse = 'horse' | 'pony' | 'unicorn' | 'pegasus';

interface HorseCoat {
  readonly main: Rgb;
  readonly mane: Rgb;
  readonly socks?: Rgb;
  readonly blaze?: Rgb;
  readonly dapples?: true;
}

const WHITE: Rgb = [248, 244, 238];
const COATS: readonly HorseCoat[] = [
  { main: [158, 92, 52], mane: [58, 38, 32], socks: WHITE, blaze: WHITE },
  { main: [192, 122, 66], mane: [240, 220, 178], socks: WHITE, blaze: WHITE },
  { main: [112, 72, 50], mane: [44, 32, 30], socks: [52, 40, 36] },
  { main: [176, 176, 182], mane: [112, 112, 122], dapples: true },
];

const BASE: Species = {
  length: 150,
  hip: 196,
  shoulder: 192,
  trunk: [50, 47, 53, 52],
  arch: -3,
  legs: [33, 13, 9.5],
  foot: 'hoof',
  neck: { length: 108, angle: 0.98, base: 46, top: 22 },
  head: 100,
  nod: 0.62,
  profile: {
    depth: [0.21, 0.15, 0.13],
    jaw: 0.245,
    nose: 'nostril',
    eye: { x: 0.25, y: -0.07, size: 0.062 },
    ears: { kind: 'side', size: 0.21, apart: 0.02, y: -0.17, lean: -0.25 },
  },
  front: {
    skull: [0.56, 0.6, 0.42],
    cheekY: -0.05,
    chinY: 0.9,
    muzzle: { width: 0.44, height: 0.36, y: 0.92, reach: 0.1 },
    nose: { kind: 'nostrils', size: 0.3, colour: [60, 46, 44] },
    eyes: { apart: 0.46, y: -0.1, size: 0.15 },
    ears: { kind: 'side', size: 0.46, apart: 0.36, y: -0.74, lean: 0.2 },
    mouth: 'plain',
  },
  tail: { kind: 'hair', length: 130, width: 19, angle: 0.05 },
  coat: { main: [158, 92, 52] },
};

/** Horses and what is like them; the coat differs from copy to copy. */
export function drawHorse(kind: Horse, options: HeroOptions): HeroArt {
  return drawQuadruped(horseOf(kind, options), options);
}

function horseOf(kind: Horse, { colour, random }: HeroOptions): Species {
  if (kind === 'unicorn' || kind === 'pegasus') {
    const coat = colour ?? ([250, 247, 250] as Rgb);
    const pale = hslOf(coat).l > 0.8;
    const mane: Rgb = kind === 'unicorn' ? (pale ? [238, 150, 200] : [250, 236, 246]) : [226, 206, 160];
    const made = dressed({ main: coat, mane }, kind);
    return {
      ...made,
      ...(kind === 'unicorn'
        ? { horn: 'unicorn' as const }
        : { wings: { kind: 'feather' as const, colour: [252, 250, 246] as Rgb } }),
    };
  }
  if (colour) {
    const light = hslOf(colour).l > 0.75;
    const dark = hslOf(colour).l < 0.2;
    return dressed(
      {
        main: dark ? [54, 50, 54] : colour,
        mane: light ? [236, 228, 214] : darker(dark ? [54, 50, 54] : colour, 0.5),
      },
      kind,
    );
  }
  return dressed(COATS[Math.floor(random('coat') * COATS.length)] ?? COATS[0]!, kind);
}

function dressed(coat: HorseCoat, kind: Horse): Species {
  const pony = kind === 'pony';
  return {
    ...BASE,
    ...(pony
      ? {
          length: 140,
          hip: 150,
          shoulder: 148,
          legs: [36, 16, 12.5],
          neck: { ...BASE.neck, length: 84, base: 50 },
          head: 94,
        }
      : {}),
    profile: {
      ...BASE.profile!,
      forelock: coat.mane,
      muzzle: darkMuzzle(coat.main),
      ...(coat.blaze ? { blaze: coat.blaze } : {}),
    },
    front: {
      ...BASE.front!,
      tuft: coat.mane,
      ...(coat.blaze ? { marks: ['blaze'], pale: coat.blaze } : {}),
      muzzle: { ...BASE.front!.muzzle, colour: darkMuzzle(coat.main) },
    },
    tail: { ...BASE.tail, colour: coat.mane },
    mane: { kind: 'flowing', colour: coat.mane },
    coat: {
      main: coat.main,
      ...(coat.socks ? { socks: { colour: coat.socks, height: 0.24 } } : {}),
      ...(coat.dapples ? { pattern: 'dapples' as const } : {}),
    },
  };
}

function darkMuzzle(main: Rgb): Rgb {
  return hslOf(main).l > 0.8 ? [236, 206, 206] : darker(main, 0.2);
}
