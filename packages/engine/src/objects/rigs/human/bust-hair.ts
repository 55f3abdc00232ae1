import type { Rgb } from '../../../base/raster.ts';
import type { Point } from '../../hero.ts';
import { circle, ellipse, line, linear, path, shade } from '../../kit.ts';
import { type BustFrame, taper, u } from './bust-frame.ts';
import type { HairArt } from './draw-hair.ts';
import type { HairStyle } from './look.ts';
import { curve } from './outline.ts';

/** Hair of a portrait: a mass of colour with locks that follow its fall. */
export function drawBustHair(frame: BustFrame, style: HairStyle, isHatted: boolean): HairArt {
  const { hair, years } = frame.look;
  if (style === 'bald') return { behind: '', front: years === 'old' ? sideTufts(hair) : '' };
  if (style === 'tuft')
    return {
      behind: '',
      front: [-34, -14, 8, 30]
        .map((x, index) =>
          taper([x, -186], [x + 4, -224], [x + 26, -222 + index * 6], 12, tone(hair, index, x)),
        )
        .join(''),
    };
  if (style === 'curly' || style === 'afro') return curls(frame, style === 'afro');
  if (style === 'short' || style === 'swept')
    return { behind: '', front: isHatted ? sideTufts(hair) : cropped(hair, style === 'swept') };
  if (style === 'bun' || style === 'ponytail') return tied(hair, style);
  return falling(hair, style);
}

/** Colour of the nth lock at x: light on the left, dark on the right, never twice the same side by side. */
function tone(hair: Rgb, index: number, x: number): string {
  const wave = [0.12, -0.1, 0.03, -0.2, 0.18, -0.05][index % 6] as number;
  return shade(hair, wave - (x > 40 ? 0.14 : 0) + (x < -60 ? 0.05 : 0));
}

function massGradient(hair: Rgb): string {
  return linear(
    'bhair',
    [-170, -160, 180, 60],
    [
      [0, shade(hair, 0.1)],
      [0.45, shade(hair, -0.04)],
      [1, shade(hair, -0.34)],
    ],
  );
}

/** Locks between two curves of equally many points. */
function strands(
  inner: readonly Point[],
  outer: readonly Point[],
  count: number,
  hair: Rgb,
  width: number,
): string {
  return Array.from({ length: count }, (_, index) => {
    const share = (index + 0.5) / count;
    const points = inner.map(([x, y], at): Point => {
      const [ox, oy] = outer[at] as Point;
      return [x + (ox - x) * share, y + (oy - y) * share];
    });
    return line(
      curve(points, false),
      tone(hair, index, (points[2] as Point)[0]),
      width * (index % 3 === 1 ? 1.5 : 0.8),
      'opacity="0.75"',
    );
  }).join('');
}

function cropped(hair: Rgb, isSwept: boolean): string {
  const hairline: readonly Point[] = isSwept
    ? [
        [-139, 20],
        [-131, -44],
        [-116, -94],
        [-88, -128],
        [-40, -140],
        [20, -146],
        [84, -128],
        [120, -88],
        [133, -40],
        [141, 14],
      ]
    : [
        [-139, 20],
        [-130, -46],
        [-114, -98],
        [-72, -134],
        [-20, -146],
        [34, -146],
        [84, -132],
        [118, -94],
        [133, -44],
        [141, 14],
      ];
  const outer: readonly Point[] = [
    [154, 20],
    [160, -60],
    [148, -140],
    [102, isSwept ? -218 : -206],
    [30, isSwept ? -250 : -232],
    [-50, isSwept ? -240 : -228],
    [-116, -196],
    [-152, -126],
    [-157, -50],
    [-152, 24],
  ];
  let body = massGradient(hair) + path(curve([...hairline, ...outer]), 'url(#bhair)');
  // Sides lie down, the top rises from the hairline and falls to the right.
  for (const side of [-1, 1])
    for (let index = 0; index < 12; index++) {
      const y = -110 + index * 11;
      body += taper(
        [side * (128 - index * 0.4) - 0, y - 26],
        [side * (150 + (index % 3) * 2), y - 12],
        [side * (146 - index * 0.2), y + 28],
        5,
        tone(hair, index, side * 130),
      );
    }
  for (let row = 0; row < 3; row++)
    for (let index = 0; index < 15; index++) {
      const share = (index + (row % 2) * 0.5) / 14.5;
      const x = -120 + share * 236;
      const y = -132 - Math.sin(share * Math.PI) * 14 - row * 24;
      const lift = (isSwept ? 78 : 50) - row * (isSwept ? 10 : 15);
      const fall = isSwept ? 58 : 22;
      body += taper(
        [x, y + 6],
        [x - 6 + fall * 0.3, y - lift * 0.8],
        [x + fall, y - lift + Math.abs(share - 0.45) * 46],
        9,
        tone(hair, index + row * 2, x),
      );
    }
  return body;
}

