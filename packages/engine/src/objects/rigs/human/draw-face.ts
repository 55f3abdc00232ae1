import type { Rgb } from '../../../base/raster.ts';
import { circle, ellipse, line, mix, path, radial, shade } from '../../kit.ts';
import type { HeadFrame } from './head-frame.ts';
import type { Look } from './look.ts';
import { curve, d1 } from './outline.ts';
import type { Posture } from './poses.ts';

/** Head without hair, in the head's own space: skull, ears, and the face with its mood. */
export function drawFace(
  frame: HeadFrame,
  look: Look,
  mood: Posture['face'],
  id: string,
  hasPointedEars = false,
): string {
  const { skin } = look;
  const turned = frame.turn > 0.2;
  const [cx] = frame.on(-20, 0);
  const ears = ([-1, 1] as const).filter((side) => side < 0 || !turned);
  const earAt = (side: -1 | 1) => {
    const [x] = frame.on(side * (turned ? 82 : 92), 10);
    return x + (turned ? 0 : side * 2);
  };
  const behind = turned ? '' : ears.map((side) => drawEar(earAt(side), side, skin, hasPointedEars)).join('');
  const before = turned ? ears.map((side) => drawEar(earAt(side), side, skin, hasPointedEars)).join('') : '';
  return [
    radial(
      `${id}f`,
      [cx - 6, -14, 72],
      [
        [0, shade(skin, 0.16)],
        [0.55, shade(skin, 0.02)],
        [1, shade(skin, -0.2)],
      ],
    ),
    behind,
    path(curve(frame.outline), `url(#${id}f)`),
    blush(frame, look),
    look.hasFreckles ? drawFreckles(frame, look) : '',
    before,
    drawEyes(frame, look, mood),
    drawNose(frame, skin),
    drawMouth(frame, look, mood),
    look.years === 'old' ? drawWrinkles(frame, skin) : '',
  ].join('');
}

function drawEar(x: number, side: -1 | 1, skin: Rgb, isPointed: boolean): string {
  const point = isPointed
    ? path(
        `M${d1(x + side * 5)} 6Q${d1(x + side * 16)} -8 ${d1(x + side * 22)} -18Q${d1(x + side * 2)} -16 ${d1(x - side * 5)} 0Z`,
        shade(skin, side < 0 ? -0.04 : -0.16),
      )
    : '';
  return (
    point +
    ellipse(
      x,
      9,
      7.4,
      11,
      shade(skin, side < 0 ? -0.04 : -0.16),
      `transform="rotate(${side * 8} ${d1(x)} 9)"`,
    ) +
    path(
      `M${d1(x + side * 3)} 3q${side * -6} 1 ${side * -3} 11`,
      'none',
      `stroke="${shade(skin, -0.34)}" stroke-width="1.8" stroke-linecap="round"`,
    )
  );
}

function blush(frame: HeadFrame, { skin }: Look): string {
  const rosy = shade(mix(skin, [214, 86, 74], 0.5), 0);
  return [-1, 1]
    .map((side) => {
      const [x, y] = frame.on(side * 42, frame.eyeY + 16);
      return ellipse(x, y, 8 * Math.max(0.45, frame.openness(side * 42)), 5.4, rosy, 'opacity="0.34"');
    })
    .join('');
}

function drawFreckles(frame: HeadFrame, { skin }: Look): string {
  const tone = shade(mix(skin, [150, 76, 40], 0.55), -0.14);
  return FRECKLES.map(([degrees, dy]) => {
    const [x, y] = frame.on(degrees, frame.eyeY + 12 + dy);
    return frame.openness(degrees) < 0.25 ? '' : circle(x, y, 1.35, tone, 'opacity="0.8"');
  }).join('');
}

/** Degrees around the head, and down from below the eyes. */
const FRECKLES: readonly (readonly [degrees: number, down: number])[] = [
  [-52, 1],
  [-45, 5],
  [-39, 0],
  [-33, 4],
  [-27, 0.5],
  [-41, 9],
  [-9, -3],
  [5, -4],
  [27, 0],
  [33, 4.5],
  [40, 0.5],
  [46, 5],
  [40, 9],
];

