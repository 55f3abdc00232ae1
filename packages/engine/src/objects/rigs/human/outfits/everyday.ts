import type { Rgb } from '../../../../base/raster.ts';
import type { OutfitMaker } from '../outfit.ts';

const TOPS: readonly Rgb[] = [
  [196, 84, 72],
  [72, 116, 156],
  [224, 176, 88],
  [92, 138, 104],
  [152, 108, 150],
  [228, 222, 210],
  [214, 126, 88],
];
const LEGS: readonly Rgb[] = [
  [70, 92, 132],
  [84, 76, 74],
  [58, 66, 84],
  [142, 116, 86],
];
const SHOES: readonly Rgb[] = [
  [104, 72, 50],
  [62, 56, 58],
  [196, 80, 66],
];

/** What people wear on an ordinary day. */
export const everyday: OutfitMaker = ({ main, random, pick, look }) => {
  const small = look.years === 'child';
  const colour = main(pick('top', TOPS));
  const shoes = {
    kind: random('shoe') < 0.5 || small ? 'sneaker' : 'shoe',
    colour: pick('shoes', SHOES),
  } as const;
  if (look.years === 'baby')
    return {
      top: { colour, sleeve: 'long', trim: [250, 246, 238] },
      bottom: { colour, length: 1.86, fit: 'easy' },
      shoes: { kind: 'slipper', colour },
    };
  if (look.isFemale && random('dress') < (small || look.years === 'old' ? 0.6 : 0.42))
    return {
      top: {
        colour,
        sleeve: look.years === 'old' ? 'long' : 'short',
        ...(random('dots') < 0.4 ? { pattern: 'dots' as const } : {}),
      },
      skirt: { colour, length: small ? 0.86 : look.years === 'old' ? 1.25 : 1.02, flare: 0.24 },
      shoes: { kind: small ? 'sneaker' : 'slipper', colour: shoes.colour },
    };
  if (look.years === 'old')
    return {
      top: { colour: [238, 234, 224], neck: 'collar' },
      coat: { colour, length: 0, isOpen: true, buttons: [90, 70, 54] },
      bottom: { colour: pick('legs', LEGS), length: 1.94 },
      shoes: { kind: 'shoe', colour: [92, 66, 48] },
    };
  const pattern = random('pattern');
  return {
    top: {
      colour,
      sleeve: random('sleeve') < 0.5 ? 'short' : 'long',
      neck: random('neck') < 0.3 ? 'collar' : 'round',
      ...(pattern < 0.22
        ? { pattern: 'stripes' as const }
        : pattern > 0.85
          ? { pattern: 'plaid' as const }
          : {}),
    },
    bottom: {
      colour: pick('legs', LEGS),
      length: small && random('short') < 0.5 ? 0.78 : 1.93,
      ...(look.isFemale ? { fit: 'tight' as const } : {}),
    },
    shoes,
  };
};
