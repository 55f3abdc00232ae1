import type { Rgb } from '../../base/raster.ts';
import { roundedBox } from '../kit/capsule.ts';
import { fade } from '../kit/fade.ts';
import { drawGlass } from '../kit/glass.ts';
import type { Layers } from '../kit/layers.ts';
import { drawWheel } from '../kit/wheel.ts';
import { circle, halo, line, n, path, rect, shade } from '../kit.ts';

/**
 * Cars from the side, nose to the left, on a ground at y = CAR_FOOT; 100 units are a metre. A shape gives the outlines,
 * the rig lays on paint, glass, lamps, seams and wheels.
 */
export const CAR_WIDTH = 500;
export const CAR_FOOT = 178;

interface CarShape {
  readonly hull: string;
  readonly cabin: string;
  readonly panes: readonly string[];
  /** Door seams and the shoulder line. */
  readonly seams: string;
  readonly shoulder: string;
  readonly handles: readonly (readonly [x: number, y: number])[];
  readonly wheels: readonly [front: number, back: number];
  readonly wheelRadius: number;
  readonly roof: number;
  readonly belt: number;
  readonly mirror: readonly [x: number, y: number];
  readonly nose: readonly [x: number, y: number];
  readonly tail: readonly [x: number, y: number];
}

const SHAPES = {
  sedan: {
    hull: 'M22 138C17 126 19 112 30 105C54 93 94 89 138 86L396 83C428 83 454 86 467 93C477 100 481 118 479 136C479 147 472 153 460 154H40C29 154 24 147 22 138Z',
    cabin: 'M126 90C158 64 186 45 216 40C256 34 310 35 340 42C368 50 394 72 414 88Z',
    panes: [
      'M152 85C174 65 196 52 218 48L246 46V85Z',
      'M256 46C288 45 318 46 334 51C351 58 367 70 379 84L256 85Z',
    ],
    seams: 'M250 47V150M158 88C152 106 152 132 160 146M374 88C372 104 366 116 358 122',
    shoulder: 'M34 112C120 100 330 96 474 104',
    handles: [
      [214, 103],
      [322, 102],
    ],
    wheels: [108, 394],
    wheelRadius: 34,
    roof: 38,
    belt: 86,
    mirror: [150, 84],
    nose: [30, 112],
    tail: [472, 104],
  },
  hatchback: {
    hull: 'M44 138C39 124 42 108 54 101C78 89 112 85 150 83L420 80C440 82 449 96 452 112C456 132 453 152 438 154H62C50 154 46 147 44 138Z',
    cabin: 'M136 88C166 58 192 38 224 32C274 25 338 26 370 33C398 42 420 64 432 86Z',
    panes: [
      'M162 82C184 60 206 45 230 41L262 39V82Z',
      'M272 39C312 37 340 38 356 42C366 50 374 66 378 81L272 82Z',
      'M386 81C382 64 376 52 370 45C390 54 404 68 412 81Z',
    ],
    seams: 'M267 41V150M170 86C164 104 164 132 172 146M380 86C380 104 374 116 366 122',
    shoulder: 'M54 110C140 98 330 94 446 102',
    handles: [
      [230, 100],
      [334, 99],
    ],
    wheels: [124, 384],
    wheelRadius: 34,
    roof: 30,
    belt: 83,
    mirror: [162, 81],
    nose: [54, 108],
    tail: [442, 98],
  },
  suv: {
    hull: 'M26 134C21 116 23 96 34 88C58 77 98 75 138 74L436 72C458 75 466 94 469 116C471 136 466 148 454 149H42C31 149 28 143 26 134Z',
    cabin: 'M128 80C148 52 166 30 194 22C256 15 370 15 412 22C436 32 448 56 452 78Z',
    panes: [
      'M152 74C166 54 182 38 204 32L246 30V74Z',
      'M257 30C300 29 326 29 346 30V73L257 74Z',
      'M357 30C382 30 398 32 408 36C422 46 430 60 434 72L357 73Z',
    ],
    seams: 'M251 31V144M352 31V98C352 106 346 112 340 116M162 78C156 98 156 126 164 140',
    shoulder: 'M36 100C120 91 340 88 464 94',
    handles: [
      [216, 92],
      [318, 91],
    ],
    wheels: [114, 386],
    wheelRadius: 40,
    roof: 16,
    belt: 74,
    mirror: [150, 74],
    nose: [34, 98],
    tail: [460, 92],
  },
  coupe: {
    hull: 'M14 140C12 128 22 119 46 111C92 96 140 90 190 87L384 82C430 79 466 84 480 94C488 108 487 132 480 146C476 152 466 154 456 154H34C20 154 15 149 14 140Z',
    cabin: 'M166 92C202 66 236 54 274 52C320 50 362 62 410 84Z',
    panes: ['M196 87C222 68 246 60 274 58L296 58V86Z', 'M305 58C330 60 354 69 378 83L305 86Z'],
    seams: 'M300 60C306 90 306 120 296 148M186 92C178 110 180 134 188 148',
    shoulder: 'M40 120C140 102 320 96 482 106',
    handles: [[268, 104]],
    wheels: [102, 392],
    wheelRadius: 36,
    roof: 50,
    belt: 88,
    mirror: [196, 87],
    nose: [36, 120],
    tail: [478, 102],
  },
  pickup: {
    hull: 'M20 132C15 114 18 96 30 88C56 78 98 76 136 75L286 74V82H474C480 84 482 100 481 128C481 142 476 148 464 149H38C26 149 22 142 20 132Z',
    cabin: 'M126 80C146 52 162 32 190 25C216 20 256 20 274 25C284 34 288 60 290 78Z',
    panes: [
      'M150 75C164 54 178 40 198 35L222 33V75Z',
      'M232 33C246 33 258 33 266 36C272 46 275 62 276 74L232 75Z',
    ],
    seams: 'M227 34V144M286 78V146M158 80C152 98 152 126 160 140M300 96H466',
    shoulder: 'M32 102C90 95 180 92 284 92',
    handles: [[196, 94]],
    wheels: [112, 394],
    wheelRadius: 40,
    roof: 20,
    belt: 75,
    mirror: [148, 75],
    nose: [30, 98],
    tail: [475, 100],
  },
} as const satisfies Record<string, CarShape>;

