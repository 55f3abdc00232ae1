import type { Rgb } from '../../../base/raster.ts';
import type { Point } from '../../hero.ts';
import { mix, shade } from '../../kit.ts';
import type { Knot } from '../knot.ts';
import type { Sketch } from '../sketch.ts';
import { drawEar } from './draw-ear.ts';
import { drawEye } from './draw-eye.ts';
import { drawFaceMark } from './draw-face-mark.ts';
import { drawHorn } from './draw-horn.ts';
import { drawMuzzle } from './draw-muzzle.ts';
import { drawTrunk } from './draw-trunk.ts';
import type { FaceLook } from './face-look.ts';
import type { FaceState, TurnedFace } from './face-state.ts';

/** The face in the present frame, whose unit is the head's radius. Returns the eyes in drawing units. */
export function drawFace(sketch: Sketch, look: FaceLook, state: FaceState): readonly [Point, Point] {
  const { coat, turn } = state;
  const sin = Math.sin(turn);
  const cos = Math.cos(turn);
  const round = (x: number) => Math.sqrt(Math.max(0.05, 1 - x * x));
  const turned: TurnedFace = {
    x: (x) => x * cos + round(x) * sin * 0.92,
    width: (x) => Math.max(0.42, Math.min(1.1, cos - (x / round(x)) * sin)),
  };
  const hanging = look.ears.kind === 'flop' || look.ears.kind === 'lop';
  const ear = (side: -1 | 1) =>
    sketch.within(
      {
        x: side * look.ears.apart * (1 - sin * (side > 0 ? 0.12 : 0.2)) - sin * 0.06,
        y: look.ears.y,
        scale: look.ears.size,
        turn: side * (look.ears.lean ?? 0.25),
        stretch: side * (side > 0 ? 1 - sin * 0.35 : 1 - sin * 0.1),
      },
      () => drawEar(sketch, look.ears, coat, side > 0 ? -0.1 * sin : 0),
    );
  if (look.frill) drawFrill(sketch, look.frill, sin);
  const horns = look.horns;
  if (horns)
    for (const side of [1, -1] as const)
      sketch.within({ x: side * 0.34, y: -0.72, scale: horns.size, stretch: side, turn: side * 0.05 }, () =>
        drawHorn(sketch, horns, 'front', side > 0 ? -0.1 : 0),
      );
  ear(1);
  if (!hanging) ear(-1);
  const skull = skullOf(look, sin);
  sketch.blob(
    skull,
    sketch.linear(
      [-0.3, -0.9, 0.15, look.chinY ?? 0.85],
      [
        [0, shade(coat, 0.18)],
        [0.5, shade(coat, 0)],
        [1, shade(coat, -0.2)],
      ],
    ),
  );
  for (const mark of look.marks ?? [])
    drawFaceMark(sketch, mark, look, { ...state, mark: look.mark ?? state.mark }, turned);
  if (look.wool) drawWoolCap(sketch, look.wool, sin);
  if (look.trunk) drawTrunk(sketch, look, state);
  else drawMuzzle(sketch, look, state);
  const { apart, y, size, iris, pupil } = look.eyes;
  const eyes = ([-1, 1] as const).map((side): Point => {
    const x = turned.x(side * apart);
    const lids =
      look.marks?.includes('panda') || look.marks?.includes('raccoon') ? mix(coat, [40, 36, 40], 0.8) : coat;
    drawEye(sketch, x, y, size, {
      iris,
      pupil,
      skin: lids,
      asleep: state.asleep,
      narrow: 0.92 * turned.width(side * apart) ** 0.7,
    });
    return sketch.to(x, y);
  });
  if (hanging) ear(-1);
  if (look.tuft) drawTuft(sketch, look.tuft, sin);
  return [eyes[0] as Point, eyes[1] as Point];
}

