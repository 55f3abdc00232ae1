import type { Rgb } from '../../../base/raster.ts';
import type { HeroOptions } from '../../hero.ts';
import { GARMENT_WORDS } from './garments.ts';
import type { Look } from './look.ts';
import type { Outfit } from './outfit.ts';

type Garment = (outfit: Outfit, colour: Rgb | undefined, look: Look) => Outfit;

const hat =
  (kind: string, usual: Rgb, band?: Rgb): Garment =>
  (outfit, colour) => ({ ...outfit, hat: { kind, colour: colour ?? usual, ...(band ? { band } : {}) } });

const eyes =
  (kind: NonNullable<Outfit['eyewear']>['kind'], usual: Rgb): Garment =>
  (outfit, colour) => ({ ...outfit, eyewear: { kind, colour: colour ?? usual } });

const shoes =
  (kind: NonNullable<Outfit['shoes']>['kind'], usual: Rgb): Garment =>
  (outfit, colour) => ({ ...outfit, shoes: { kind, colour: colour ?? usual } });

/** Clothes of the trunk replace the outfit's own, whose marks would no longer fit. */
const top =
  (usual: Rgb, more: Omit<NonNullable<Outfit['top']>, 'colour'>): Garment =>
  ({ marks: _, coat: _coat, ...outfit }, colour) => ({
    ...outfit,
    top: { ...more, colour: colour ?? usual },
  });

const gown =
  (usual: Rgb, length: number, flare: number, sleeve: 'none' | 'short' | 'long' | 'wide'): Garment =>
  ({ marks: _, coat: _coat, overskirt: _over, bottom: _bottom, ...outfit }, colour) => ({
    ...outfit,
    top: { colour: colour ?? usual, sleeve, neck: sleeve === 'none' ? 'wide' : 'round' },
    skirt: { colour: colour ?? usual, length, flare },
  });

const legs =
  (usual: Rgb, length: number, fit: 'tight' | 'easy' | 'wide'): Garment =>
  ({ skirt: _, overskirt: _over, ...outfit }, colour) => ({
    ...outfit,
    bottom: { colour: colour ?? usual, length, fit },
  });

const over =
  (usual: Rgb, more: Omit<NonNullable<Outfit['coat']>, 'colour'>): Garment =>
  ({ marks: _, ...outfit }, colour) => ({ ...outfit, coat: { ...more, colour: colour ?? usual } });

const suit =
  (usual: Rgb, kind: 'tie' | 'bow', tie: Rgb): Garment =>
  ({ marks: _, skirt: _skirt, overskirt: _over, ...outfit }, colour) => ({
    ...outfit,
    top: { colour: [246, 246, 244], neck: 'collar' },
    coat: { colour: colour ?? usual, length: 0, isOpen: true, lapel: colour ?? usual, buttons: [40, 38, 42] },
    bottom: { colour: colour ?? usual, length: 1.94 },
    shoes: { kind: 'shoe', colour: [44, 36, 34] },
    tie: { colour: tie, kind },
  });

