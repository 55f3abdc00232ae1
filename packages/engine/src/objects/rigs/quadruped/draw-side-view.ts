import type { HeroOptions, Point } from '../../hero.ts';
import { shade } from '../../kit.ts';
import type { Pose } from '../../pose.ts';
import { drawWing } from '../draw-wing.ts';
import { drawFace } from '../face/draw-face.ts';
import type { Knot } from '../knot.ts';
import { limbSurface, partOfLimb, type Ring } from '../ring-limb.ts';
import type { Sketch } from '../sketch.ts';
import { drawPattern } from './draw-coat.ts';
import { drawBellyPlates, drawFleece, drawFur, drawRidge, drawSpines, drawTufts } from './draw-fur.ts';
import { drawLegs } from './draw-legs.ts';
import { drawCrest, drawLionMane } from './draw-mane.ts';
import { drawProfile } from './draw-profile.ts';
import { drawTail } from './draw-tail.ts';
import { poseSkeleton, type Skeleton } from './skeleton.ts';
import type { Species } from './species.ts';
import { deep, type Tones } from './tones.ts';

export interface DrawnAnimal {
  readonly head: { readonly x: number; readonly y: number; readonly radius: number };
  readonly eyes: readonly [Point, Point];
  readonly mouth: Point;
  readonly paws: readonly Point[];
  readonly seat: Point;
  readonly back: { readonly x1: number; readonly x2: number; readonly y: number };
}

/** The whole animal from the side, looking right; `towards` turns its head to the viewer. */
export function drawSideView(
  sketch: Sketch,
  species: Species,
  pose: Pose,
  tones: Tones,
  random: HeroOptions['random'],
  towards: boolean,
): DrawnAnimal {
  const skeleton = poseSkeleton(species, pose);
  const { spine, neck } = skeleton;
  const [, spineTop] = spine.reduce((best, ring) => (ring[1] - ring[2] < best[1] - best[2] ? ring : best));
  const top = spineTop - species.trunk[2];
  const floor = Math.min(0, ...skeleton.legs.near.map(({ foot }) => foot.y));
  const coat = sketch.linear(
    [0, top, -top * 0.12, floor],
    [
      [0, shade(tones.main, 0.2)],
      [0.34, shade(tones.main, 0)],
      [0.62, shade(tones.main, -0.16)],
      [1, shade(tones.main, -0.12)],
    ],
  );
  const farCoat = sketch.linear(
    [0, top, 0, floor],
    [
      [0, shade(tones.main, -0.22)],
      [1, shade(tones.main, -0.34)],
    ],
  );
  if (!(skeleton.asleep && wrapsTail(species))) drawTail(sketch, species, skeleton, tones, random);
  if (species.wings) drawWing(sketch, species.wings, spine, pose, true);
  drawLegs(sketch, species, skeleton.legs.far, tones, farCoat, true);
  const wool = species.fur === 'wool';
  if (wool) drawFleece(sketch, spine, coat, random);
  if (species.ridge) {
    drawRidge(sketch, spine, species.ridge, [0, 0.8], 7);
    drawRidge(sketch, neck, species.ridge, [0.1, 0.98], 5);
  }
  sketch.limb(neck, coat);
  drawHump(sketch, species, spine, coat, tones);
  sketch.limb(spine, coat);
  drawUnderside(sketch, spine, tones);
  if (species.fur === 'scales' && tones.belly) drawBellyPlates(sketch, spine, tones.belly, 0.2, 0.95);
  const { pattern } = species.coat;
  if (!species.spines) drawFur(sketch, species, spine, tones, random);
  if (species.fur === 'shaggy')
    drawTufts(sketch, spine, shade(tones.belly ?? tones.main, -0.2), 0.3, 0.95, 7, 0.1);
  if (species.udder && pose !== 'lying' && pose !== 'sleeping') drawUdder(sketch, spine);
  drawHaunch(sketch, skeleton, tones, coat);
  drawLegs(sketch, species, skeleton.legs.near, tones, coat, false);
  if (pattern) drawPattern(sketch, pattern, spine, 'trunk', tones, random);
  if (pattern && pattern !== 'panda')
    for (const limb of skeleton.legs.near)
      if (limb.rings.length > 3) drawPattern(sketch, pattern, limb.rings, 'leg', tones, random);
  if (species.spines) drawSpines(sketch, spine, species.spines, random);
  drawNeck(sketch, species, skeleton, tones, coat, random);
  if (species.wings) drawWing(sketch, species.wings, spine, pose, false);
  const head = drawHead(sketch, species, skeleton, tones, random, towards);
  if (skeleton.asleep && wrapsTail(species)) drawTail(sketch, species, skeleton, tones, random);
  const surface = limbSurface(spine);
  const [seatX, seatY] = surface.at(0.56, -0.94);
  const [x1, y1] = surface.at(0.24, -0.96);
  const [x2, y2] = surface.at(0.76, -0.96);
  return {
    ...head,
    paws: skeleton.legs.near.filter(({ hind }) => !hind).map(({ foot }): Point => sketch.to(foot.x, foot.y)),
    seat: sketch.to(seatX, seatY),
    back: { x1, x2, y: Math.max(y1, y2) },
  };
}