function sideTufts(hair: Rgb): string {
  let body = '';
  for (const side of [-1, 1])
    for (let index = 0; index < 13; index++) {
      const y = -84 + index * 12;
      body += taper(
        [side * (140 - Math.abs(index - 6) * 1.4), y - 18],
        [side * (166 + (index % 3) * 4), y - 4],
        [side * (156 + (index % 2) * 8), y + 26],
        9,
        tone(hair, index, side * 140),
      );
    }
  return body;
}

function tied(hair: Rgb, style: HairStyle): HairArt {
  const hairline: readonly Point[] = [
    [-146, -6],
    [-133, -40],
    [-116, -88],
    [-78, -132],
    [-26, -150],
    [30, -150],
    [84, -130],
    [118, -88],
    [135, -40],
    [148, -8],
  ];
  const outer: readonly Point[] = [
    [156, -10],
    [158, -64],
    [142, -142],
    [96, -204],
    [22, -230],
    [-56, -224],
    [-114, -188],
    [-148, -124],
    [-154, -60],
    [-152, -8],
  ];
  let body = massGradient(hair) + path(curve([...hairline, ...outer]), 'url(#bhair)');
  for (let index = 0; index < 34; index++) {
    const share = index / 33;
    const place = share * 9;
    const [x1, y1] = hairline[Math.floor(place)] as Point;
    const [x2, y2] = hairline[Math.min(9, Math.floor(place) + 1)] as Point;
    const x = x1 + (x2 - x1) * (place % 1);
    const y = y1 + (y2 - y1) * (place % 1);
    body += taper(
      [x, y + 5],
      [x * 1.16, y - 54 - Math.abs(x) * 0.1],
      [x * 0.3, -226 + Math.abs(x) * 0.06],
      6.5,
      tone(hair, index, x),
    );
  }
  if (style === 'ponytail') {
    const inner: readonly Point[] = [
      [96, -150],
      [164, -120],
      [182, -20],
      [168, 100],
      [186, 230],
    ];
    const far: readonly Point[] = [
      [110, -190],
      [206, -150],
      [240, -20],
      [232, 110],
      [206, 250],
    ];
    return {
      behind:
        massGradient(hair) +
        path(curve([...inner, ...[...far].reverse()]), shade(hair, -0.2)) +
        strands(inner, far, 11, hair, 4),
      front: body,
    };
  }
  const knot =
    circle(2, -252, 60, shade(hair, -0.1)) +
    [0, 1, 2, 3, 4, 5, 6]
      .map((index) =>
        taper(
          [-56 + index * 8, -262 + index * 9],
          [-10 + index * 6, -322 + index * 15],
          [56 - index * 3, -262 + index * 8],
          7,
          tone(hair, index, index * 20 - 40),
        ),
      )
      .join('');
  return { behind: knot, front: body };
}

