import { randomOf } from '../../base/random.ts';
import type { Rgb } from '../../base/raster.ts';
import { findHero } from '../../objects/find-hero.ts';
import { aspectOf } from '../../objects/measure-thing.ts';
import { thingHeight } from '../../objects/things.ts';
import type { FrameDefinition, Subject } from '../frame-definition.ts';
import { chooseLook } from '../layout/choose-look.ts';
import type { Camera, SceneObject } from '../scene.ts';
import type { FlatSet } from '../scene-set.ts';

/** Grounds of a painter's studio: quiet, a little darker than a face. */
const GROUNDS: readonly { readonly ground: Rgb; readonly accent: Rgb }[] = [
  { ground: [150, 164, 160], accent: [206, 204, 186] },
  { ground: [164, 148, 134], accent: [224, 204, 178] },
  { ground: [128, 146, 168], accent: [196, 208, 216] },
  { ground: [148, 138, 156], accent: [214, 200, 208] },
  { ground: [140, 154, 128], accent: [212, 212, 180] },
];

const CAMERA: Camera = { eye: 1.5, focal: 1.1 };

/** Head and shoulders of one figure; the chest is cut by the lower edge. */
export const portrait: FrameDefinition = {
  name: 'portrait',
  samples: ['a portrait of an old fisherman', 'portrait of a queen', 'a headshot of a chef'],
  suits: ({ wishes, main, count }) =>
    wishes.has('portrait') &&
    main !== undefined &&
    count === 1 &&
    main.mention.pose === undefined &&
    findHero(main.mention.thing)?.bust !== undefined
      ? 12
      : 0,
  share: [0.8, 0.95],
  horizon: [0.52, 0.62],
  isBare: true,
  layouts: [
    { side: 0, eye: 0.5, share: 0.9, foot: 0.99 },
    { side: -0.3, eye: 0.5, share: 0.7, foot: 0.99 },
    { side: 0.3, eye: 0.5, share: 0.8, foot: 0.99 },
  ],
  set: ({ intent }, seed) => (intent.place === undefined ? studioOf(seed) : undefined),
  arrange: seat,
};

function studioOf(seed: number): FlatSet {
  const scheme = GROUNDS[Math.floor(randomOf(seed, 'portrait', 'ground') * GROUNDS.length)] ?? GROUNDS[0]!;
  return { kind: 'flat', ...scheme, form: 'gradient' };
}

function seat(
  { intent, main }: Subject,
  aspect: number,
  seed: number,
): { camera: Camera; objects: SceneObject[] } {
  if (!main) return { camera: CAMERA, objects: [] };
  const thing = `${main.mention.thing}-bust`;
  const {
    variant: _variant,
    season: _season,
    facing: _facing,
    lit: _lit,
    isOpened: _opened,
    form: _form,
    pose: _pose,
    ...look
  } = chooseLook(intent, intent.things.indexOf(main.mention), 0, seed);
  // Upright pictures may cut the shoulders, never the head.
  const tall = Math.min(0.94, (1.16 * aspect) / aspectOf(thing, look));
  const height = thingHeight(thing);
  const side = randomOf(seed, 'portrait', 'side') < 0.5 ? 'right' : 'left';
  return {
    camera: CAMERA,
    objects: [
      {
        id: `${main.mention.thing}-1`,
        thing,
        x: 0.5 + (side === 'right' ? -1 : 1) * Math.max(0, Math.min(0.06, (aspect - 1) * 0.08)),
        support: 'air',
        depth: (CAMERA.focal * height) / tall,
        height,
        y: 1.004 - tall / 2,
        facing: side,
        ...look,
        filler: false,
      },
    ],
  };
}
