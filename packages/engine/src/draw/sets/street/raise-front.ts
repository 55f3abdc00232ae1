import { mixRgb, scaleRgb } from '../../../base/colour.ts';
import { randomOf, randomOfCell } from '../../../base/random.ts';
import type { Rgb } from '../../../base/raster.ts';
import type { Front } from '../../../plan/scene-set.ts';
import type { SceneLight } from '../../light.ts';
import { letterPlane } from '../letter-plane.ts';
import type { Point3 } from '../set-camera.ts';
import type { WallFrame } from '../wall-frame.ts';
import type { LightStreet } from './light-street.ts';

/** How far a house reaches back from the street. */
const houseDepth = 7;

interface Site {
  readonly place: WallFrame;
  readonly front: Front;
  /** Colour as the light leaves it on this front. */
  readonly lit: (colour: Rgb) => Rgb;
  readonly light: SceneLight;
  /** Pixels of one metre: what would be smaller than a pixel is left out. */
  readonly fineness: number;
}

/** Paints one house with everything on its front; `place` has its origin at the front's left foot. */
export function raiseFront(
  place: WallFrame,
  front: Front,
  normal: Point3,
  light: SceneLight,
  shine: LightStreet,
): void {
  const middle = place.at(front.width / 2, front.height * 0.4, 0);
  const [, , z] = middle;
  const site: Site = {
    place,
    front,
    light,
    lit: (colour) => shine(colour, [middle[0], middle[1], Math.max(1, z)], normal),
    fineness: place.pen.camera.focal / Math.max(0.5, z),
  };
  if (front.style === 'hedge') {
    paintHedge(site);
    return;
  }
  if (front.style === 'stall') {
    paintStall(site);
    return;
  }
  raiseRoof(site, false);
  const wall = site.lit(front.colour);
  place.block(0, 0, -houseDepth, front.width, front.height, 0, wall);
  place.pen.shade(
    [
      place.at(0, 0, 0.001),
      place.at(front.width, 0, 0.001),
      place.at(front.width, front.height, 0.001),
      place.at(0, front.height, 0.001),
    ],
    place.at(front.width / 2, 0, 0),
    scaleRgb(wall, 0.86),
    place.at(front.width / 2, front.height, 0),
    scaleRgb(wall, 1.03),
  );
  if (site.fineness > 10) paintMaterial(site, wall);
  const ground = front.sign === undefined ? 0 : Math.min(3.6, front.height * 0.5);
  if (front.sign !== undefined) paintShop(site, ground);
  paintWindows(site, ground);
  raiseRoof(site, true);
  if (front.neon !== undefined) hangNeon(site, front.neon);
}

function paintMaterial(site: Site, wall: Rgb): void {
  const { place, front, lit } = site;
  const { width, height, style, seed, trim } = front;
  const line = scaleRgb(wall, 0.88);
  if (style === 'brick') {
    for (let v = 0.5; v < height; v += 0.5) place.rect(0, v, width, v + 0.03, line, 0.6, 0.002);
    for (let brick = 0; site.fineness > 20 && brick < width * height * 0.9; brick++) {
      const u = randomOf(seed, 'brick-u', brick) * (width - 0.3);
      const v = Math.floor(randomOf(seed, 'brick-v', brick) * height * 6) / 6;
      place.rect(
        u,
        v,
        u + 0.26,
        Math.min(height, v + 0.09),
        scaleRgb(wall, brick % 2 ? 0.86 : 1.1),
        0.7,
        0.003,
      );
    }
  } else if (style === 'wooden') {
    for (let v = 0.22; v < height; v += 0.22) place.rect(0, v, width, v + 0.025, line, 0.8, 0.002);
  } else if (style === 'half-timbered') {
    const beam = lit(trim);
    const floor = height / front.floors;
    for (let level = 1; level <= front.floors; level++)
      place.rect(0, level * floor - 0.16, width, level * floor, beam, 1, 0.02);
    const bays = Math.max(2, Math.round(width / 1.3));
    for (let bay = 0; bay <= bays; bay++) {
      const u = Math.min(width - 0.14, (bay * width) / bays);
      place.rect(u, floor, u + 0.14, height, beam, 1, 0.02);
    }
    for (let level = 1; level < front.floors; level++) {
      for (const [a, b] of [
        [0.1, width / bays],
        [width - 0.1, width - width / bays],
      ] as const) {
        place.pen.line(
          place.at(a, level * floor, 0.02),
          place.at(b, (level + 1) * floor - 0.16, 0.02),
          0.13,
          beam,
        );
      }
    }
  } else if (style === 'stucco') {
    for (const u of [0, width - 0.22])
      for (let v = 0.2; v < height - 0.4; v += 0.7)
        place.rect(u, v, u + 0.22, v + 0.4, scaleRgb(lit(trim), 0.98), 0.5, 0.004);
    place.rect(0, 0, width, 0.5, scaleRgb(wall, 0.82), 0.7, 0.003);
  } else if (style === 'adobe') {
    for (let u = 0.5; u < width; u += 0.9)
      place.block(u, height - 0.7, 0, u + 0.16, height - 0.54, 0.35, lit([120, 84, 56]));
  }
}