export type CarKind = keyof typeof SHAPES;

/** Points of a shape that heroes hang things on: lamps on the roof, stripes along the doors. */
export function carPoints(kind: CarKind): Pick<CarShape, 'roof' | 'belt' | 'wheels' | 'wheelRadius'> {
  return SHAPES[kind];
}

export function addCar(
  { body, glow }: Layers,
  kind: CarKind,
  paint: Rgb,
  {
    lit,
    old = false,
    rim = 'alloy',
    livery = '',
  }: {
    readonly lit: boolean;
    readonly old?: boolean;
    readonly rim?: 'alloy' | 'steel';
    readonly livery?: string;
  },
): void {
  const shape: CarShape = SHAPES[kind];
  const { hull, cabin, roof, belt, wheels, wheelRadius: r, nose, tail } = shape;
  const cy = CAR_FOOT - r;
  body.push(
    // Between the wheels and under the body it is dark.
    rect(wheels[0] - r, 130, wheels[1] - wheels[0] + r * 2, 30, '#22252a', 8),
    fade(
      cabin,
      [0, roof, 0, belt],
      [
        [0, shade(paint, 0.36)],
        [0.16, shade(paint, 0.1)],
        [1, shade(paint, -0.12)],
      ],
    ),
    ...shape.panes.map((pane) => drawGlass(pane, roof + 8, belt, lit)),
    ...shape.panes.slice(0, 2).map((pane) => reflection(pane, roof, belt)),
    fade(
      hull,
      [0, belt - 6, 0, 154],
      [
        [0, shade(paint, 0.42)],
        [0.16, shade(paint, 0.14)],
        [0.4, shade(paint, 0)],
        [0.68, shade(paint, -0.16)],
        [1, shade(paint, -0.46)],
      ],
    ),
    livery,
    line(shape.shoulder, shade(paint, 0.5), 2.4, 'stroke-opacity="0.7"'),
    line(shape.shoulder, shade(paint, -0.5), 1.6, 'stroke-opacity="0.4" transform="translate(0 3)"'),
    line(shape.seams, shade(paint, -0.55), 1.6, 'stroke-opacity="0.6"'),
    ...shape.handles.map(
      ([x, y]) =>
        rect(x, y, 22, 4.6, shade(paint, 0.4), 2.2) + rect(x, y + 4, 22, 1.4, shade(paint, -0.5), 0.7),
    ),
    path(
      `M${shape.mirror[0]} ${shape.mirror[1]}c-4 -14 16 -15 19 -4v6c-6 3 -14 2 -19 -2Z`,
      shade(paint, -0.14),
    ),
    path(
      `M${wheels[0] + r + 6} 148H${wheels[1] - r - 6}L${wheels[1] - r - 10} 160H${wheels[0] + r + 10}Z`,
      '#2c3036',
    ),
  );
  if (old) body.push(weathered(shape));
  // Lamps, grille and bumpers.
  const [nx, ny] = nose;
  const [tx, ty] = tail;
  body.push(
    path(
      `M${nx - 4} ${ny + 4}C${nx + 4} ${ny - 8} ${nx + 26} ${ny - 11} ${nx + 40} ${ny - 11}C${nx + 32} ${ny} ${nx + 16} ${ny + 9} ${nx - 5} ${ny + 11}Z`,
      '#4a525a',
    ),
    path(
      `M${nx - 2} ${ny + 4}C${nx + 5} ${ny - 6} ${nx + 22} ${ny - 9} ${nx + 35} ${ny - 9}C${nx + 28} ${ny} ${nx + 14} ${ny + 7} ${nx - 3} ${ny + 9}Z`,
      lit ? '#fff4c8' : '#eef4f8',
    ),
    path(`M${nx - 8} ${ny + 16}h17l4 12h-22Z`, '#30353b'),
    path(
      `M${tx - 16} ${ty - 8}c10 0 17 4 20 10l2 14h-10c-4 -10 -8 -16 -12 -24Z`,
      lit ? '#ff5444' : '#c2322c',
    ),
    path(`M${tx - 6} ${ty + 2}l7 2 1 7h-6Z`, '#f3b9a0'),
    line(
      `M${n(nx - 6)} 134C${n(nx + 6)} 138 ${n(nx + 20)} 138 ${n(wheels[0] - r - 10)} 138`,
      shade(paint, -0.42),
      2.6,
      'stroke-opacity="0.7"',
    ),
    line(
      `M${n(tx + 6)} 132C${n(tx - 6)} 137 ${n(tx - 16)} 138 ${n(wheels[1] + r + 10)} 138`,
      shade(paint, -0.42),
      2.6,
      'stroke-opacity="0.7"',
    ),
  );
  for (const cx of wheels) {
    body.push(
      path(`M${n(cx - r - 9)} 156A${n(r + 9)} ${n(r + 9)} 0 0 1 ${n(cx + r + 9)} 156Z`, '#1e2125'),
      line(
        `M${n(cx - r - 9)} 152A${n(r + 9.5)} ${n(r + 9.5)} 0 0 1 ${n(cx + r + 9)} 152`,
        shade(paint, -0.3),
        3.4,
        'stroke-opacity="0.8"',
      ),
      drawWheel({ cx, cy, r, kind: rim }),
    );
  }
  if (lit)
    glow.push(
      path(
        `M${nx - 2} ${ny + 4}C${nx + 5} ${ny - 6} ${nx + 22} ${ny - 9} ${nx + 35} ${ny - 9}C${nx + 28} ${ny} ${nx + 14} ${ny + 7} ${nx - 3} ${ny + 9}Z`,
        '#fff2c0',
      ),
      halo('carlamp', Math.max(46, nx), ny + 2, 44, '#ffdf90', 0.5),
      path(`M${tx - 16} ${ty - 8}c10 0 17 4 20 10l2 14h-10c-4 -10 -8 -16 -12 -24Z`, '#ff4838'),
      ...shape.panes.map((pane) => path(pane, '#ffcf7c', 'fill-opacity="0.6"')),
    );
}