function falling(hair: Rgb, style: HairStyle): HairArt {
  const isBob = style === 'bob';
  const side = (sign: -1 | 1): { inner: Point[]; outer: Point[] } => {
    const p = (x: number, y: number): Point => [sign * x + 3, y];
    const part: Point = [-34, -158];
    const end = isBob
      ? { inner: [p(124, 96), p(106, 178)], outer: [p(190, 110), p(148, 212)] }
      : style === 'braids'
        ? { inner: [p(134, 80), p(146, 140)], outer: [p(172, 70), p(176, 146)] }
        : { inner: [p(124, 120), p(132, 250), p(120, 400)], outer: [p(196, 120), p(206, 260), p(212, 420)] };
    return {
      inner: [part, sign < 0 ? [-80, -140] : [42, -138], p(116, -78), p(133, -10), ...end.inner],
      outer: [[-14, -234], p(92, -206), p(154, -128), p(174, -6), ...end.outer],
    };
  };
  let front = massGradient(hair);
  let behind = '';
  for (const sign of [1, -1] as const) {
    const { inner, outer } = side(sign);
    front +=
      path(curve([...inner, ...[...outer].reverse()]), 'url(#bhair)') + strands(inner, outer, 15, hair, 4.4);
  }
  if (style === 'long')
    for (const sign of [-1, 1])
      for (let index = 0; index < 7; index++) {
        const x = sign * (124 + index * 14);
        front += taper(
          [x, 300],
          [x + sign * 10, 400],
          [x - sign * (8 - index * 3), 446 + (index % 3) * 26],
          13,
          tone(hair, index, x),
        );
      }
  front += path(
    curve([
      [-46, -212],
      [-14, -234],
      [20, -226],
      [-6, -200],
      [-30, -188],
    ]),
    shade(hair, 0),
  );
  front += line('M-120 -168Q-84 -214 -40 -222', shade(hair, 0.34), 12, 'opacity="0.3"');
  if (style === 'long')
    behind = path('M-150 -100C-210 60 -220 240 -214 430H218C226 240 210 60 156 -100Z', shade(hair, -0.36));
  else if (isBob)
    behind = path(
      'M-150 -80C-196 40 -190 150 -150 214Q0 240 152 212C194 150 196 40 156 -80Z',
      shade(hair, -0.36),
    );
  else behind = path('M-146 -80C-176 40 -150 120 -120 150H126C156 120 180 40 152 -80Z', shade(hair, -0.36));
  if (style === 'braids')
    for (const sign of [-1, 1])
      for (let knot = 0; knot < 7; knot++) {
        const x = sign * (162 - knot * 2);
        const y = 150 + knot * 42;
        front +=
          ellipse(
            x - 14,
            y,
            22,
            30,
            shade(hair, knot % 2 ? -0.06 : 0.06),
            `transform="rotate(24 ${u(x - 14)} ${y})"`,
          ) +
          ellipse(
            x + 14,
            y + 20,
            22,
            30,
            shade(hair, knot % 2 ? -0.24 : -0.14),
            `transform="rotate(-24 ${u(x + 14)} ${y + 20})"`,
          ) +
          line(
            `M${u(x - 22)} ${y + 14}q10 -14 22 -24M${u(x + 20)} ${y + 34}q-10 -14 -22 -24`,
            shade(hair, -0.34),
            2.4,
            'opacity="0.6"',
          );
      }
  return { behind, front };
}

function curls({ look: { hair } }: BustFrame, isAfro: boolean): HairArt {
  const spiral = (x: number, y: number, r: number, index: number) =>
    circle(x, y, r, tone(hair, index, x)) +
    line(
      `M${u(x - r * 0.7)} ${u(y + r * 0.1)}A${u(r * 0.72)} ${u(r * 0.72)} 0 1 1 ${u(x + r * 0.2)} ${u(y + r * 0.66)}`,
      tone(hair, index + 4, x - 50),
      r * 0.16,
      'opacity="0.6"',
    ) +
    line(
      `M${u(x - r * 0.3)} ${u(y)}A${u(r * 0.34)} ${u(r * 0.34)} 0 1 1 ${u(x + r * 0.1)} ${u(y + r * 0.34)}`,
      shade(hair, -0.36),
      r * 0.14,
      'opacity="0.5"',
    );
  let behind = isAfro ? circle(4, -90, 226, shade(hair, -0.2)) : '';
  let front = '';
  const ring = (count: number, from: number, to: number, reach: number, r: number) =>
    Array.from({ length: count }, (_, index) => {
      const angle = ((from + ((to - from) * index) / (count - 1)) * Math.PI) / 180;
      return spiral(
        4 + Math.cos(angle) * reach,
        -60 - Math.sin(angle) * reach * (isAfro ? 1.04 : 0.98),
        r * (index % 2 ? 1 : 0.86),
        index,
      );
    }).join('');
  behind += isAfro ? ring(21, 214, -34, 214, 44) + ring(17, 206, -26, 172, 40) : ring(17, 212, -32, 166, 42);
  front +=
    ring(13, 178, 2, isAfro ? 148 : 146, isAfro ? 30 : 34) +
    ring(9, 150, 30, isAfro ? 118 : 112, isAfro ? 24 : 30);
  return { behind, front };
}