function paintWindows(site: Site, ground: number): void {
  const { front, place, lit, light, fineness } = site;
  const { width, height, floors, seed, style, trim } = front;
  const isModern = style === 'modern';
  const rows = front.sign === undefined ? floors : floors - 1;
  if (rows < 1) return;
  const tall = (height - ground - (isModern ? 0.1 : 0.3)) / rows;
  const bays = Math.max(1, Math.round(width / (isModern ? 1.5 : style === 'asian' ? 1.7 : 1.85)));
  const wide = width / bays;
  const paintTrim = lit(trim);
  const day = mixRgb(light.sky[1], light.sky[3], 0.35);
  const glass = mixRgb(lit([70, 84, 98]), day, 0.3);
  const doorBay = ground === 0 ? Math.floor(randomOf(seed, 'door') * bays) : -1;
  for (let row = 0; row < rows; row++) {
    for (let bay = 0; bay < bays; bay++) {
      const isDoor = row === 0 && bay === doorBay;
      const half = (isModern ? wide * 0.43 : Math.min(0.56, wide * 0.3)) * (isDoor ? 0.9 : 1);
      const u = (bay + 0.5) * wide;
      const low = ground + row * tall + (isDoor ? 0 : isModern ? tall * 0.12 : tall * 0.28);
      const high = isDoor ? Math.min(2.2, tall * 0.86) : ground + row * tall + tall * (isModern ? 0.9 : 0.86);
      if (isDoor) {
        place.rect(u - half - 0.1, 0, u + half + 0.1, high + 0.12, paintTrim, 1, 0.02);
        place.rect(
          u - half,
          0,
          u + half,
          high,
          lit(mixRgb(front.shutters ?? front.roofColour, [70, 44, 34], 0.4)),
          1,
          0.025,
        );
        if (fineness > 14) {
          place.rect(u - half * 0.6, high * 0.55, u + half * 0.6, high * 0.86, glass, 1, 0.03);
          place.block(u - half - 0.25, 0, 0, u + half + 0.25, 0.16, 0.5, lit([170, 164, 156]));
        }
        continue;
      }
      const shines = randomOfCell(seed, bay, row, 7) < front.lit * light.lamps;
      const warm: Rgb = randomOfCell(seed, bay, row, 8) < 0.2 ? [206, 226, 255] : [255, 208, 130];
      const pane = shines ? mixRgb(glass, warm, 0.55 + 0.4 * light.lamps) : glass;
      if (fineness > 8 && !isModern)
        place.rect(u - half - 0.09, low - 0.08, u + half + 0.09, high + 0.1, paintTrim, 1, 0.012);
      place.rect(u - half, low, u + half, high, shines ? pane : scaleRgb(pane, 0.86), 1, 0.014);
      if (!shines) {
        // The upper panes mirror the sky.
        place.rect(u - half, low + (high - low) * 0.45, u + half, high, mixRgb(pane, day, 0.35), 0.8, 0.015);
      }
      if (fineness > 12) {
        const bar = 0.035;
        place.rect(u - bar / 2, low, u + bar / 2, high, paintTrim, 1, 0.02);
        if (!isModern)
          place.rect(
            u - half,
            low + (high - low) * 0.62,
            u + half,
            low + (high - low) * 0.62 + bar,
            paintTrim,
            1,
            0.02,
          );
        if (shines && !isModern) {
          place.rect(u - half, low, u - half * 0.6, high, scaleRgb(pane, 0.8), 0.7, 0.016);
          place.rect(u + half * 0.6, low, u + half, high, scaleRgb(pane, 0.8), 0.7, 0.016);
        }
        if (!isModern)
          place.block(u - half - 0.12, low - 0.14, 0, u + half + 0.12, low - 0.06, 0.14, paintTrim);
      }
      if (front.shutters !== undefined && fineness > 8 && !(front.balconies && row > 0 && bay % 2 === 0)) {
        const leaf = lit(front.shutters);
        for (const [a, b] of [
          [u - half - 0.09 - half * 0.8, u - half - 0.09],
          [u + half + 0.09, u + half + 0.09 + half * 0.8],
        ] as const) {
          place.rect(a, low, b, high, leaf, 1, 0.03);
          if (fineness > 18)
            for (let v = low + 0.1; v < high - 0.08; v += 0.14)
              place.rect(a + 0.04, v, b - 0.04, v + 0.05, scaleRgb(leaf, 0.84), 1, 0.032);
        }
      }
      if (front.balconies && (row > 0 || ground > 0) && bay % 2 === (seed & 1))
        paintBalcony(site, u, half, low);
      else if (fineness > 12 && style !== 'modern' && randomOfCell(seed, bay, row, 11) < 0.3)
        paintFlowers(site, u, half, low);
    }
  }
}

