import { randomOf } from '../../base/random.ts';
import type { Rgb } from '../../base/raster.ts';
import { tabulatedAspect } from '../../objects/tabulated-aspect.ts';
import type { FrameDefinition, Subject } from '../frame-definition.ts';
import type { Camera, SceneObject } from '../scene.ts';
import type { PatternSet } from '../scene-set.ts';

const SCHEMES: readonly { readonly ground: Rgb; readonly inks: readonly Rgb[] }[] = [
  {
    ground: [248, 240, 226],
    inks: [
      [226, 122, 95],
      [61, 64, 91],
      [129, 178, 154],
      [242, 204, 143],
    ],
  },
  {
    ground: [232, 240, 244],
    inks: [
      [38, 70, 83],
      [42, 157, 143],
      [233, 196, 106],
      [231, 111, 81],
    ],
  },
  {
    ground: [252, 236, 238],
    inks: [
      [214, 76, 106],
      [244, 160, 170],
      [92, 52, 92],
      [250, 206, 160],
    ],
  },
  {
    ground: [30, 36, 62],
    inks: [
      [244, 196, 92],
      [86, 140, 196],
      [226, 98, 98],
      [240, 234, 220],
    ],
  },
  {
    ground: [236, 244, 228],
    inks: [
      [92, 130, 74],
      [198, 214, 120],
      [60, 88, 70],
      [244, 214, 130],
    ],
  },
];

const BARE: readonly PatternSet['form'][] = ['waves', 'shapes', 'triangles', 'stripes', 'checks', 'bubbles'];
const ABSTRACT: readonly PatternSet['form'][] = ['swirl', 'shapes', 'swirl', 'gradient'];

/** Things repeated over the whole picture; without things a pattern of forms, or an abstract flow of colours. */
export const pattern: FrameDefinition = {
  name: 'pattern',
  samples: ['a seamless pattern of lemons', 'a geometric pattern', 'an abstract painting of swirling colors'],
  suits: ({ wishes, main, place, intent }) =>
    wishes.has('pattern') || wishes.has('abstract')
      ? main === undefined && (intent.place ?? place.world) !== undefined
        ? 0
        : 9
      : 0,
  share: [0.16, 0.2],
  horizon: [0.9, 1],
  isBare: true,
  isView: true,
  layouts: [
    { side: 0, eye: 1, share: 0.4, foot: 0.98 },
    { side: 0, eye: 1, share: 0.7, foot: 0.98 },
    { side: 0, eye: 1, share: 0.1, foot: 0.98 },
  ],
  set: groundOf,
  arrange: repeat,
};

function groundOf(subject: Subject, seed: number): PatternSet {
  const scheme = SCHEMES[Math.floor(randomOf(seed, 'pattern', 'scheme') * SCHEMES.length)] ?? SCHEMES[0]!;
  const forms = subject.wishes.has('abstract') ? ABSTRACT : BARE;
  return {
    kind: 'pattern',
    ...scheme,
    form: subject.main
      ? 'half-drop'
      : (forms[Math.floor(randomOf(seed, 'pattern', 'form') * forms.length)] ?? 'waves'),
  };
}

const CAMERA: Camera = { eye: 1.7, focal: 1.1 };
const DEPTH = 10;
/** Rows on a square picture. */
const ROWS = 4;

/** All named things in turn, every second column half a step lower, a little turned. */
function repeat(
  { intent }: Subject,
  aspect: number,
  seed: number,
): { readonly camera: Camera; readonly objects: readonly SceneObject[] } {
  const things = intent.things;
  const objects: SceneObject[] = [];
  if (things.length === 0) return { camera: CAMERA, objects };
  const step = 1 / (ROWS * Math.max(1, Math.sqrt(1 / aspect)));
  const columns = Math.ceil(aspect / step) + 1;
  const rows = Math.ceil(1 / step) + 1;
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++) {
      const mention = things[(column + row * 2) % things.length];
      if (!mention) continue;
      const id = `${mention.thing}-${column + 1}-${row + 1}`;
      const width = tabulatedAspect(mention.thing);
      const tall = (step * 0.66) / Math.max(1, width);
      const drop = column % 2 === 0 ? 0 : 0.5;
      objects.push({
        id,
        thing: mention.thing,
        x: ((column + 0.5) * step) / aspect - (columns * step - aspect) / (2 * aspect),
        y: (row + drop) * step,
        support: 'air',
        depth: DEPTH,
        height: (tall * DEPTH) / CAMERA.focal,
        facing: (column + row) % 2 === 0 ? 'left' : 'right',
        turn: Math.round((randomOf(seed, id, 'turn') - 0.5) * 36),
        ...(mention.colour === undefined ? {} : { colour: mention.colour }),
        filler: false,
      });
    }
  }
  return { camera: CAMERA, objects };
}
