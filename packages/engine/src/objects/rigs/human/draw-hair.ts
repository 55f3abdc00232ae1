import type { Rgb } from '../../../base/raster.ts';
import type { Point } from '../../hero.ts';
import { circle, ellipse, line, path, shade } from '../../kit.ts';
import type { HeadFrame } from './head-frame.ts';
import type { HairStyle, Look } from './look.ts';
import { curve, d1 } from './outline.ts';

/** Hair in the head's own space: what hangs behind neck and back, and what lies over the head. */
export interface HairArt {
  readonly behind: string;
  readonly front: string;
}

/** Hairline from the near side to the far side: degrees around the head and height. */
type Hairline = readonly (readonly [degrees: number, y: number])[];

const CROPPED: Hairline = [
  [-112, 26],
  [-100, 16],
  [-97, 0],
  [-84, -4],
  [-74, 8],
  [-64, -10],
  [-44, -24],
  [-14, -30],
  [20, -29],
  [46, -22],
  [64, -8],
  [76, 6],
  [90, 0],
];
const SWEPT: Hairline = [
  [-112, 26],
  [-100, 16],
  [-97, 0],
  [-84, -4],
  [-74, 8],
  [-62, -8],
  [-46, -18],
  [-22, -20],
  [4, -26],
  [34, -34],
  [52, -22],
  [66, -8],
  [76, 6],
  [90, 0],
];
const FRINGE: Hairline = [
  [-74, 40],
  [-72, 20],
  [-66, 2],
  [-54, -9],
  [-28, -12],
  [0, -11],
  [28, -12],
  [54, -9],
  [66, 2],
  [74, 22],
  [78, 40],
];
const PARTED: Hairline = [
  [-80, 44],
  [-74, 24],
  [-66, 4],
  [-48, -14],
  [-22, -28],
  [-8, -38],
  [8, -32],
  [30, -22],
  [52, -8],
  [66, 8],
  [76, 28],
  [82, 44],
];
const TIED: Hairline = [
  [-120, 30],
  [-106, 14],
  [-96, -2],
  [-82, -4],
  [-72, 6],
  [-62, -8],
  [-40, -24],
  [-10, -32],
  [20, -30],
  [46, -22],
  [62, -8],
  [74, 6],
  [90, 0],
];

interface Cut {
  readonly line: Hairline;
  readonly grow: number;
  /** Height to which the hair's outer edge reaches on the near and the far side. */
  readonly low: readonly [near: number, far: number];
}

const CUTS: Readonly<Record<Exclude<HairStyle, 'bald' | 'tuft'>, Cut>> = {
  short: { line: CROPPED, grow: 4, low: [28, 4] },
  swept: { line: SWEPT, grow: 6.5, low: [28, 4] },
  curly: { line: CROPPED, grow: 7, low: [26, 6] },
  afro: { line: CROPPED, grow: 10, low: [20, 6] },
  bob: { line: FRINGE, grow: 6.5, low: [44, 42] },
  long: { line: PARTED, grow: 6, low: [48, 46] },
  braids: { line: PARTED, grow: 4.5, low: [36, 34] },
  bun: { line: TIED, grow: 4.5, low: [30, 4] },
  ponytail: { line: TIED, grow: 4.5, low: [30, 4] },
};

export function drawHair(frame: HeadFrame, { hair, hairStyle, years }: Look): HairArt {
  if (hairStyle === 'bald')
    return { behind: '', front: years === 'old' ? drawFringeOfBald(frame, hair) : '' };
  if (hairStyle === 'tuft') return { behind: '', front: drawTuft(frame, hair) };
  const cut = CUTS[hairStyle];
  const cap = capOutline(frame, cut);
  const scallops =
    hairStyle === 'curly' || hairStyle === 'afro'
      ? drawCurls(frame, hair, hairStyle === 'afro')
      : { behind: '', front: '' };
  return {
    behind: scallops.behind + drawBehind(frame, hair, hairStyle),
    front:
      path(cap, shade(hair, 0)) +
      scallops.front +
      (hairStyle === 'curly' || hairStyle === 'afro' ? '' : drawStrands(frame, hair, cut)) +
      (hairStyle === 'braids' ? drawBraid(frame, hair, -1) : '') +
      (hairStyle === 'bun' || hairStyle === 'ponytail' ? drawTie(frame, hair, hairStyle) : ''),
  };
}

function capOutline(frame: HeadFrame, { line: hairline, grow, low }: Cut): string {
  const outer = (y: number, side: -1 | 1): Point => [
    frame.edge(y, side) + side * grow * (y > 10 ? 0.9 : 1) - (side < 0 ? 0 : Math.max(0, frame.turn * 3)),
    y - (y < -20 ? grow * 0.4 : 0),
  ];
  const heights = (limit: number) => [limit, 24, 6, -12, -30, -42].filter((y) => y <= limit);
  const crown = frame.outline[0] as Point;
  return curve([
    ...heights(low[1]).map((y) => outer(y, 1)),
    [crown[0] + 9, crown[1] - grow * 1.06 + 0.6],
    [crown[0] - 9, crown[1] - grow * 1.06 + 0.6],
    ...heights(low[0])
      .reverse()
      .map((y) => outer(y, -1)),
    ...hairline.map(([degrees, y]) => frame.on(degrees, y)),
  ]);
}