function drawEyes(frame: HeadFrame, look: Look, mood: Posture['face']): string {
  const isSmall = look.years === 'child' || look.years === 'baby';
  const size = isSmall ? 1.22 : look.isFemale ? 1.06 : 0.94;
  const lash = shade(mix(look.hair, [40, 30, 30], look.years === 'old' ? 0.85 : 0.6), -0.3);
  const brow = look.years === 'old' ? shade(look.hair, -0.16) : shade(look.hair, -0.12);
  const lift = mood === 'laughing' || mood === 'singing' ? -3 : 0;
  let body = '';
  for (const side of [-1, 1] as const) {
    const [x, y] = frame.on(side * 25, frame.eyeY);
    const open = 0.62 + 0.38 * frame.openness(side * 25);
    const w = 5.1 * size * open;
    const h = 6.9 * size;
    if (mood === 'asleep' || (mood === 'laughing' && look.years === 'baby')) {
      body += line(`M${d1(x - w * 1.3)} ${d1(y)}q${d1(w * 1.3)} ${d1(5 * size)} ${d1(w * 2.6)} 0`, lash, 2.4);
    } else {
      const glance = mood === 'thinking' ? 1.2 : 0;
      body += ellipse(x, y, w * 1.26, h * 1.03, '#fffaf2', 'opacity="0.9"');
      body += ellipse(
        x + frame.turn * 1.6 + glance,
        y + 0.4 - glance,
        w,
        h * 0.94,
        shade(mix(look.iris, [24, 18, 20], 0.5), 0),
      );
      body += ellipse(
        x + frame.turn * 1.6 + glance,
        y + h * 0.36 - glance,
        w * 0.66,
        h * 0.46,
        shade(look.iris, 0.16),
      );
      body += circle(x + frame.turn - w * 0.32 + glance, y - h * 0.34 - glance, 1.9 * size, '#fff');
      body += line(
        `M${d1(x - w * 1.44)} ${d1(y - h * 0.44)}Q${d1(x - w * 0.3)} ${d1(y - h * 1.36)} ${d1(x + w * 1.42)} ${d1(y - h * 0.44)}`,
        lash,
        look.isFemale ? 2.5 : 1.9,
      );
      if (look.isFemale && !(side > 0 && frame.turn > 0.3))
        body += line(`M${d1(x + side * w * 1.38)} ${d1(y - h * 0.5)}l${d1(side * 3)} -2.6`, lash, 1.8);
    }
    const [bx1] = frame.on(side * 12, 0);
    const [bx2] = frame.on(side * 39, 0);
    const by = frame.eyeY - h - 5.4 + lift;
    body += line(
      `M${d1(bx1)} ${d1(by + 0.8)}Q${d1((bx1 + bx2) / 2)} ${d1(by - 3.4)} ${d1(bx2)} ${d1(by + 1.6)}`,
      brow,
      look.isFemale || isSmall ? 2.2 : 3.3,
    );
  }
  return body;
}

function drawNose(frame: HeadFrame, skin: Rgb): string {
  const isSmall = frame.years === 'child' || frame.years === 'baby';
  const tipY = frame.eyeY + (isSmall ? 12 : 16);
  const [tipX] = frame.on(0, tipY, isSmall ? 2 : 5);
  const dark = shade(skin, -0.3);
  const size = isSmall ? 0.72 : frame.isFemale ? 0.86 : 1.06;
  const side = frame.turn > 0.2;
  return (
    ellipse(tipX - 1, tipY - 2, 5.6 * size, 4.8 * size, shade(skin, 0.2), 'opacity="0.55"') +
    (side
      ? line(
          `M${d1(tipX - 1.4)} ${d1(tipY - 11 * size)}Q${d1(tipX + 5.6 * size)} ${d1(tipY - 1)} ${d1(tipX + 1)} ${d1(tipY + 2.6)}Q${d1(tipX - 3)} ${d1(tipY + 4)} ${d1(tipX - 5.6 * size)} ${d1(tipY + 1.6)}`,
          dark,
          1.9,
        )
      : line(
          `M${d1(tipX - 5 * size)} ${d1(tipY)}q${d1(5 * size)} ${d1(5.4 * size)} ${d1(10 * size)} 0`,
          dark,
          1.9,
        ))
  );
}