function paintBalcony({ place, lit, fineness }: Site, u: number, half: number, low: number): void {
  const iron = lit([52, 54, 60]);
  const left = u - half - 0.25;
  const right = u + half + 0.25;
  place.block(left, low - 0.24, 0, right, low - 0.12, 0.6, lit([188, 180, 168]));
  const step = fineness > 20 ? 0.13 : 0.3;
  for (let bar = left; bar <= right; bar += step)
    place.rect(bar, low - 0.12, bar + 0.025, low + 0.7, iron, 1, 0.58);
  place.rect(left, low + 0.68, right, low + 0.74, iron, 1, 0.58);
}

function paintFlowers({ place, lit, front }: Site, u: number, half: number, low: number): void {
  place.block(u - half, low - 0.06, 0.02, u + half, low + 0.1, 0.24, lit([150, 96, 66]));
  for (let bloom = 0; bloom < 8; bloom++) {
    const at = u - half + (half * 2 * (bloom + 0.5)) / 8;
    const size = 0.09 + 0.05 * randomOf(front.seed, 'bloom', bloom);
    const colour: Rgb = bloom % 3 === 0 ? [226, 84, 92] : bloom % 3 === 1 ? [92, 140, 78] : [240, 168, 180];
    place.pen.fill(
      Array.from({ length: 7 }, (_, step) => {
        const angle = (step / 7) * Math.PI * 2;
        return place.at(at + Math.cos(angle) * size, low + 0.14 + Math.sin(angle) * size, 0.25);
      }),
      lit(colour),
    );
  }
}

