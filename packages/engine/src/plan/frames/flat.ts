import { randomOf } from '../../base/random.ts';
import type { Rgb } from '../../base/raster.ts';
import type { FrameDefinition, Subject } from '../frame-definition.ts';
import type { FlatSet } from '../scene-set.ts';

/** Ground and accent that look well together. */
const SCHEMES: readonly { readonly ground: Rgb; readonly accent: Rgb }[] = [
  { ground: [250, 244, 232], accent: [238, 186, 92] },
  { ground: [232, 242, 248], accent: [112, 170, 214] },
  { ground: [246, 232, 236], accent: [228, 128, 140] },
  { ground: [234, 244, 230], accent: [126, 182, 120] },
  { ground: [244, 238, 250], accent: [160, 134, 210] },
  { ground: [252, 236, 214], accent: [234, 124, 88] },
];

/** What each wish makes of the ground. */
const FORMS: Readonly<Record<string, readonly FlatSet['form'][]>> = {
  icon: ['rounded-square', 'disc'],
  logo: ['plain', 'disc'],
  emoji: ['plain'],
  sticker: ['sticker'],
  poster: ['poster', 'rays'],
  card: ['card', 'frame'],
  flat: ['disc', 'gradient', 'halves'],
};

/** A designed picture: the subject on a plain ground, large and centred. */
export const flat: FrameDefinition = {
  name: 'flat',
  samples: ['an icon of a camera', 'a sticker of a happy avocado', 'a logo with a mountain'],
  suits: ({ wishes, main, intent }) =>
    main !== undefined && intent.place === undefined && wishFor(wishes) !== undefined ? 9 : 0,
  share: [0.58, 0.7],
  horizon: [0.7, 0.8],
  isBare: true,
  layouts: [
    { side: 0, eye: 0.5, share: 0.6, foot: 0.78 },
    { side: 0, eye: 0.5, share: 0.9, foot: 0.8 },
    { side: 0, eye: 0.5, share: 0.3, foot: 0.77 },
  ],
  set: groundOf,
};

function wishFor(wishes: ReadonlySet<string>): string | undefined {
  return Object.keys(FORMS).find((wish) => wishes.has(wish));
}

function groundOf(subject: Subject, seed: number): FlatSet {
  const wish = wishFor(subject.wishes) ?? 'flat';
  const forms = FORMS[wish] ?? ['plain'];
  const scheme = SCHEMES[Math.floor(randomOf(seed, 'flat', 'scheme') * SCHEMES.length)] ?? SCHEMES[0]!;
  const isWhite = wish === 'logo' || wish === 'emoji' || wish === 'sticker';
  return {
    kind: 'flat',
    ground: isWhite ? [252, 252, 250] : scheme.ground,
    accent: scheme.accent,
    form: forms[Math.floor(randomOf(seed, 'flat', 'form') * forms.length)] ?? 'plain',
  };
}
