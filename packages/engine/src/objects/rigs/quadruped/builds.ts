import type { Rgb } from '../../../base/raster.ts';
import type { FaceLook } from '../face/face-look.ts';
import type { ProfileLook } from './profile-look.ts';
import type { Species } from './species.ts';

/** Bodies that several species share; each species says in its own file how it differs. */

const BLACK_NOSE: Rgb = [42, 34, 36];

export const DOG_FACE: FaceLook = {
  skull: [0.78, 0.88, 0.54],
  cheekY: 0.08,
  chinY: 0.8,
  muzzle: { width: 0.38, height: 0.32, y: 0.4, reach: 0.56 },
  nose: { kind: 'dog', size: 0.16, colour: BLACK_NOSE },
  eyes: { apart: 0.38, y: -0.12, size: 0.165 },
  ears: { kind: 'cat', size: 0.5, apart: 0.52, y: -0.68, lean: 0.18 },
};

export const CANINE: Species = {
  length: 150,
  hip: 140,
  shoulder: 142,
  trunk: [40, 36, 46, 47],
  legs: [29, 13.5, 11.5],
  foot: 'paw',
  neck: { length: 60, angle: 0.9, base: 40, top: 32 },
  head: 47,
  nod: 0.05,
  face: DOG_FACE,
  tail: { kind: 'bushy', length: 110, width: 17, angle: 0.1 },
  coat: { main: [140, 140, 146] },
};

export const BIG_CAT_FACE: FaceLook = {
  skull: [0.84, 0.98, 0.58],
  cheekY: 0.14,
  chinY: 0.86,
  muzzle: { width: 0.44, height: 0.3, y: 0.42, reach: 0.2, puffs: true, colour: [252, 240, 220] },
  nose: { kind: 'cat', size: 0.17, colour: [176, 104, 96] },
  eyes: { apart: 0.4, y: -0.12, size: 0.165, iris: [226, 176, 66] },
  ears: { kind: 'round', size: 0.4, apart: 0.72, y: -0.62, lean: 0.4 },
  whiskers: true,
};

export const BIG_CAT: Species = {
  length: 182,
  hip: 140,
  shoulder: 138,
  trunk: [48, 44, 52, 54],
  legs: [34, 18, 16],
  foot: 'paw',
  neck: { length: 58, angle: 0.66, base: 46, top: 40 },
  head: 54,
  face: BIG_CAT_FACE,
  tail: { kind: 'cat', length: 150, width: 12, angle: 0.05 },
  coat: { main: [222, 168, 92] },
};

export const BEAR_FACE: FaceLook = {
  skull: [0.86, 1.0, 0.6],
  cheekY: 0.16,
  chinY: 0.84,
  muzzle: { width: 0.42, height: 0.34, y: 0.38, reach: 0.36, colour: [198, 158, 116] },
  nose: { kind: 'dog', size: 0.18, colour: BLACK_NOSE },
  eyes: { apart: 0.36, y: -0.12, size: 0.135 },
  ears: { kind: 'round', size: 0.42, apart: 0.72, y: -0.66, lean: 0.4 },
};

export const BEAR: Species = {
  length: 158,
  hip: 128,
  shoulder: 130,
  trunk: [62, 60, 66, 62],
  arch: 3,
  legs: [42, 25, 23],
  foot: 'paw',
  neck: { length: 50, angle: 0.42, base: 54, top: 46 },
  head: 58,
  face: BEAR_FACE,
  tail: { kind: 'stub', length: 20, width: 16, angle: 0 },
  coat: { main: [134, 88, 54] },
  fur: 'shaggy',
};

/** Small round animals that sit up: rabbits, squirrels, mice, hedgehogs. */
export const SMALL: Species = {
  length: 84,
  hip: 62,
  shoulder: 56,
  trunk: [46, 44, 40, 34],
  arch: 8,
  legs: [24, 12, 10.5],
  foot: 'paw',
  neck: { length: 34, angle: 0.7, base: 32, top: 30 },
  head: 44,
  face: {
    skull: [0.78, 0.94, 0.56],
    cheekY: 0.24,
    chinY: 0.76,
    muzzle: { width: 0.32, height: 0.22, y: 0.38, reach: 0.2, puffs: true },
    nose: { kind: 'rabbit', size: 0.1, colour: [222, 130, 132] },
    eyes: { apart: 0.46, y: -0.06, size: 0.2 },
    ears: { kind: 'round', size: 0.5, apart: 0.62, y: -0.6, lean: 0.4 },
    whiskers: true,
  },
  tail: { kind: 'thin', length: 90, width: 7, angle: 0.1 },
  coat: { main: [166, 138, 112] },
};