/** Ground floor with a display window, a door, a sign board and an awning. */
function paintShop(site: Site, ground: number): void {
  const { place, front, lit, light, fineness } = site;
  const { width, seed, trim } = front;
  const wood = lit(mixRgb(front.awning ?? trim, [60, 48, 42], 0.35));
  place.block(0, 0, 0, width, ground, 0.1, wood);
  const doorLeft = randomOf(seed, 'shop-door') < 0.5;
  const doorWide = Math.min(1.1, width * 0.26);
  const from = doorLeft ? doorWide + 0.3 : 0.25;
  const to = doorLeft ? width - 0.25 : width - doorWide - 0.3;
  const shining = 0.25 + 0.75 * light.lamps;
  const inside = mixRgb(
    mixRgb(lit([96, 92, 90]), light.sky[1], 0.18),
    [255, 214, 140],
    0.75 * light.lamps + 0.12,
  );
  const display = (u1: number, u2: number, v1: number, v2: number): void => {
    place.rect(u1 - 0.06, v1 - 0.06, u2 + 0.06, v2 + 0.06, lit(trim), 1, 0.11);
    place.rect(u1, v1, u2, v2, inside, 1, 0.115);
    if (fineness > 12) {
      const goods = Math.floor((u2 - u1) / 0.34);
      for (let good = 0; good < goods; good++) {
        const u = u1 + 0.17 + good * 0.34;
        const size = 0.1 + 0.12 * randomOf(seed, 'good', good);
        const paint: Rgb = [
          [206, 92, 74],
          [232, 176, 84],
          [98, 142, 118],
          [112, 126, 176],
          [236, 214, 188],
        ][good % 5] as unknown as Rgb;
        place.rect(
          u - 0.1,
          v1,
          u + 0.1,
          v1 + size * 2,
          mixRgb(scaleRgb(paint, 0.6 + 0.4 * shining), inside, 0.25),
          1,
          0.118,
        );
      }
      place.pen.fill(
        [
          place.at(u1 + (u2 - u1) * 0.1, v1, 0.12),
          place.at(u1 + (u2 - u1) * 0.24, v1, 0.12),
          place.at(u1 + (u2 - u1) * 0.5, v2, 0.12),
          place.at(u1 + (u2 - u1) * 0.36, v2, 0.12),
        ],
        [255, 255, 255],
        0.14,
      );
    }
  };
  const top = ground - 0.85;
  display(from, to, 0.55, top);
  const doorAt = doorLeft ? 0.2 : width - doorWide - 0.2;
  place.rect(doorAt, 0, doorAt + doorWide, top, lit(trim), 1, 0.11);
  place.rect(doorAt + 0.1, 0.4, doorAt + doorWide - 0.1, top - 0.12, inside, 1, 0.115);
  const board = lit(front.awning === undefined ? front.roofColour : scaleRgb(front.awning, 0.7));
  place.block(0.1, ground - 0.62, 0.1, width - 0.1, ground - 0.08, 0.18, board);
  if (fineness > 9 && front.sign) {
    letterPlane(
      place,
      front.sign,
      width * 0.12,
      ground - 0.54,
      width * 0.76,
      0.36,
      mixRgb(lit([250, 240, 214]), [255, 238, 190], light.lamps * 0.8),
      0.185,
    );
  }
  if (front.awning !== undefined) paintAwning(site, front.awning, from - 0.15, to + 0.15, ground - 0.66);
}

function paintAwning({ place, lit }: Site, colour: Rgb, from: number, to: number, top: number): void {
  const stripes = Math.max(4, Math.round((to - from) / 0.3));
  const out = 1.15;
  const low = top - 0.5;
  for (let stripe = 0; stripe < stripes; stripe++) {
    const u1 = from + ((to - from) * stripe) / stripes;
    const u2 = from + ((to - from) * (stripe + 1)) / stripes;
    const paint = lit(stripe % 2 === 0 ? colour : [246, 238, 224]);
    place.pen.fill(
      [place.at(u1, top, 0.12), place.at(u2, top, 0.12), place.at(u2, low, out), place.at(u1, low, out)],
      paint,
    );
    const middle = (u1 + u2) / 2;
    place.pen.fill(
      [
        place.at(u1, low, out),
        place.at(u2, low, out),
        place.at(u2, low - 0.16, out),
        place.at(middle, low - 0.24, out),
        place.at(u1, low - 0.16, out),
      ],
      scaleRgb(paint, 0.9),
    );
  }
}