/** Strands run from the crown to the hairline; one lock catches the light. */
function drawStrands(frame: HeadFrame, hair: Rgb, { line: hairline, grow }: Cut): string {
  const crown = frame.outline[0] as Point;
  let body = '';
  for (const [index, [degrees, y]] of hairline.entries()) {
    if (index % 2 === 0 || Math.abs(degrees) > 66 || y > 0) continue;
    const [x] = frame.on(degrees, y);
    const [mx] = frame.on(degrees * 0.8, -40, grow);
    body += line(
      `M${d1(crown[0] + degrees * 0.06)} ${d1(crown[1] - grow * 0.5)}Q${d1(mx)} ${d1(-42)} ${d1(x)} ${d1(y - 2)}`,
      shade(hair, degrees < -30 ? -0.1 : -0.26),
      1.6,
      'opacity="0.75"',
    );
  }
  const [x1, y1] = frame.on(-58, -34, grow);
  const [x2, y2] = frame.on(-14, -42, grow);
  return (
    body +
    line(
      `M${d1(x1)} ${d1(y1 + 6)}Q${d1((x1 + x2) / 2 - 4)} ${d1(y2 - 2)} ${d1(x2)} ${d1(y2 + 1)}`,
      shade(hair, 0.3),
      3.4,
      'opacity="0.6"',
    )
  );
}

function drawBehind(frame: HeadFrame, hair: Rgb, style: HairStyle): string {
  const back = -16 * frame.turn;
  const dark = shade(hair, -0.22);
  const left = frame.edge(0, -1);
  const right = frame.edge(0, 1);
  if (style === 'bob')
    return path(
      curve([
        [left - 7, -20],
        [left - 10, 20],
        [left - 6, 46],
        [left + 20, 52],
        [right - 22 + back, 50],
        [right + 5 + back * 0.4, 44],
        [right + 7 + back * 0.5, 12],
        [right, -24],
      ]),
      dark,
    );
  if (style === 'long')
    return (
      path(
        curve([
          [left - 5, -20],
          [left - 11, 24],
          [left - 14, 66],
          [left - 6, 104],
          [left + 14, 112],
          [back, 106],
          [right - 12 + back * 2, 110],
          [right + 10 + back * 1.6, 96],
          [right + 12 + back, 56],
          [right + 6 + back * 0.5, 14],
          [right, -24],
        ]),
        dark,
      ) +
      line(
        `M${d1(left)} 30q-6 40 2 70M${d1(left + 14)} 56q-4 30 0 50`,
        shade(hair, -0.02),
        2.2,
        'opacity="0.7"',
      )
    );
  if (style === 'braids') return drawBraid(frame, hair, 1);
  if (style === 'ponytail') {
    const x = frame.edge(-24, -1);
    return (
      path(
        curve([
          [x + 4, -34],
          [x - 16, -36],
          [x - 30, -14],
          [x - 33, 24],
          [x - 22, 60],
          [x - 20, 34],
          [x - 12, 10],
          [x + 6, -10],
        ]),
        dark,
      ) + line(`M${d1(x - 12)} -28q-16 26 -12 66`, shade(hair, 0.12), 2.4, 'opacity="0.7"')
    );
  }
  return '';
}

function drawTie(frame: HeadFrame, hair: Rgb, style: HairStyle): string {
  if (style === 'ponytail') return '';
  const [x, y] = [(frame.outline[0] as Point)[0] - 14 * frame.turn * 1.7, -60];
  return (
    circle(x, y, 16, shade(hair, -0.06)) +
    path(`M${d1(x - 16)} ${y}a16 16 0 0 0 30 6q-16 8 -30 -6Z`, shade(hair, -0.28)) +
    line(`M${d1(x - 9)} ${y - 4}q8 -9 18 -2`, shade(hair, 0.28), 2.6, 'opacity="0.7"')
  );
}

function drawBraid(frame: HeadFrame, hair: Rgb, side: -1 | 1): string {
  const x = frame.edge(30, side) + side * 3 + (side > 0 ? -10 * frame.turn : 6 * frame.turn);
  let body = '';
  for (let knot = 0; knot < 5; knot++)
    body += ellipse(
      x + side * knot * 1.4,
      36 + knot * 13,
      8.6 - knot * 0.5,
      9,
      shade(hair, knot % 2 ? -0.14 : 0.04),
    );
  return (
    body +
    ellipse(x + side * 6.4, 99, 5, 3.4, '#c8504c') +
    ellipse(x + side * 7, 107, 5.6, 8, shade(hair, -0.04))
  );
}

