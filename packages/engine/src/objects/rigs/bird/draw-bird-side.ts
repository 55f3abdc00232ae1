import type { HeroOptions, Point } from '../../hero.ts';
import { shade } from '../../kit.ts';
import { darker } from '../quadruped/tones.ts';
import { limbSurface, type Ring } from '../ring-limb.ts';
import type { Sketch } from '../sketch.ts';
import { drawBirdHead, drawFrontHead } from './draw-bird-head.ts';
import { drawBirdTail, drawPeacockFan, drawTurkeyFan } from './draw-bird-tail.ts';
import { drawFoldedWing, drawSpreadWing } from './draw-bird-wing.ts';
import type { DrawnBird } from './drawn-bird.ts';
import type { BirdSpecies } from './species.ts';
import { wingColours } from './wing-colours.ts';

/** A bird from the side, looking right. */
export function drawBirdSide(
  sketch: Sketch,
  species: BirdSpecies,
  pose: string,
  random: HeroOptions['random'],
): DrawnBird {
  const { length, depth, coat, tail } = species;
  const legs = pose === 'perching' ? { ...species.legs, length: species.legs.length * 0.5 } : species.legs;
  const flying = pose === 'flying';
  const afloat = pose === 'swimming';
  const eating = pose === 'eating';
  const asleep = pose === 'sleeping';
  const perching = pose === 'perching';
  const tilt = perching
    ? species.tilt + 0.16
    : flying
      ? Math.min(0.14, species.tilt)
      : afloat
        ? Math.min(0.12, species.tilt)
        : eating
          ? species.tilt * 0.5 - 0.12
          : species.tilt;
  const middle: Point = [
    0,
    flying
      ? -depth * 1.4
      : afloat
        ? -depth * 0.92
        : -Math.max(
            legs.length + depth * (0.9 + Math.sin(tilt) * 0.55),
            tilt > 1.1 ? (length * 0.64 + tail.length) * Math.sin(tilt) : 0,
          ),
  ];
  const at = (x: number, y: number): Point => [
    middle[0] + x * length * Math.cos(tilt) + y * depth * Math.sin(tilt),
    middle[1] - x * length * Math.sin(tilt) + y * depth * Math.cos(tilt),
  ];
  const ring = (x: number, y: number, radius: number): Ring => [...at(x, y), radius * depth];
  const spine: Ring[] = [
    ring(-0.58, -0.12, 0.3),
    ring(-0.32, -0.02, 0.76),
    ring(0.04, 0.04, 1),
    ring(0.32, -0.04, 0.84),
  ];
  const neck = neckOf(species, at(0.36, -0.2), eating, flying, asleep);
  const [headX, headY] = [neck.at(-1)![0], neck.at(-1)![1]];
  const [tailX, tailY] = at(-0.62, -0.14);
  // A long tail lies along the ground rather than in it.
  const droop =
    flying || afloat
      ? tilt
      : Math.min(tilt, Math.asin(Math.max(-0.2, Math.min(1, (-tailY - depth * 0.14) / tail.length))));
  if (tail.kind === 'peacock' && !flying)
    sketch.within({ x: middle[0] - length * 0.2, y: middle[1] }, () => drawPeacockFan(sketch, length * 1.5));
  if (tail.kind === 'display' && !flying)
    sketch.within({ x: middle[0] - length * 0.36, y: middle[1] + depth * 0.1 }, () =>
      drawTurkeyFan(sketch, tail.length, tail.colour ?? coat.main),
    );
  if (flying) {
    const [x, y] = at(0.24, -0.4);
    sketch.within(
      { x: x + length * 0.1, y, scale: length * 1.3 * (species.wing.size ?? 1), turn: 0.5, stretch: 0.78 },
      () => drawSpreadWing(sketch, wingColours(species, -0.22)),
    );
  } else if (!afloat) drawBirdLegs(sketch, { ...species, legs }, at, pose);
  sketch.within({ x: tailX, y: tailY, turn: tail.kind === 'cock' ? 0 : -droop }, () =>
    drawBirdTail(sketch, tail.kind, tail.length, depth * 0.44, tail.colour ?? darker(coat.main, 0.24)),
  );
  const [, top] = at(0, -1);
  const body = sketch.linear(
    [middle[0] - depth * 0.3, top, middle[0] + depth * 0.3, middle[1] + depth],
    [
      [0, shade(coat.main, 0.18)],
      [0.5, shade(coat.main, 0)],
      [1, shade(coat.main, -0.22)],
    ],
  );
  sketch.limb(
    neck,
    sketch.linear(
      [headX, headY, ...at(0.3, 0)],
      [
        [0, shade(coat.head ?? coat.main, 0)],
        [0.5, shade(coat.head ?? coat.main, 0)],
        [0.8, shade(coat.main, 0.04)],
      ],
    ),
  );
  sketch.limb(spine, body);
  const surface = limbSurface(spine);
  if (coat.belly)
    sketch.blob(
      [
        surface.at(0.02, 0.5),
        surface.at(0.0, 0.97),
        surface.at(0.3, 0.98),
        surface.at(0.6, 0.98),
        surface.at(0.9, 0.98),
        surface.at(1.12, 0.9),
        surface.at(1.16, 0.2),
        surface.at(0.9, 0.24),
        surface.at(0.5, 0.34),
      ],
      shade(coat.belly, -0.06),
      0.97,
    );
  if (coat.breast)
    sketch.blob(
      [
        surface.at(0.52, 0.6),
        surface.at(0.6, 0.98),
        surface.at(0.85, 0.985),
        surface.at(1.06, 0.96),
        surface.at(1.24, 0.6),
        surface.at(1.26, -0.1),
        surface.at(1.06, -0.3),
        surface.at(0.8, 0.1),
      ],
      shade(coat.breast, 0),
    );
  sketch.blob(
    [
      surface.at(0.1, 0.98),
      surface.at(0.5, 0.985),
      surface.at(0.95, 0.985),
      surface.at(0.8, 0.66),
      surface.at(0.45, 0.62),
    ],
    shade(coat.belly ?? coat.main, -0.5),
    0.16,
  );
  if (coat.speckles)
    for (let dot = 0; dot < 14; dot++) {
      const [x, y] = surface.at(0.5 + random(`su${dot}`) * 0.56, 0.05 + random(`sv${dot}`) * 0.75);
      sketch.oval(x, y, depth * 0.045, depth * 0.07, shade(coat.speckles, 0), 0.2, 0.8);
    }
  if (coat.collar) {
    const part = limbSurface(neck);
    sketch.blob(
      [
        part.at(0.4, -1),
        part.at(0.42, 0),
        part.at(0.4, 1),
        part.at(0.54, 1),
        part.at(0.56, 0),
        part.at(0.54, -1),
      ],
      shade(coat.collar, 0),
    );
  }
  if (flying) {
    const [x, y] = at(0.16, -0.3);
    sketch.within({ x, y, scale: length * 1.42 * (species.wing.size ?? 1), turn: -0.52, stretch: 0.8 }, () =>
      drawSpreadWing(sketch, wingColours(species, 0)),
    );
  } else {
    const [x, y] = at(-0.02, -0.02);
    sketch.within({ x, y, scale: length, turn: -tilt }, () =>
      drawFoldedWing(
        sketch,
        (depth / length) * 0.98 * Math.min(1, species.wing.size ?? 1),
        wingColours(species, 0),
        species.down ?? false,
      ),
    );
  }
  let eye: Point = [0, 0];
  let mouth: Point = [0, 0];
  sketch.within({ x: headX, y: headY, scale: species.head, turn: eating ? 0.7 : asleep ? 0.3 : 0 }, () => {
    if (species.eye.disc) drawFrontHead(sketch, species, { main: coat.main, asleep });
    else drawBirdHead(sketch, species, { main: coat.main, asleep });
    eye = sketch.to(0.34, species.eye.y ?? -0.16);
    mouth = sketch.to(0.78 + species.beak.length * 0.8, 0.2);
  });
  const [x1] = at(-0.4, -0.9);
  const [x2, y2] = at(0.2, -0.92);
  return {
    head: { x: headX, y: headY, radius: species.head },
    eyes: [eye, eye],
    mouth,
    back: { x1, x2, y: y2 },
  };
}