function wrapsTail(species: Species): boolean {
  return species.tail.kind === 'cat' || species.tail.kind === 'bushy';
}

function drawUnderside(sketch: Sketch, spine: readonly Ring[], tones: Tones): void {
  const surface = limbSurface(spine);
  const strip = (from: number, to: number, v: number, edge: number): Knot[] => {
    const knots: Knot[] = [];
    for (let step = 0; step <= 6; step++) knots.push(surface.at(from + ((to - from) * step) / 6, edge));
    for (let step = 6; step >= 0; step--)
      knots.push(
        surface.at(
          from + ((to - from) * step) / 6,
          step === 0 || step === 6 ? edge * 0.92 + v * 0.08 : step === 1 || step === 5 ? (v + edge) / 2 : v,
        ),
      );
    return knots;
  };
  if (tones.belly) sketch.blob(strip(0.12, 1.04, 0.5, 0.985), shade(tones.belly, -0.1), 0.94);
  // The underside lies in shade, the back in the light of the sky.
  sketch.blob(strip(0.02, 1, 0.6, 0.985), deep(tones.belly ?? tones.main), 0.17);
  sketch.blob(strip(0.04, 0.96, -0.62, -0.95), shade(tones.main, 0.6), 0.15);
}

function drawHump(
  sketch: Sketch,
  { hump }: Species,
  spine: readonly Ring[],
  coat: string,
  tones: Tones,
): void {
  if (!hump) return;
  const surface = limbSurface(spine);
  const mound = (u: number, half: number, v: number) => {
    const tip = surface.at(u, v);
    const [lx, ly] = surface.at(u - half * 0.45, -1 + (v + 1) * 0.78);
    const [rx, ry] = surface.at(u + half * 0.45, -1 + (v + 1) * 0.78);
    sketch.blob(
      [
        surface.at(u - half, -0.7),
        surface.at(u - half * 0.8, -0.98),
        [lx, ly],
        tip,
        [rx, ry],
        surface.at(u + half * 0.8, -0.98),
        surface.at(u + half, -0.7),
      ],
      coat,
    );
    if (hump !== 'shoulder')
      sketch.blob(
        [tip, [lx, ly], surface.at(u - half * 0.3, -0.9), surface.at(u, -1 + (v + 1) * 0.4)],
        shade(tones.main, 0.5),
        0.2,
      );
  };
  if (hump === 'shoulder') mound(0.8, 0.42, -1.2);
  if (hump === 'one') mound(0.5, 0.3, -1.95);
  if (hump === 'two') {
    mound(0.3, 0.2, -1.8);
    mound(0.72, 0.2, -1.8);
  }
}

function drawUdder(sketch: Sketch, spine: readonly Ring[]): void {
  const surface = limbSurface(spine);
  const [x, y] = surface.at(0.2, 0.96);
  const size = (spine[0] as Ring)[2] * 0.34;
  sketch.oval(x, y, size, size * 0.7, '#efb3ae');
  for (const offset of [-0.4, 0.3])
    sketch.limb(
      [
        [x + size * offset, y + size * 0.4, size * 0.16],
        [x + size * offset, y + size * 0.95, size * 0.11],
      ],
      '#e39a98',
    );
}

function drawHaunch(sketch: Sketch, { haunch }: Skeleton, tones: Tones, coat: string): void {
  if (!haunch) return;
  const { x, y, radius } = haunch;
  sketch.oval(x, y, radius * 0.98, radius * 0.98, coat);
  sketch.curve(
    [
      [x - radius * 0.3, y - radius * 0.92],
      [x + radius * 0.5, y - radius * 0.8],
      [x + radius * 0.95, y - radius * 0.1],
      [x + radius * 0.84, y + radius * 0.46],
    ],
    deep(tones.main),
    radius * 0.05,
    0.32,
  );
  sketch.oval(
    x - radius * 0.1,
    y - radius * 0.3,
    radius * 0.55,
    radius * 0.4,
    shade(tones.main, 0.5),
    -0.3,
    0.16,
  );
}