function drawMouth(frame: HeadFrame, look: Look, mood: Posture['face']): string {
  const isSmall = look.years === 'child' || look.years === 'baby';
  const y = frame.eyeY + (isSmall ? 22 : 28);
  const reach = isSmall ? 15 : 17;
  const [x1] = frame.on(-reach, y);
  const [x2] = frame.on(reach * 0.94, y);
  const middle = frame.on(1, y)[0] + frame.turn * 2;
  const lip = shade(mix(look.skin, [176, 52, 56], look.isFemale ? 0.62 : 0.44), -0.12);
  if (mood === 'singing')
    return (
      ellipse(middle, y + 2, (x2 - x1) * 0.27, 7.4, '#6e2a2c') +
      ellipse(middle, y + 5.4, (x2 - x1) * 0.19, 3.2, '#d9746c') +
      path(`M${d1(middle - 4.6)} ${d1(y - 3)}q4.6 2.4 9.2 0l-1 -1.6q-3.6 -1 -7.2 0Z`, '#fff')
    );
  if (mood === 'laughing')
    return (
      path(
        `M${d1(x1)} ${d1(y - 2)}Q${d1(middle)} ${d1(y + 1.4)} ${d1(x2)} ${d1(y - 2)}Q${d1(x2 - 2)} ${d1(y + 9)} ${d1(middle)} ${d1(y + 9.4)}Q${d1(x1 + 2)} ${d1(y + 9)} ${d1(x1)} ${d1(y - 2)}Z`,
        '#742e30',
      ) +
      path(
        `M${d1(x1 + 2)} ${d1(y - 1)}Q${d1(middle)} ${d1(y + 2)} ${d1(x2 - 2)} ${d1(y - 1)}Q${d1(middle)} ${d1(y + 5.6)} ${d1(x1 + 2)} ${d1(y - 1)}Z`,
        '#fffaf4',
      )
    );
  const smile = mood === 'thinking' ? 0.6 : mood === 'asleep' ? 3 : 4.6;
  return (
    line(
      `M${d1(x1)} ${d1(y - smile * 0.3)}Q${d1(middle)} ${d1(y + smile)} ${d1(x2)} ${d1(y - smile * 0.3)}`,
      lip,
      2.5,
    ) +
    (look.isFemale && !isSmall
      ? path(
          `M${d1(x1 + 3)} ${d1(y)}Q${d1(middle)} ${d1(y + smile + 5)} ${d1(x2 - 3)} ${d1(y)}Q${d1(middle)} ${d1(y + smile)} ${d1(x1 + 3)} ${d1(y)}Z`,
          lip,
          'opacity="0.75"',
        )
      : '')
  );
}

function drawWrinkles(frame: HeadFrame, skin: Rgb): string {
  const dark = shade(skin, -0.26);
  let body = '';
  for (const side of [-1, 1] as const) {
    const [x, y] = frame.on(side * 40, frame.eyeY + 8);
    if (frame.openness(side * 40) > 0.3)
      body += line(`M${d1(x)} ${d1(y)}q${side * -5} 3 ${side * -10} 2`, dark, 1.2, 'opacity="0.6"');
    const [nx, ny] = frame.on(side * 18, frame.eyeY + 18);
    body += line(`M${d1(nx)} ${d1(ny)}q${side * 4} 4 ${side * 3.4} 10`, dark, 1.4, 'opacity="0.6"');
  }
  const [fx1] = frame.on(-20, -16);
  const [fx2] = frame.on(20, -16);
  return body + line(`M${d1(fx1)} -17Q${d1((fx1 + fx2) / 2)} -20 ${d1(fx2)} -17`, dark, 1.2, 'opacity="0.5"');
}