function drawCurls(frame: HeadFrame, hair: Rgb, isAfro: boolean): HairArt {
  const middle = (frame.edge(-20, -1) + frame.edge(-20, 1)) / 2;
  const radius = isAfro ? 25 : 14;
  const reach = isAfro ? 40 : 40;
  let behind = '';
  let front = '';
  const from = isAfro ? 205 : 190;
  for (let index = 0; index < 11; index++) {
    const angle = ((from - (index / 10) * (from * 2 - 180)) * Math.PI) / 180;
    const x = middle + Math.cos(angle) * reach;
    const y = -12 - Math.sin(angle) * (isAfro ? 42 : 36);
    behind += circle(x, y, radius, shade(hair, index < 6 ? -0.04 : -0.18));
    if (index % 2 === 0)
      behind += circle(
        x - radius * 0.2,
        y - radius * 0.25,
        radius * 0.6,
        shade(hair, index < 6 ? 0.08 : -0.06),
      );
  }
  for (let index = 0; index < 7; index++) {
    const [x] = frame.on(-60 + index * 20, -30);
    front += circle(
      x,
      -31 + Math.abs(index - 3) * 2.2,
      isAfro ? 9 : 9.5,
      shade(hair, index % 2 ? 0.06 : -0.08),
    );
  }
  return { behind, front };
}

function drawFringeOfBald(frame: HeadFrame, hair: Rgb): string {
  const left = frame.edge(6, -1);
  const near = path(
    curve([
      [left - 4, -10],
      [left - 7, 8],
      [left - 1, 28],
      frame.on(-100, 20),
      frame.on(-96, -2),
      frame.on(-84, -8),
    ]),
    shade(hair, -0.02),
  );
  if (frame.turn > 0.2) return near;
  const right = frame.edge(6, 1);
  return (
    near +
    path(
      curve([[right + 4, -10], [right + 7, 8], [right + 1, 28], frame.on(88, 14), frame.on(84, -8)]),
      shade(hair, -0.14),
    )
  );
}

function drawTuft(frame: HeadFrame, hair: Rgb): string {
  const [x, y] = frame.outline[0] as Point;
  return (
    line(
      `M${d1(x - 8)} ${d1(y + 8)}Q${d1(x)} ${d1(y - 10)} ${d1(x + 13)} ${d1(y - 4)}q4 6 -3 7`,
      shade(hair, 0.04),
      5,
    ) + line(`M${d1(x - 4)} ${d1(y + 8)}q0 -12 -12 -10`, shade(hair, -0.08), 4)
  );
}

/** Beard and moustache, over the face. */
export function drawBeard(frame: HeadFrame, { beard, beardHair: hair, years }: Look): string {
  if (beard === 'none') return '';
  const tone = shade(hair, -0.04);
  const mouthY = frame.eyeY + 28;
  const [mx1] = frame.on(-17, mouthY);
  const [mx2] = frame.on(16, mouthY);
  const middle = frame.on(0, mouthY)[0] + frame.turn * 2;
  const moustache = path(
    `M${d1(middle)} ${d1(mouthY - 8)}Q${d1(mx2)} ${d1(mouthY - 9)} ${d1(mx2 + 6)} ${d1(mouthY + 3)}Q${d1(mx2 - 4)} ${d1(mouthY)} ${d1(middle)} ${d1(mouthY - 3)}Q${d1(mx1 + 4)} ${d1(mouthY)} ${d1(mx1 - 6)} ${d1(mouthY + 3)}Q${d1(mx1)} ${d1(mouthY - 9)} ${d1(middle)} ${d1(mouthY - 8)}Z`,
    shade(hair, years === 'old' ? 0.1 : 0.06),
  );
  if (beard === 'moustache') return moustache;
  const drop = beard === 'long' ? 58 : beard === 'full' ? 18 : 4;
  const isStubble = beard === 'stubble';
  const [chinX] = frame.outline[8] as Point;
  const shape = path(
    curve([
      frame.on(-80, 6),
      frame.on(-70, 18),
      [mx1 - 4, mouthY - 6],
      [middle, mouthY - 5],
      [mx2 + 3, mouthY - 5],
      frame.on(62, 19),
      [frame.edge(14, 1), 14],
      [frame.edge(26, 1) + 0.6, 27],
      [frame.edge(42, 1) + (isStubble ? 0 : 3), 43 + drop * 0.3],
      [chinX + 4, 50 + drop],
      [frame.edge(42, -1) - (isStubble ? 0 : 2), 43 + drop * 0.3],
      [frame.edge(26, -1), 26],
    ]),
    tone,
    isStubble ? 'opacity="0.3"' : '',
  );
  if (isStubble) return shape;
  const strands = line(
    `M${d1(middle - 10)} ${d1(mouthY + 9)}q0 ${d1(6 + drop * 0.5)} 4 ${d1(8 + drop * 0.8)}M${d1(middle + 10)} ${d1(mouthY + 9)}q0 ${d1(6 + drop * 0.5)} -3 ${d1(8 + drop * 0.8)}`,
    shade(hair, -0.26),
    1.6,
    'opacity="0.6"',
  );
  const lip = line(
    `M${d1(mx1 + 4)} ${d1(mouthY + 1)}Q${d1(middle)} ${d1(mouthY + 6)} ${d1(mx2 - 4)} ${d1(mouthY + 1)}`,
    '#9a4a46',
    2.6,
  );
  return shape + strands + lip + moustache;
}