function drawNeck(
  sketch: Sketch,
  species: Species,
  { neck }: Skeleton,
  tones: Tones,
  coat: string,
  random: HeroOptions['random'],
): void {
  if (species.fur === 'wool') drawFleece(sketch, partOfLimb(neck, 0, 0.9), coat, random);
  sketch.limb(neck, coat);
  const surface = limbSurface(neck);
  const throat = tones.chest ?? tones.belly;
  if (throat)
    sketch.blob(
      [
        surface.at(-0.1, 0.98),
        surface.at(0.3, 0.98),
        surface.at(0.7, 0.98),
        surface.at(1, 0.96),
        surface.at(0.9, 0.5),
        surface.at(0.5, 0.44),
        surface.at(0.1, 0.36),
      ],
      shade(throat, -0.06),
      0.95,
    );
  sketch.blob(
    [
      surface.at(0.2, 0.98),
      surface.at(0.6, 0.98),
      surface.at(1, 0.98),
      surface.at(0.95, 0.3),
      surface.at(0.6, 0.55),
      surface.at(0.25, 0.7),
    ],
    deep(throat ?? tones.main),
    0.14,
  );
  if (species.fur === 'scales' && throat) drawBellyPlates(sketch, neck, throat, 0.1, 0.95);
  const { pattern } = species.coat;
  if (pattern && pattern !== 'panda' && pattern !== 'fawn')
    drawPattern(sketch, pattern, neck, 'neck', tones, random);
  const { mane } = species;
  if (mane?.kind === 'ruff') {
    drawTufts(sketch, neck, shade(mane.colour, -0.1), -0.2, 0.9, 5, 0.34);
  } else if (mane && mane.kind !== 'lion') drawCrest(sketch, neck, mane.kind, mane.colour, random);
}

function drawHead(
  sketch: Sketch,
  species: Species,
  skeleton: Skeleton,
  tones: Tones,
  random: HeroOptions['random'],
  towards: boolean,
): Pick<DrawnAnimal, 'head' | 'eyes' | 'mouth'> {
  const { head, asleep } = skeleton;
  const coat = species.headCoat ?? tones.main;
  const look = species.profile && !towards ? undefined : (species.face ?? species.front);
  if (species.profile && !look) {
    let eye: Point = [0, 0];
    let muzzle: Point = [0, 0];
    const { profile } = species;
    sketch.within({ x: head.x, y: head.y, turn: head.turn, scale: species.head }, () => {
      ({ eye, muzzle } = drawProfile(sketch, profile, coat, asleep));
      if (species.horn) drawUnicornHorn(sketch, 0.24, -profile.depth[0] * 0.86, 0.5);
    });
    const radius = species.head * Math.max(0.2, profile.depth[0] * 1.15);
    return { head: { x: head.x + species.head * 0.16, y: head.y, radius }, eyes: [eye, eye], mouth: muzzle };
  }
  let eyes: readonly [Point, Point] = [
    [0, 0],
    [0, 0],
  ];
  let mouth: Point = [0, 0];
  const scale = species.profile ? species.head * 0.46 : species.head;
  const turn = towards ? (species.profile ? 0.12 : 0.16) : 0.62;
  const low = species.profile ? species.head * 0.2 : 0;
  sketch.within(
    { x: head.x + low * 0.6, y: head.y + low * 0.4, turn: species.profile ? 0 : head.turn * 0.6, scale },
    () => {
      if (species.mane?.kind === 'lion') drawLionMane(sketch, species.mane.colour, random, asleep ? 0 : 0.28);
      else sketch.oval(-0.34, 0.5, 0.58, 0.44, deep(tones.main), 0.3, 0.14);
      eyes = drawFace(sketch, look!, { coat, mark: tones.mark, turn, asleep });
      if (species.horn) drawUnicornHorn(sketch, 0.06, -0.8, 0.7);
      const sin = Math.sin(turn);
      mouth = sketch.to(sin * (0.9 + look!.muzzle.reach), look!.muzzle.y + look!.muzzle.height * 0.4);
    },
  );
  return { head: { x: head.x + low * 0.6, y: head.y + low * 0.4, radius: scale * 0.92 }, eyes, mouth };
}

/** A golden twisted horn; x, y its foot in the head's frame. */
function drawUnicornHorn(sketch: Sketch, x: number, y: number, length: number): void {
  const rings: Ring[] = [
    [x, y + length * 0.12, length * 0.13],
    [x + length * 0.2, y - length * 0.45, length * 0.08],
    [x + length * 0.4, y - length, length * 0.012],
  ];
  sketch.limb(
    rings,
    sketch.linear(
      [x, y, x + length * 0.4, y - length],
      [
        [0, '#d99a34'],
        [0.5, '#ffe08a'],
        [1, '#fff6d0'],
      ],
    ),
  );
  const surface = limbSurface(rings);
  for (const u of [0.18, 0.34, 0.5, 0.66, 0.8])
    sketch.curve([surface.at(u, -0.95), surface.at(u + 0.06, 0.95)], '#b9791f', length * 0.035, 0.7);
}