function neckOf(
  species: BirdSpecies,
  root: Point,
  eating: boolean,
  flying: boolean,
  asleep: boolean,
): Ring[] {
  const { head, depth } = species;
  const base = depth * 0.62;
  if (!species.neck) {
    const [x, y] = eating
      ? [root[0] + head * 0.85, root[1] + head * 0.5]
      : [root[0] + head * 0.3, root[1] - depth * 0.2 - head * (asleep ? 0.25 : 0.62)];
    return [
      [root[0] - depth * 0.1, root[1], base],
      [(root[0] + x) / 2, (root[1] + y) / 2, (base + head) / 2],
      [x, Math.min(y, -head * 0.9), head * 0.9],
    ];
  }
  const { length, radius, bow } = species.neck;
  const angle = eating ? -0.75 : flying ? 0.12 : species.neck.angle;
  const reach = eating ? Math.min(length, (-root[1] - head * 1.3) / Math.sin(0.75)) : length;
  const bent = eating || flying ? bow * 0.2 : bow;
  const along = (share: number, off: number): Point => [
    root[0] + Math.cos(angle) * reach * share + Math.sin(angle) * off * length,
    root[1] - Math.sin(angle) * reach * share + Math.cos(angle) * off * length,
  ];
  return [
    [root[0] - depth * 0.12, root[1] + depth * 0.1, base * 0.9],
    [...along(0.3, bent), radius * 1.2],
    [...along(0.68, -bent), radius],
    [...along(1, 0), Math.min(head * 0.92, radius * 1.02)],
  ];
}