/** A slanting reflection near the front edge of a pane. */
function reflection(pane: string, roof: number, belt: number): string {
  const right = Number(/[LC][^A-Z]*?(\d+) [\d.]+V/.exec(pane)?.[1] ?? 0);
  if (right === 0) return '';
  return path(
    `M${right - 26} ${roof + 11}h14L${right - 32} ${belt - 3}h-14Z`,
    '#ffffff',
    'fill-opacity="0.36"',
  );
}

/** Rust along the sills and a dull, patched door. */
function weathered({ wheels, wheelRadius: r, belt }: CarShape): string {
  const rust = 'rgb(142,84,52)';
  return (
    path(
      roundedBox(wheels[0] + r + 30, belt + 22, 56, 36, [6, 6, 6, 6]),
      'rgb(150,140,126)',
      'fill-opacity="0.4"',
    ) +
    path(
      `M${wheels[0] + r + 8} 150q10 -14 24 -6q10 -12 22 0q14 -8 22 6Z M${wheels[1] - r - 40} 150q8 -10 16 -4q10 -10 16 4Z`,
      rust,
      'fill-opacity="0.8"',
    ) +
    circle(wheels[1] - r - 20, belt + 26, 6, rust, 'fill-opacity="0.6"') +
    circle(wheels[0] - r + 4, belt + 24, 4.5, rust, 'fill-opacity="0.6"')
  );
}
