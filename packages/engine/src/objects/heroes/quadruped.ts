import type { Rgb } from '../../base/raster.ts';
import type { HeroArt, HeroOptions } from '../hero.ts';
import { circle, ellipse, line, linear, n, path, shade, smooth } from '../kit.ts';

/**
 * One rig for four-legged animals that the library has only as heads: side view, looking left, four tapered legs, a
 * modelled body, a head of its own. Species differ in proportions, coat and what grows on them.
 */
export interface Species {
  readonly coat: Rgb;
  readonly belly: Rgb;
  readonly legs: Rgb;
  /** Length and depth of the trunk, length of the legs. */
  readonly length: number;
  readonly depth: number;
  readonly leg: number;
  readonly legWidth: number;
  /** How high the head is carried over the shoulder. */
  readonly carriage: number;
  readonly head: number;
  readonly snout: number;
  readonly snoutWidth: number;
  readonly muzzle: Rgb;
  readonly nose: Rgb;
  readonly ears: 'round' | 'pointed' | 'long';
  readonly earColour?: Rgb;
  readonly tail: 'none' | 'stub' | 'bushy' | 'tuft' | 'curl';
  readonly tailTip?: Rgb;
  readonly hump?: number;
  readonly extra?: 'mane' | 'antlers' | 'panda' | 'cheeks' | 'tusks' | 'grey-back';
}

export function drawQuadruped(species: Species, { random, colour }: HeroOptions): HeroArt {
  const coat = colour ?? species.coat;
  const belly = colour
    ? (colour.map((channel) => Math.min(255, channel + 36)) as unknown as Rgb)
    : species.belly;
  const legs = colour && species.extra !== 'panda' ? colour : species.legs;
  const width = 480;
  const foot = 390;
  const backX = 140 + species.length;
  const top = foot - species.leg - species.depth;
  const bottom = foot - species.leg;
  const shoulder: readonly [number, number] = [150, top + 10];
  const headAt: readonly [number, number] = [150 - species.head * 0.85, shoulder[1] - species.carriage];
  const parts: string[] = [
    linear(
      'c',
      [0, top - 20, 0, bottom + 10],
      [
        [0, shade(coat, 0.2)],
        [0.5, shade(coat, -0.04)],
        [0.8, shade(belly, -0.16)],
        [1, shade(belly, -0.36)],
      ],
    ),
    linear(
      'l',
      [0, bottom - 30, 0, foot],
      [
        [0, shade(coat, -0.06)],
        [species.extra === 'panda' ? 0.12 : 0.5, shade(legs, -0.02)],
        [1, shade(legs, -0.28)],
      ],
    ),
    linear(
      'd',
      [0, bottom - 30, 0, foot],
      [
        [0, shade(species.extra === 'panda' ? legs : coat, -0.4)],
        [1, shade(legs, -0.52)],
      ],
    ),
  ];
  const stride = (random('stride') - 0.3) * 26;
  parts.push(
    drawLeg(168 + stride * 0.6, bottom - species.depth * 0.36, species, foot, 'url(#d)', -stride, false),
    drawLeg(
      backX - 44 + stride * 0.5,
      bottom - species.depth * 0.4,
      species,
      foot,
      'url(#d)',
      stride * 0.8,
      true,
    ),
    drawTail(species, coat, backX, top, random),
  );
  // Trunk.
  const hump = species.hump ?? 0;
  parts.push(
    path(
      smooth([
        [126, top + species.depth * 0.5],
        [140, top + 14],
        [176, top - hump],
        [(150 + backX) / 2 + 14, top + 6],
        [backX - 16, top + 2],
        [backX + 14, top + species.depth * 0.36],
        [backX + 6, bottom - 6],
        [backX - 40, bottom - 4],
        [(150 + backX) / 2, bottom + 6],
        [176, bottom + 8],
        [140, bottom - 10],
      ]),
      'url(#c)',
    ),
  );
  if (species.extra === 'grey-back')
    parts.push(
      path(
        smooth([
          [150, top + 18],
          [190, top - 2],
          [backX - 20, top + 4],
          [backX, top + 22],
          [(150 + backX) / 2, top + 30],
        ]),
        shade([70, 72, 78], 0),
        'opacity="0.45"',
      ),
    );
  if (species.extra === 'panda')
    parts.push(
      path(
        smooth([
          [128, top + 30],
          [148, top],
          [188, top - 4],
          [206, top + 30],
          [200, bottom + 4],
          [170, bottom + 12],
          [136, bottom],
        ]),
        shade(legs, 0.08),
      ),
    );
  parts.push(
    drawLeg(
      158 - stride * 0.4,
      bottom - species.depth * 0.3,
      species,
      foot,
      species.extra === 'panda' ? shade(legs, 0.06) : 'url(#l)',
      stride * 0.7,
      false,
    ),
    drawLeg(backX - 20, bottom - species.depth * 0.52, species, foot, 'url(#l)', -stride * 0.5, true),
  );
  // Neck and head.
  const neck = species.head * 0.95;
  parts.push(
    path(
      smooth([
        [headAt[0] + neck * 0.1, headAt[1] - species.head * 0.55],
        [150, top - 2],
        [196, top + 6],
        [182, top + species.depth * 0.62],
        [136, top + species.depth * 0.7],
        [headAt[0] + neck * 0.05, headAt[1] + species.head * 0.6],
      ]),
      species.extra === 'panda' ? shade(species.coat, -0.04) : 'url(#c)',
    ),
  );
  if (species.extra === 'mane') parts.push(drawMane(headAt, species.head, random));
  parts.push(drawHead(species, coat, headAt, random));
  return { width, height: 400, body: parts.join(''), foot };
}