export const COW_HEAD: ProfileLook = {
  depth: [0.25, 0.2, 0.2],
  jaw: 0.27,
  nose: 'nostril',
  muzzle: [236, 186, 176],
  muzzleFrom: 0.76,
  eye: { x: 0.28, y: -0.08, size: 0.07 },
  ears: { kind: 'side', size: 0.26, apart: 0.0, y: -0.1, lean: -1.0 },
};

export const COW_FACE: FaceLook = {
  skull: [0.6, 0.66, 0.5],
  cheekY: -0.1,
  chinY: 0.84,
  muzzle: { width: 0.56, height: 0.4, y: 0.74, reach: 0.1, colour: [238, 188, 178] },
  nose: { kind: 'cow', size: 0.34, colour: [226, 160, 152] },
  eyes: { apart: 0.44, y: -0.1, size: 0.16 },
  ears: { kind: 'side', size: 0.56, apart: 0.58, y: -0.46, lean: 1.35 },
  mouth: 'plain',
};

export const BOVINE: Species = {
  length: 172,
  hip: 148,
  shoulder: 146,
  trunk: [58, 58, 62, 58],
  arch: -2,
  legs: [34, 17, 13],
  foot: 'cloven',
  neck: { length: 62, angle: 0.5, base: 50, top: 34 },
  head: 92,
  nod: 0.58,
  profile: COW_HEAD,
  front: COW_FACE,
  tail: { kind: 'tuft', length: 112, width: 6, angle: -0.5 },
  coat: { main: [246, 240, 232] },
};

export const DEER: Species = {
  length: 132,
  hip: 176,
  shoulder: 172,
  trunk: [42, 38, 43, 42],
  legs: [27, 11, 8],
  foot: 'cloven',
  neck: { length: 88, angle: 1.02, base: 34, top: 20 },
  head: 80,
  nod: 0.5,
  profile: {
    depth: [0.22, 0.15, 0.115],
    jaw: 0.23,
    nose: 'pad',
    noseColour: BLACK_NOSE,
    eye: { x: 0.26, y: -0.06, size: 0.08 },
    ears: { kind: 'side', size: 0.32, apart: 0.0, y: -0.14, lean: -0.75 },
  },
  front: {
    skull: [0.6, 0.66, 0.36],
    cheekY: -0.04,
    chinY: 0.86,
    muzzle: { width: 0.34, height: 0.28, y: 0.66, reach: 0.1, colour: [244, 226, 204] },
    nose: { kind: 'dog', size: 0.17, colour: BLACK_NOSE },
    eyes: { apart: 0.44, y: -0.1, size: 0.18 },
    ears: { kind: 'side', size: 0.68, apart: 0.52, y: -0.56, lean: 0.95 },
  },
  tail: { kind: 'stub', length: 20, width: 13, angle: 0.2, tip: [250, 244, 234] },
  coat: { main: [186, 126, 76], belly: [246, 230, 208], chest: [240, 220, 194] },
};

export const HEAVY: Species = {
  length: 172,
  hip: 150,
  shoulder: 152,
  trunk: [74, 74, 80, 72],
  legs: [44, 31, 29],
  foot: 'pillar',
  neck: { length: 52, angle: 0.3, base: 64, top: 50 },
  head: 110,
  nod: 0.5,
  tail: { kind: 'tuft', length: 90, width: 6, angle: -0.7 },
  coat: { main: [152, 152, 160] },
  fur: 'hide',
};

export const PIG_FACE: FaceLook = {
  skull: [0.78, 0.94, 0.6],
  cheekY: 0.2,
  chinY: 0.84,
  muzzle: { width: 0.36, height: 0.28, y: 0.2, reach: 0.34 },
  nose: { kind: 'snout', size: 0.26, colour: [232, 140, 142] },
  eyes: { apart: 0.44, y: -0.14, size: 0.145 },
  ears: { kind: 'cat', size: 0.5, apart: 0.56, y: -0.66, lean: 0.5, inner: [226, 138, 140] },
};

export const ELEPHANT_FACE: FaceLook = {
  skull: [0.8, 0.86, 0.5],
  cheekY: 0.02,
  chinY: 0.82,
  muzzle: { width: 0.4, height: 0.4, y: 0.5, reach: 0.3 },
  nose: { kind: 'nostrils', size: 0.1, colour: [90, 90, 100] },
  eyes: { apart: 0.48, y: -0.1, size: 0.13 },
  ears: { kind: 'sail', size: 0.98, apart: 0.56, y: -0.16, lean: 0.06, inner: [206, 170, 178] },
  trunk: true,
};

export const SWINE: Species = {
  length: 130,
  hip: 90,
  shoulder: 90,
  trunk: [52, 56, 56, 52],
  arch: 3,
  legs: [28, 15, 12],
  foot: 'cloven',
  neck: { length: 50, angle: 0.36, base: 48, top: 42 },
  head: 54,
  face: PIG_FACE,
  tail: { kind: 'curl', length: 26, width: 6, angle: 0.5 },
  coat: { main: [244, 180, 176] },
};