const GARMENTS: Readonly<Record<string, Garment>> = {
  hat: hat('hat', [126, 92, 62]),
  'straw-hat': hat('straw', [226, 190, 116]),
  'cowboy-hat': hat('cowboy', [142, 98, 60]),
  'top-hat': hat('top', [44, 42, 48]),
  'pointed-hat': hat('pointed', [92, 70, 140]),
  'witch-hat': hat('pointed', [64, 54, 84], [152, 96, 184]),
  'chef-hat': hat('chef', [250, 249, 245]),
  'santa-hat': hat('santa', [204, 48, 46]),
  'pirate-hat': hat('tricorn', [46, 44, 52]),
  cap: hat('cap', [204, 72, 60]),
  beanie: hat('beanie', [200, 84, 70]),
  beret: hat('beret', [176, 52, 56]),
  headscarf: hat('headscarf', [204, 70, 66]),
  wimple: hat('wimple', [110, 130, 170], [110, 130, 170]),
  hood: hat('hood', [96, 108, 124]),
  crown: hat('crown', [228, 182, 72]),
  tiara: hat('tiara', [236, 200, 100]),
  veil: hat('veil', [252, 250, 248]),
  'flower-crown': hat('flowers', [232, 120, 150]),
  headband: hat('headband', [214, 74, 84]),
  'hair-bow': hat('bow', [222, 78, 104]),
  ribbon: hat('bow', [222, 78, 104]),
  headphones: hat('headphones', [70, 76, 92]),
  halo: hat('halo', [246, 208, 92]),
  helmet: hat('bike', [206, 70, 60]),
  'hard-hat': hat('hard-hat', [244, 190, 54]),
  'viking-helmet': hat('viking', [168, 176, 186]),
  'space-helmet': hat('space', [240, 242, 246]),
  'knight-helmet': hat('knight', [184, 192, 202]),
  glasses: eyes('glasses', [56, 48, 48]),
  sunglasses: eyes('sunglasses', [38, 38, 46]),
  goggles: eyes('goggles', [60, 70, 84]),
  mask: eyes('mask', [170, 206, 216]),
  eyepatch: eyes('patch', [36, 34, 38]),
  scarf: (outfit, colour) => ({ ...outfit, scarf: colour ?? [200, 68, 62] }),
  tie: (outfit, colour) => ({ ...outfit, tie: { kind: 'tie', colour: colour ?? [170, 48, 52] } }),
  'bow-tie': (outfit, colour) => ({ ...outfit, tie: { kind: 'bow', colour: colour ?? [170, 48, 52] } }),
  necklace: (outfit, colour) => ({ ...outfit, necklace: colour ?? [246, 240, 228] }),
  coat: over([150, 112, 78], { length: 1, lapel: [150, 112, 78], buttons: [70, 52, 40] }),
  jacket: over([84, 100, 124], { length: 0, isOpen: true, lapel: [84, 100, 124] }),
  raincoat: (outfit, colour, look) =>
    over([244, 200, 62], { length: 0.8, buttons: [250, 246, 230] })(
      { ...outfit, hat: outfit.hat ?? { kind: 'hood', colour: colour ?? [244, 200, 62] } },
      colour,
      look,
    ),
  'lab-coat': over([248, 249, 250], { length: 0.8, isOpen: true, lapel: [248, 249, 250] }),
  dress: gown([208, 84, 96], 0.94, 0.26, 'short'),
  gown: gown([150, 70, 120], 2.1, 0.3, 'none'),
  robe: gown([110, 90, 160], 2.05, 0.12, 'wide'),
  kimono: gown([176, 64, 84], 1.9, 0.06, 'wide'),
  shirt: top([236, 238, 240], { neck: 'collar', buttons: [250, 250, 250] }),
  'plaid-shirt': top([190, 66, 56], { neck: 'collar', pattern: 'plaid' }),
  'striped-shirt': top([60, 88, 140], { pattern: 'stripes' }),
  't-shirt': top([92, 142, 188], { sleeve: 'short' }),
  'tank-top': top([236, 232, 224], { sleeve: 'none', neck: 'wide' }),
  waistcoat: over([112, 84, 66], { length: 0, isOpen: true, hasSleeves: false, buttons: [222, 186, 100] }),
  hoodie: top([120, 132, 148], { trim: [96, 108, 124], neck: 'turtle' }),
  sweater: top([176, 88, 74], { pattern: 'knit', trim: [152, 70, 60], neck: 'turtle' }),
  turtleneck: top([60, 66, 78], { neck: 'turtle' }),
  suit: suit([62, 72, 96], 'tie', [168, 52, 56]),
  tuxedo: suit([40, 40, 48], 'bow', [34, 32, 38]),
  skirt: ({ bottom: _, overskirt: _over, ...outfit }, colour) => ({
    ...outfit,
    skirt: { colour: colour ?? [92, 110, 150], length: 0.8, flare: 0.24, from: 0.68 },
  }),
  tutu: ({ bottom: _, ...outfit }, colour) => ({
    ...outfit,
    skirt: { colour: colour ?? [246, 190, 206], length: 0.4, flare: 1, isTutu: true },
  }),
  trousers: legs([92, 84, 80], 1.94, 'easy'),
  jeans: legs([74, 104, 150], 1.94, 'easy'),
  shorts: legs([96, 120, 140], 0.75, 'easy'),
  leggings: legs([62, 60, 72], 2, 'tight'),
  overalls: (outfit, colour, look) =>
    legs([76, 106, 152], 1.94, 'easy')({ ...outfit, bib: colour ?? [76, 106, 152] }, colour, look),
  swimsuit: ({ bottom: _, skirt: _skirt, coat: _coat, marks: _marks, shoes: _shoes, ...outfit }, colour) => ({
    ...outfit,
    top: { colour: colour ?? [60, 120, 160], sleeve: 'none', neck: 'wide' },
  }),
  pyjamas: ({ coat: _, skirt: _skirt, marks: _marks, ...outfit }, colour) => ({
    ...outfit,
    top: { colour: colour ?? [150, 180, 216], pattern: 'stripes', neck: 'collar' },
    bottom: { colour: colour ?? [150, 180, 216], length: 1.9, fit: 'wide' },
    shoes: { kind: 'slipper', colour: [220, 150, 150] },
  }),
  boots: shoes('boot', [104, 72, 48]),
  shoes: shoes('shoe', [84, 58, 44]),
  sneakers: shoes('sneaker', [208, 76, 66]),
  sandals: shoes('sandal', [150, 102, 62]),
  heels: shoes('heel', [190, 48, 60]),
  slippers: shoes('slipper', [206, 140, 150]),
  skates: shoes('skate', [244, 244, 246]),
  fins: shoes('fin', [52, 120, 160]),
  gloves: (outfit, colour) => ({ ...outfit, gloves: colour ?? [190, 70, 64] }),
  apron: (outfit, colour) => ({ ...outfit, apron: { colour: colour ?? [240, 236, 226], hasBib: true } }),
  belt: (outfit, colour) => ({ ...outfit, belt: { colour: colour ?? [96, 66, 44], buckle: [220, 180, 84] } }),
  cape: (outfit, colour) => ({ ...outfit, cape: { colour: colour ?? [180, 48, 52], length: 0.8 } }),
  wings: (outfit, colour) => ({ ...outfit, wings: { kind: 'feather', colour: colour ?? [248, 248, 250] } }),
  backpack: (outfit, colour) => ({ ...outfit, pack: colour ?? [76, 126, 120] }),
};

/** The outfit with what was asked for over it, outermost last. What the rig does not know is left to others. */
export function putOn(outfit: Outfit, wears: HeroOptions['wears'], look: Look): Outfit {
  return wears.reduce((worn, { thing, colour }) => {
    const garment = garmentOf(thing);
    return garment ? garment(worn, colour, look) : worn;
  }, outfit);
}

/** Whether a figure of the rig can put this on by itself. */
export function isGarment(thing: string): boolean {
  return garmentOf(thing) !== undefined;
}

function garmentOf(thing: string): Garment | undefined {
  if (Object.hasOwn(GARMENTS, thing)) return GARMENTS[thing];
  const words = thing.replaceAll('-', ' ');
  const key = Object.hasOwn(GARMENT_WORDS, words) ? (GARMENT_WORDS[words] as string) : undefined;
  return key !== undefined && Object.hasOwn(GARMENTS, key) ? GARMENTS[key] : undefined;
}