function skullOf(look: FaceLook, sin: number): Knot[] {
  const [crown, cheeks, chin] = look.skull;
  const cheekY = look.cheekY ?? 0.2;
  const chinY = look.chinY ?? 0.85;
  const ruff = look.ruff ?? 0;
  const cheek: Knot[] =
    ruff > 0
      ? [
          [cheeks * 0.99, cheekY - 0.14],
          [cheeks + ruff * 0.3, cheekY + 0.1, 1],
          [cheeks * 0.97, cheekY + 0.2],
          [cheeks * 0.94 + ruff * 0.26, cheekY + 0.36, 1],
          [cheeks * 0.8, cheekY + 0.42],
          [cheeks * 0.68 + ruff * 0.2, cheekY + 0.6, 1],
        ]
      : [
          [cheeks, cheekY],
          [(cheeks + chin) * 0.52, (cheekY + chinY) / 2 + 0.06],
        ];
  const right: Knot[] = [[crown * 0.6, -0.8], [crown, -0.42], ...cheek, [chin, chinY * 0.93]];
  const left = right.map(([x, y, corner]): Knot => (corner ? [-x, y, 1] : [-x, y])).reverse();
  const place = ([x, y, corner]: Knot): Knot => {
    const moved = x * (x > 0 ? 1 - 0.1 * sin : 1 + 0.02 * sin) + sin * (y > 0 ? 0.16 * y : 0);
    return corner ? [moved, y, 1] : [moved, y];
  };
  return [[0, -0.88] as Knot, ...right, [0, chinY] as Knot, ...left].map(place);
}

function drawFrill(sketch: Sketch, colour: Rgb, sin: number): void {
  for (const [size, tone] of [
    [1, -0.06],
    [0.74, 0.16],
  ] as const) {
    const knots: Knot[] = [];
    for (let lobe = 0; lobe <= 8; lobe++) {
      const angle = Math.PI * (0.98 + (lobe / 8) * 1.04);
      knots.push([Math.cos(angle) * 1.5 * size - sin * 0.34, -0.16 + Math.sin(angle) * 1.46 * size, 1]);
      if (lobe < 8) {
        const next = angle + (Math.PI * 1.04) / 16;
        knots.push([Math.cos(next) * 1.62 * size - sin * 0.34, -0.16 + Math.sin(next) * 1.58 * size]);
      }
    }
    knots.push([0.6, 0.4], [-0.6, 0.4]);
    sketch.blob(knots, shade(colour, tone));
  }
}

function drawWoolCap(sketch: Sketch, colour: Rgb, sin: number): void {
  const knots: Knot[] = [];
  for (let curl = 0; curl <= 6; curl++) {
    const angle = Math.PI * (1.04 + (curl / 6) * 0.92);
    knots.push([Math.cos(angle) * 0.62 + sin * 0.1, -0.44 + Math.sin(angle) * 0.6]);
    if (curl < 6) {
      const next = angle + (Math.PI * 0.92) / 12;
      knots.push([Math.cos(next) * 0.8 + sin * 0.1, -0.44 + Math.sin(next) * 0.78]);
    }
  }
  for (const x of [0.3, 0, -0.3]) knots.push([x + sin * 0.2 + 0.12, -0.34], [x + sin * 0.2, -0.26]);
  sketch.blob(
    knots,
    sketch.linear(
      [0, -1.2, 0, -0.2],
      [
        [0, shade(colour, 0.1)],
        [1, shade(colour, -0.12)],
      ],
    ),
  );
}

function drawTuft(sketch: Sketch, colour: Rgb, sin: number): void {
  const x = sin * 0.2;
  sketch.blob(
    [
      [x - 0.34, -0.72],
      [x - 0.4, -1.02, 1],
      [x - 0.14, -0.92],
      [x - 0.02, -1.16, 1],
      [x + 0.12, -0.92],
      [x + 0.34, -1.02, 1],
      [x + 0.34, -0.7],
      [x + 0.16, -0.42, 1],
      [x + 0.06, -0.62],
      [x - 0.08, -0.36, 1],
      [x - 0.14, -0.62],
    ],
    shade(colour, 0),
  );
}