/** Beard and moustache of a portrait; `mouth` is drawn between them. */
export function drawBustBeard(frame: BustFrame, mouth: () => string): string {
  const { look, outline, at, mouthY, noseY } = frame;
  const { beard, beardHair: hair } = look;
  if (beard === 'none') return '';
  const drop = beard === 'long' ? 190 : beard === 'full' ? 74 : 22;
  let body = '';
  if (beard !== 'moustache') {
    const isStubble = beard === 'stubble';
    const grow = isStubble ? 0 : beard === 'short' ? 5 : 16;
    const jaw = outline
      .filter(([, y]) => y > -20)
      .map(([x, y]): Point => {
        const low = Math.max(0, (y - 40) / 160);
        return [
          x + Math.sign(x - 4) * grow * Math.min(1, 0.3 + low),
          y + low * low * (isStubble ? 0 : drop * (1 - Math.abs(x - 4) / 190)),
        ];
      });
    const cheek: readonly Point[] = [
      [at(-139, 0), 14],
      [at(-118, 0.6), 64],
      [at(-88), 96],
      [at(-52), mouthY - 24],
      [at(0, 1.3), mouthY - 20],
      [at(54), mouthY - 24],
      [at(88), 96],
      [at(116, 0.6), 64],
      [at(136, 0), 14],
    ];
    body +=
      linear(
        'bbeard',
        [-140, 60, 150, 160],
        [
          [0, shade(hair, 0.08)],
          [0.5, shade(hair, -0.08)],
          [1, shade(hair, -0.36)],
        ],
      ) + path(curve([...cheek, ...jaw]), 'url(#bbeard)', isStubble ? 'opacity="0.3"' : '');
    if (!isStubble)
      for (let index = 0; index < 58; index++) {
        const share = (index % 20) / 19;
        const row = Math.floor(index / 20);
        const x = -126 + share * 256;
        const middle = Math.abs(share - 0.5) * 2;
        const y = 60 + (1 - middle) * 84 + row * (16 + drop * 0.14) + (row === 0 ? 0 : (1 - middle) * 14);
        const long = 30 + (1 - middle) * drop * 0.56;
        const tipX = at(x * (0.97 - (1 - middle) * row * 0.06), 0.7);
        body += taper(
          [at(x, 0.8), y - 6],
          [at(x * 1.04, 0.7), y + long * 0.5],
          [tipX, y + long],
          5 + drop * 0.02,
          tone(hair, index, x),
        );
      }
    body += isStubble ? '' : mouth();
  }
  if (beard === 'stubble') return body;
  const m = at(0, 1.4);
  // By itself it has to be seen: a fuller one, with a body under its hairs.
  const isAlone = beard === 'moustache';
  if (isAlone)
    body += path(
      `M${u(m)} ${u(noseY + 18)}Q${u(m + 40)} ${u(noseY + 12)} ${u(m + 74)} ${u(mouthY + 16)}Q${u(m + 36)} ${u(mouthY - 4)} ${u(m)} ${u(mouthY - 10)}Q${u(m - 36)} ${u(mouthY - 4)} ${u(m - 74)} ${u(mouthY + 16)}Q${u(m - 40)} ${u(noseY + 12)} ${u(m)} ${u(noseY + 18)}Z`,
      shade(hair, -0.18),
    );
  for (const side of [-1, 1])
    for (let index = 0; index < 9; index++) {
      const share = index / 8;
      body += taper(
        [m + side * (3 + share * 22), noseY + 20 + share * 3],
        [m + side * (22 + share * 30), mouthY - 20 + share * 4],
        [m + side * (26 + share * 40), mouthY - 4 + share * 22],
        isAlone ? 9.5 : 7.5,
        tone(hair, index + (side > 0 ? 3 : 0), side * 60),
      );
    }
  return body;
}