function drawLeg(
  x: number,
  hip: number,
  species: Species,
  foot: number,
  fill: string,
  stride: number,
  hind: boolean,
): string {
  const wide = species.legWidth;
  const knee = foot - species.leg * 0.5;
  const footX = x + stride;
  const kneeX = x + stride * 0.5 + (hind ? 9 : -3);
  return (
    path(
      `M${n(x - wide * 1.25)} ${n(hip)}C${n(x - wide * 1.2)} ${n(hip + 30)} ${n(kneeX - wide * 0.7)} ${n(knee - 10)} ${n(kneeX - wide * 0.55)} ${n(knee)}` +
        `L${n(footX - wide * 0.62)} ${n(foot - 10)}Q${n(footX - wide * 1.2)} ${n(foot - 4)} ${n(footX - wide * 1.05)} ${foot}H${n(footX + wide * 0.62)}` +
        `L${n(footX + wide * 0.5)} ${n(foot - 12)}L${n(kneeX + wide * 0.6)} ${n(knee)}C${n(kneeX + wide * 0.9)} ${n(knee - 20)} ${n(x + wide * 1.4)} ${n(hip + 24)} ${n(x + wide * 1.3)} ${n(hip)}Q${n(x)} ${n(hip - wide * 1.7)} ${n(x - wide * 1.25)} ${n(hip)}Z`,
      fill,
    ) +
    line(
      `M${n(footX - wide * 0.55)} ${foot}v-5M${n(footX - wide * 0.1)} ${foot}v-5`,
      '#2a2320',
      1.6,
      'opacity="0.5"',
    )
  );
}

function drawTail(
  species: Species,
  coat: Rgb,
  x: number,
  top: number,
  random: HeroOptions['random'],
): string {
  const wag = (random('tail') - 0.5) * 20;
  const y = top + 22;
  switch (species.tail) {
    case 'stub':
      return ellipse(x + 14, y + 8, 13, 11, shade(coat, -0.12));
    case 'curl':
      return line(`M${x + 8} ${y + 10}q26 -6 18 10q-10 12 -16 -2`, shade(coat, -0.1), 5);
    case 'tuft':
      return (
        line(
          `M${x + 4} ${y}C${x + 50} ${n(y + 6 + wag)} ${x + 40} ${n(y + 80)} ${x + 58} ${n(y + 100 + wag)}`,
          shade(coat, -0.14),
          9,
        ) + ellipse(x + 60, y + 106 + wag, 13, 19, shade(species.tailTip ?? coat, -0.2))
      );
    case 'bushy': {
      const tip: readonly [number, number] = [x + 104, y + 44 + wag];
      return (
        path(
          `M${x - 6} ${y}C${x + 30} ${n(y - 20)} ${x + 70} ${n(y - 8)} ${n(tip[0])} ${n(tip[1])}C${n(tip[0] - 20)} ${n(tip[1] + 26)} ${x + 30} ${n(y + 62)} ${x - 4} ${y + 26}Z`,
          shade(coat, -0.08),
        ) +
        (species.tailTip
          ? path(
              `M${n(tip[0])} ${n(tip[1])}C${n(tip[0] - 8)} ${n(tip[1] - 18)} ${n(tip[0] - 18)} ${n(tip[1] - 26)} ${n(tip[0] - 28)} ${n(tip[1] - 30)}C${n(tip[0] - 22)} ${n(tip[1] - 8)} ${n(tip[0] - 34)} ${n(tip[1] + 8)} ${n(tip[0] - 40)} ${n(tip[1] + 28)}C${n(tip[0] - 22)} ${n(tip[1] + 20)} ${n(tip[0] - 8)} ${n(tip[1] + 10)} ${n(tip[0])} ${n(tip[1])}Z`,
              shade(species.tailTip, 0),
            )
          : '')
      );
    }
    default:
      return '';
  }
}

