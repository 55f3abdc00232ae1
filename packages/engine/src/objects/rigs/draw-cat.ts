import type { Rgb } from '../../base/raster.ts';
import type { HeroArt, HeroOptions } from '../hero.ts';
import { hslOf } from '../hsl.ts';
import { drawQuadruped } from './draw-quadruped.ts';
import type { FaceLook } from './face/face-look.ts';
import type { Species } from './quadruped/species.ts';

type Breed = 'any' | 'ginger' | 'black' | 'siamese' | 'calico';

const FACE: FaceLook = {
  skull: [0.82, 1.04, 0.5],
  cheekY: 0.2,
  chinY: 0.78,
  ruff: 0.16,
  muzzle: { width: 0.36, height: 0.24, y: 0.36, reach: 0.06, puffs: true, colour: [252, 246, 238] },
  nose: { kind: 'cat', size: 0.1, colour: [226, 132, 130] },
  eyes: { apart: 0.42, y: -0.04, size: 0.24, iris: [150, 176, 74], pupil: 'round' },
  ears: { kind: 'cat', size: 0.56, apart: 0.58, y: -0.66, lean: 0.3 },
  whiskers: true,
};

const BASE: Species = {
  length: 128,
  hip: 108,
  shoulder: 106,
  trunk: [40, 35, 38, 38],
  arch: 3,
  legs: [26, 12.5, 11],
  foot: 'paw',
  neck: { length: 46, angle: 0.72, base: 34, top: 34 },
  head: 50,
  face: FACE,
  tail: { kind: 'cat', length: 128, width: 10.5, angle: 0.5 },
  coat: { main: [222, 142, 68] },
};

interface CatCoat {
  readonly main: Rgb;
  readonly mark?: Rgb;
  readonly pattern?: 'tabby' | 'patches';
  readonly pale?: Rgb;
  readonly iris: Rgb;
}

const GINGER: CatCoat = {
  main: [228, 150, 74],
  mark: [184, 94, 34],
  pattern: 'tabby',
  pale: [255, 242, 222],
  iris: [156, 170, 70],
};
const COATS: readonly CatCoat[] = [
  GINGER,
  {
    main: [150, 144, 138],
    mark: [88, 82, 80],
    pattern: 'tabby',
    pale: [238, 234, 228],
    iris: [176, 180, 84],
  },
  { main: [168, 132, 98], mark: [98, 68, 46], pattern: 'tabby', pale: [244, 230, 208], iris: [150, 178, 84] },
  {
    main: [240, 232, 220],
    mark: [206, 128, 62],
    pattern: 'patches',
    pale: [252, 248, 240],
    iris: [120, 164, 180],
  },
];

/** A cat of a coat of its own, or of one that differs from copy to copy. */
export function drawCat(breed: Breed, options: HeroOptions): HeroArt {
  return drawQuadruped(catOf(breed, options), options);
}

function catOf(breed: Breed, { colour, random }: HeroOptions): Species {
  if (breed === 'siamese')
    return {
      ...BASE,
      head: 46,
      face: {
        ...FACE,
        skull: [0.78, 0.94, 0.46],
        ruff: 0,
        marks: ['points'],
        mark: [84, 62, 54],
        muzzle: { ...FACE.muzzle, colour: [96, 72, 62] },
        nose: { ...FACE.nose, colour: [60, 44, 42] },
        eyes: { ...FACE.eyes, iris: [96, 164, 222] },
        ears: { ...FACE.ears, size: 0.66, colour: [92, 68, 60], inner: [140, 104, 96] },
      },
      tail: { ...BASE.tail, colour: [92, 68, 60] },
      coat: { main: [232, 214, 188], socks: { colour: [92, 68, 60], height: 0.34 } },
    };
  const dark = breed === 'black' || (colour !== undefined && hslOf(colour).l < 0.2);
  if (dark)
    return withCoat(
      { main: [50, 48, 56], iris: [226, 196, 62] },
      {
        muzzle: { ...FACE.muzzle, colour: [66, 63, 72] },
        nose: { ...FACE.nose, colour: [30, 28, 32] },
        ears: { ...FACE.ears, inner: [104, 84, 92] },
      },
    );
  if (breed === 'calico')
    return withCoat(
      { main: [250, 244, 234], mark: [212, 124, 54], pattern: 'patches', iris: [150, 176, 74] },
      { marks: ['patch'], ears: { ...FACE.ears, colour: [60, 54, 54] } },
    );
  if (colour) {
    const pale = hslOf(colour).l > 0.8;
    return withCoat(
      pale
        ? { main: colour, iris: [110, 166, 206] }
        : { main: colour, pattern: 'tabby', pale: [250, 244, 236], iris: [180, 186, 90] },
    );
  }
  return withCoat(breed === 'ginger' ? GINGER : (COATS[Math.floor(random('coat') * COATS.length)] ?? GINGER));
}

function withCoat(coat: CatCoat, face: Partial<FaceLook> = {}): Species {
  const tabby = coat.pattern === 'tabby';
  return {
    ...BASE,
    face: {
      ...FACE,
      eyes: { ...FACE.eyes, iris: coat.iris },
      ...(tabby ? { marks: ['tabby'] as const } : coat.pattern ? { marks: ['patch'] as const } : {}),
      ...face,
    },
    tail: {
      ...BASE.tail,
      ...(tabby && coat.mark
        ? { rings: coat.mark }
        : coat.pattern === 'patches' && coat.mark
          ? { colour: coat.mark }
          : {}),
    },
    coat: {
      main: coat.main,
      ...(coat.mark ? { mark: coat.mark } : {}),
      ...(coat.pattern ? { pattern: coat.pattern } : {}),
      ...(coat.pale ? { chest: coat.pale, socks: { colour: coat.pale, height: 0.12 } } : {}),
    },
  };
}