/** `isNear`: what lies before the walls (slopes towards the street); else what stands behind them. */
function raiseRoof({ place, front, lit, fineness }: Site, isNear: boolean): void {
  const { width, height, roof, seed } = front;
  const { pen, at } = place;
  const tiles = lit(front.roofColour);
  const wall = lit(front.colour);
  if (roof === 'pitched') {
    const rise = Math.min(3.2, 1.3 + width * 0.16);
    if (!isNear) {
      pen.fill(
        [at(0, height, 0), at(0, height + rise, -houseDepth / 2), at(0, height, -houseDepth)],
        scaleRgb(wall, 0.9),
      );
      pen.fill(
        [at(width, height, 0), at(width, height + rise, -houseDepth / 2), at(width, height, -houseDepth)],
        scaleRgb(wall, 0.9),
      );
      return;
    }
    const eaves = 0.4;
    pen.fill(
      [
        at(-0.1, height - 0.12, eaves),
        at(width + 0.1, height - 0.12, eaves),
        at(width + 0.1, height + rise, -houseDepth / 2),
        at(-0.1, height + rise, -houseDepth / 2),
      ],
      tiles,
    );
    if (fineness > 8) {
      for (let row = 1; row < 6; row++) {
        const share = row / 6;
        const v = height - 0.12 + (rise + 0.12) * share;
        const w = eaves - (eaves + houseDepth / 2) * share;
        pen.fill(
          [
            at(-0.1, v, w),
            at(width + 0.1, v, w),
            at(width + 0.1, v + 0.05, w - 0.05),
            at(-0.1, v + 0.05, w - 0.05),
          ],
          scaleRgb(tiles, 0.84),
          0.8,
        );
      }
    }
    place.block(
      -0.1,
      height - 0.2,
      eaves - 0.06,
      width + 0.1,
      height - 0.1,
      eaves + 0.04,
      scaleRgb(tiles, 0.66),
    );
    const chimney = width * (0.25 + 0.5 * randomOf(seed, 'chimney'));
    place.block(
      chimney,
      height + rise * 0.55,
      -houseDepth * 0.42,
      chimney + 0.6,
      height + rise + 0.7,
      -houseDepth * 0.3,
      lit([150, 104, 88]),
    );
  } else if (roof === 'gable') {
    const rise = Math.min(3.4, width * 0.55);
    const middle = width / 2;
    if (!isNear) {
      pen.fill(
        [
          at(-0.2, height - 0.1, 0.2),
          at(middle, height + rise, 0.2),
          at(middle, height + rise, -houseDepth),
          at(-0.2, height - 0.1, -houseDepth),
        ],
        tiles,
      );
      pen.fill(
        [
          at(width + 0.2, height - 0.1, 0.2),
          at(middle, height + rise, 0.2),
          at(middle, height + rise, -houseDepth),
          at(width + 0.2, height - 0.1, -houseDepth),
        ],
        scaleRgb(tiles, 0.92),
      );
      return;
    }
    pen.fill(
      [at(0, height - 0.01, 0.001), at(width, height - 0.01, 0.001), at(middle, height + rise - 0.1, 0.001)],
      wall,
    );
    const edge = lit(front.trim);
    for (const end of [0, width]) {
      const out = end === 0 ? -0.2 : width + 0.2;
      pen.fill(
        [
          at(out, height - 0.12, 0.2),
          at(out, height + 0.1, 0.2),
          at(middle, height + rise + 0.22, 0.2),
          at(middle, height + rise, 0.2),
        ],
        front.style === 'half-timbered' ? edge : scaleRgb(tiles, 0.75),
      );
    }
    const half = Math.min(0.4, width * 0.1);
    place.rect(
      middle - half - 0.07,
      height + rise * 0.18,
      middle + half + 0.07,
      height + rise * 0.52,
      edge,
      1,
      0.012,
    );
    place.rect(
      middle - half,
      height + rise * 0.2,
      middle + half,
      height + rise * 0.5,
      lit([74, 84, 96]),
      1,
      0.014,
    );
  } else if (roof === 'mansard') {
    if (!isNear) return;
    place.block(-0.05, height - 0.14, 0, width + 0.05, height + 0.1, 0.32, lit(front.trim));
    const rise = 2.1;
    pen.fill(
      [
        at(0, height + 0.1, 0),
        at(width, height + 0.1, 0),
        at(width, height + rise, -0.9),
        at(0, height + rise, -0.9),
      ],
      tiles,
    );
    pen.fill(
      [
        at(0, height + 0.1, 0),
        at(0, height + rise, -0.9),
        at(0, height + rise, -houseDepth),
        at(0, height + 0.1, -houseDepth),
      ],
      scaleRgb(tiles, 0.85),
    );
    pen.fill(
      [
        at(width, height + 0.1, 0),
        at(width, height + rise, -0.9),
        at(width, height + rise, -houseDepth),
        at(width, height + 0.1, -houseDepth),
      ],
      scaleRgb(tiles, 0.85),
    );
    for (let u = width / 6; u < width; u += width / 3) {
      place.block(u - 0.5, height + 0.2, -0.6, u + 0.5, height + 1.5, -0.05, lit(front.trim));
      place.rect(u - 0.3, height + 0.4, u + 0.3, height + 1.35, lit([70, 84, 98]), 1, -0.045);
    }
    place.block(
      width * 0.7,
      height + rise * 0.6,
      -2.6,
      width * 0.7 + 1,
      height + rise + 1,
      -2,
      lit([176, 150, 128]),
    );
  } else if (roof === 'flat') {
    if (!isNear) return;
    place.block(-0.04, height - 0.3, 0, width + 0.04, height, 0.22, lit(front.trim));
    if (fineness > 10 && front.style !== 'modern')
      for (let u = 0.15; u < width - 0.1; u += 0.42)
        place.block(u, height - 0.46, 0, u + 0.14, height - 0.3, 0.16, lit(front.trim));
  }
}