function drawMane([x, y]: readonly [number, number], head: number, random: HeroOptions['random']): string {
  const parts: string[] = [];
  for (const [ring, tone] of [
    [1.5, -0.3],
    [1.24, -0.02],
  ] as const) {
    const locks: [number, number][] = [];
    const count = 26;
    for (let lock = 0; lock < count; lock++) {
      const angle = (lock / count) * 2 * Math.PI;
      const reach = head * ring * (0.96 + (lock % 2) * 0.13 + random(`m${ring}${lock}`) * 0.1);
      locks.push([
        x + head * 0.34 + Math.cos(angle) * reach,
        y + head * 0.2 + Math.sin(angle) * reach * (Math.sin(angle) > 0 ? 1.22 : 1),
      ]);
    }
    parts.push(path(smooth(locks), shade([150, 84, 36], tone)));
  }
  return parts.join('');
}

function drawHead(
  species: Species,
  coat: Rgb,
  [x, y]: readonly [number, number],
  random: HeroOptions['random'],
): string {
  const r = species.head;
  const parts: string[] = [];
  const earTone = species.earColour ?? coat;
  const ear = (ex: number, ey: number, tone: number) => {
    if (species.ears === 'round')
      return (
        circle(ex, ey, r * 0.3, shade(earTone, tone)) +
        circle(ex - r * 0.03, ey + r * 0.04, r * 0.16, shade(earTone, tone - 0.3))
      );
    if (species.ears === 'long')
      return path(
        `M${n(ex - r * 0.12)} ${n(ey + r * 0.3)}Q${n(ex + r * 0.1)} ${n(ey - r * 0.5)} ${n(ex + r * 0.62)} ${n(ey - r * 0.34)}Q${n(ex + r * 0.5)} ${n(ey + r * 0.14)} ${n(ex + r * 0.16)} ${n(ey + r * 0.38)}Z`,
        shade(earTone, tone),
      );
    return (
      path(
        `M${n(ex - r * 0.26)} ${n(ey + r * 0.34)}Q${n(ex - r * 0.16)} ${n(ey - r * 0.3)} ${n(ex + r * 0.02)} ${n(ey - r * 0.62)}Q${n(ex + r * 0.26)} ${n(ey - r * 0.2)} ${n(ex + r * 0.28)} ${n(ey + r * 0.34)}Z`,
        shade(earTone, tone),
      ) +
      path(
        `M${n(ex - r * 0.12)} ${n(ey + r * 0.26)}Q${n(ex - r * 0.08)} ${n(ey - r * 0.18)} ${n(ex + r * 0.01)} ${n(ey - r * 0.4)}Q${n(ex + r * 0.14)} ${n(ey - r * 0.1)} ${n(ex + r * 0.15)} ${n(ey + r * 0.26)}Z`,
        shade(earTone, tone - 0.34),
      )
    );
  };
  parts.push(ear(x + r * 0.52, y - r * 0.74, -0.22));
  if (species.extra === 'antlers') parts.push(antlers(x + r * 0.3, y - r * 0.7, r));
  const snoutX = x - r * 0.6 - species.snout;
  parts.push(
    linear(
      'h',
      [x, y - r, x, y + r],
      [
        [0, shade(coat, 0.24)],
        [0.55, shade(coat, 0.02)],
        [1, shade(coat, -0.2)],
      ],
    ),
    path(
      smooth([
        [x - r * 0.2, y - r * 0.86],
        [x + r * 0.5, y - r * 0.78],
        [x + r * 0.94, y - r * 0.1],
        [x + r * 0.66, y + r * 0.7],
        [x - r * 0.1, y + r * 0.86],
        [x - r * 0.76, y + r * 0.46],
        [x - r * 0.82, y - r * 0.3],
      ]),
      'url(#h)',
    ),
    path(
      smooth([
        [x - r * 0.5, y - r * 0.26],
        [snoutX + 6, y + r * 0.1],
        [snoutX - 2, y + r * 0.1 + species.snoutWidth * 0.5],
        [snoutX + 8, y + r * 0.16 + species.snoutWidth],
        [x - r * 0.4, y + r * 0.7],
      ]),
      shade(species.muzzle, 0),
    ),
  );
  if (species.extra === 'cheeks' || species.extra === 'grey-back') {
    parts.push(
      path(
        smooth([
          [x - r * 0.5, y + r * 0.22],
          [x + r * 0.1, y + r * 0.06],
          [x + r * 0.78, y + r * 0.3],
          [x + r * 0.5, y + r * 0.86],
          [x - r * 0.1, y + r * 0.94],
          [x - r * 0.56, y + r * 0.62],
        ]),
        shade(species.muzzle, 0.02),
      ),
    );
  }
  if (species.extra === 'panda')
    parts.push(
      ellipse(
        x - r * 0.24,
        y - r * 0.1,
        r * 0.26,
        r * 0.32,
        '#2b2a2d',
        `transform="rotate(-24 ${n(x - r * 0.24)} ${n(y - r * 0.1)})"`,
      ),
    );
  const eyeX = x - r * 0.24;
  const eyeY = y - r * 0.12;
  parts.push(
    ellipse(eyeX, eyeY, r * 0.1, r * 0.125, '#191516'),
    circle(eyeX - r * 0.03, eyeY - r * 0.05, r * 0.036, '#ffffff'),
    ellipse(snoutX + 3, y + r * 0.16, r * 0.16, r * 0.13, shade(species.nose, 0)),
    ellipse(snoutX, y + r * 0.12, r * 0.06, r * 0.035, '#ffffff', 'opacity="0.5"'),
    line(
      `M${n(snoutX + 6)} ${n(y + r * 0.2 + species.snoutWidth * 0.6)}Q${n(x - r * 0.6)} ${n(y + r * 0.36 + species.snoutWidth * 0.5)} ${n(x - r * 0.34)} ${n(y + r * 0.42)}`,
      '#3a2a24',
      2.2,
      'opacity="0.75"',
    ),
  );
  if (species.extra === 'tusks')
    parts.push(path(`M${n(snoutX + 18)} ${n(y + r * 0.5)}q-12 -6 -10 -24q8 10 20 12Z`, '#f3ecdc'));
  parts.push(ear(x + r * 0.2, y - r * 0.8, 0.06 + random('ear') * 0.02));
  return parts.join('');
}

function antlers(x: number, y: number, r: number): string {
  const side = (s: number, tone: string) =>
    path(
      `M${n(x)} ${n(y)}Q${n(x + s * r * 0.5)} ${n(y - r * 0.1)} ${n(x + s * r * 0.9)} ${n(y - r * 0.5)}L${n(x + s * r * 0.7)} ${n(y - r * 1.2)}L${n(x + s * r * 1.05)} ${n(y - r * 0.95)}L${n(x + s * r * 1.2)} ${n(y - r * 1.5)}L${n(x + s * r * 1.42)} ${n(y - r * 1.05)}L${n(x + s * r * 1.82)} ${n(y - r * 1.4)}L${n(x + s * r * 1.7)} ${n(y - r * 0.8)}L${n(x + s * r * 2.05)} ${n(y - r * 0.9)}Q${n(x + s * r * 1.6)} ${n(y - r * 0.1)} ${n(x + s * r * 0.4)} ${n(y + r * 0.2)}Z`,
      tone,
      'stroke-linejoin="round"',
    );
  return side(1, '#a07c54') + side(-0.8, '#bd9668');
}