function drawBirdLegs(
  sketch: Sketch,
  species: BirdSpecies,
  at: (x: number, y: number) => Point,
  pose: string,
): void {
  const { legs, depth } = species;
  for (const [index, offset] of [0.12, -0.08].entries()) {
    const upright = species.tilt > 1.1;
    const [bodyX] = upright ? at(-0.42, 0.16) : at(-0.36 * Math.sin(species.tilt) + 0.06, 0.3);
    const x = bodyX + offset * depth * 0.5;
    const y = -legs.length - depth * (upright ? 0.5 : 0.16);
    const far = index === 0;
    const step = pose === 'walking' ? (far ? 0.34 : -0.3) : pose === 'running' ? (far ? 0.6 : -0.55) : 0;
    const footX = x + step * (legs.length + depth * 0.3) + (far ? depth * 0.16 : 0);
    const tone = far ? -0.3 : -0.04;
    const colour = shade(legs.colour, tone);
    const lift = pose === 'running' && !far ? -legs.length * 0.3 : 0;
    if (legs.length > depth * 0.25)
      sketch.limb(
        [
          [x, y - depth * 0.1, depth * 0.3],
          [
            x + (footX - x) * 0.2 - depth * 0.04,
            y + Math.min(depth * 0.5, legs.length * 0.4),
            legs.width * 1.1,
          ],
        ],
        shade(species.coat.belly ?? species.coat.main, far ? -0.3 : -0.1),
      );
    sketch.limb(
      [
        [x, y, legs.width * 1.1],
        [x + (footX - x) * 0.45 - legs.length * 0.05, (y + lift) / 2, legs.width * 1.1],
        [footX, lift - legs.width, legs.width],
      ],
      colour,
    );
    sketch.within({ x: footX, y: lift, turn: lift ? 0.6 : 0 }, () =>
      drawBirdFoot(sketch, legs.foot, Math.max(legs.width * 4.6, depth * 0.2), legs.width, colour),
    );
  }
}

function drawBirdFoot(
  sketch: Sketch,
  foot: 'toes' | 'web',
  size: number,
  width: number,
  colour: string,
): void {
  if (foot === 'web') {
    sketch.blob(
      [
        [-width, -width * 2],
        [width, -width * 2],
        [size * 1.1, -width * 0.7, 1],
        [size * 1.0, 0],
        [size * 0.3, -width * 0.2],
        [-size * 0.2, 0],
      ],
      colour,
    );
    return;
  }
  for (const reach of [1, 0.72, -0.46])
    sketch.limb(
      [
        [0, -width * 1.2, width * 0.9],
        [size * reach * 0.6, -width * 1.1, width * 0.8],
        [size * reach, -width * 0.3, width * 0.3],
      ],
      colour,
    );
}