/** Boards of light that stand out into the street, with strokes like writing. */
function hangNeon({ place, front, light }: Site, colour: Rgb): void {
  const { context } = place.pen;
  const count = 1 + Math.floor(randomOf(front.seed, 'neon-count') * 2);
  for (let sign = 0; sign < count; sign++) {
    const u = front.width * (0.25 + 0.5 * randomOf(front.seed, 'neon-u', sign));
    const low = 2.7 + 2.2 * randomOf(front.seed, 'neon-v', sign) + sign * 2.4;
    const tall = 1.4 + 1.2 * randomOf(front.seed, 'neon-tall', sign);
    const own = sign === 0 ? colour : ([colour[2], colour[0], colour[1]] as const);
    const at = (w: number, v: number) => place.at(u, v, w);
    const board = (grow: number) => [
      at(0.25 - grow, low - grow),
      at(0.95 + grow, low - grow),
      at(0.95 + grow, low + tall + grow),
      at(0.25 - grow, low + tall + grow),
    ];
    place.pen.fill(board(0), mixRgb(own, [16, 14, 30], 0.82));
    context.save();
    if (light.lamps > 0.3) {
      context.shadowColor = `rgb(${own[0]},${own[1]},${own[2]})`;
      context.shadowBlur = place.pen.camera.span * 0.018;
    }
    const bright = mixRgb(own, [255, 255, 255], 0.25 + 0.3 * light.lamps);
    const line = (a: Point3, b: Point3) => place.pen.line(a, b, 0.05, bright);
    for (const [a, b] of [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 0],
    ] as const)
      line(board(-0.06)[a]!, board(-0.06)[b]!);
    const glyphs = Math.max(2, Math.floor(tall / 0.55));
    for (let glyph = 0; glyph < glyphs; glyph++) {
      const base = low + 0.16 + ((tall - 0.3) * glyph) / glyphs;
      for (let stroke = 0; stroke < 4; stroke++) {
        const random = (purpose: string) => randomOf(front.seed, 'glyph', sign, glyph * 4 + stroke, purpose);
        const upright = random('turn') < 0.5;
        const w = 0.4 + 0.4 * random('w');
        const v = base + 0.36 * random('v');
        line(at(upright ? w : 0.4, upright ? base : v), at(upright ? w : 0.8, upright ? base + 0.38 : v));
      }
    }
    context.restore();
  }
}

const leaves: Rgb = [104, 146, 82];

function paintHedge({ place, front, lit }: Site): void {
  const { width, height, seed } = front;
  place.block(0, 0, -1, width, height * 0.86, 0, lit(scaleRgb(leaves, 0.8)));
  for (let leaf = 0; leaf < width * 9; leaf++) {
    const u = randomOf(seed, 'leaf-u', leaf) * width;
    const v = height * (0.06 + 0.92 * randomOf(seed, 'leaf-v', leaf));
    const size = 0.12 + 0.14 * randomOf(seed, 'leaf', leaf);
    place.pen.fill(
      Array.from({ length: 7 }, (_, step) => {
        const angle = (step / 7) * Math.PI * 2;
        return place.at(u + Math.cos(angle) * size, v + Math.sin(angle) * size, 0.02);
      }),
      lit(scaleRgb(leaves, 0.78 + 0.4 * (v / height) + 0.15 * randomOf(seed, 'leaf-tone', leaf))),
      0.9,
    );
  }
}

/** A market stall: counter with heaps of goods under a striped roof. */
function paintStall(site: Site): void {
  const { place, front, lit } = site;
  const { width, seed } = front;
  const colour = front.awning ?? front.colour;
  for (const u of [0.05, width - 0.15]) place.block(u, 0, -1.4, u + 0.1, 2.5, -1.3, lit([132, 96, 64]));
  place.rect(0, 0.9, width, 2.4, lit(scaleRgb(colour, 0.42)), 1, -1.35);
  place.block(0, 0, -0.9, width, 0.9, 0, lit([168, 124, 82]));
  for (let plank = 1; plank < 4; plank++)
    place.rect(0, plank * 0.22, width, plank * 0.22 + 0.02, lit([126, 90, 58]), 1, 0.002);
  const heaps = Math.max(2, Math.round(width / 0.7));
  for (let heap = 0; heap < heaps; heap++) {
    const paint = (
      [
        [206, 70, 58],
        [240, 168, 62],
        [112, 158, 72],
        [236, 208, 92],
        [150, 84, 128],
      ] as const
    )[Math.floor(randomOf(seed, 'heap', heap) * 5)]!;
    const left = (width * heap) / heaps + 0.05;
    const wide = width / heaps - 0.1;
    place.block(left, 0.9, -0.8, left + wide, 1.02, -0.05, lit([150, 108, 70]));
    for (let row = 2; row >= 0; row--) {
      for (let fruit = 0; fruit < 5 - row; fruit++) {
        const u = left + (wide * (fruit + 0.5 + row * 0.5)) / 5;
        const v = 1.04 + row * 0.08;
        const size = wide * 0.1;
        place.pen.fill(
          Array.from({ length: 9 }, (_, step) => {
            const angle = (step / 9) * Math.PI * 2;
            return place.at(u + Math.cos(angle) * size, v + Math.sin(angle) * size, -0.06);
          }),
          lit(scaleRgb(paint, 0.9 + 0.2 * randomOf(seed, 'fruit', heap, row * 5 + fruit))),
        );
      }
    }
  }
  for (const u of [0.05, width - 0.15]) place.block(u, 0, -0.1, u + 0.1, 2.3, 0, lit([146, 106, 70]));
  place.pen.fill(
    [place.at(0, 2.7, -0.9), place.at(width, 2.7, -0.9), place.at(width, 2.5, -1.5), place.at(0, 2.5, -1.5)],
    lit(scaleRgb(colour, 0.8)),
  );
  paintAwning({ ...site, place: place.shifted(0, 0, -0.9) }, colour, 0, width, 2.7);
}
