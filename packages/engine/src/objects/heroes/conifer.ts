import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { line, linear, mix, n, path, shade } from '../kit.ts';

export const conifer: Hero = {
  key: 'conifer',
  words: [
    'conifer',
    'pine tree',
    'pine',
    'fir',
    'fir tree',
    'spruce',
    'spruce tree',
    'evergreen',
    'evergreen tree',
  ],
  kindOf: ['cedar', 'larch', 'cypress', 'juniper', 'redwood', 'sequoia', 'yew'],
  kind: 'plant',
  height: 11,
  forms: 3,
  samples: ['a pine tree', 'a fir tree in the snow', 'a forest of pine trees'],
  draw,
};

/** Three habits: a slender fir, a broad spruce with hanging boughs, a gappy old one with a crooked top. */
const HABITS = [
  { width: 0.3, tiers: 20, droop: 0.1, gap: 0.05, bare: 0.06 },
  { width: 0.44, tiers: 17, droop: 0.18, gap: 0.1, bare: 0.09 },
  { width: 0.34, tiers: 14, droop: 0.14, gap: 0.36, bare: 0.13 },
] as const;

function draw({ random, colour, form, season }: HeroOptions): HeroArt {
  const habit = HABITS[(Math.floor(random('habit') * HABITS.length) + form) % HABITS.length] ?? HABITS[0];
  const height = 436;
  const width = 240;
  const cx = width / 2;
  const green: Rgb = colour ?? mix([40, 80, 62], [72, 104, 62], random('hue'));
  const lean = (random('lean') - 0.5) * 14;
  const trunkX = (t: number) => cx + lean * t + Math.sin(t * 5 + random('sway') * 6) * 2.2;
  const top = 8;
  const foot = 394;
  const crownFoot = foot - habit.bare * 400;
  const body: string[] = [
    linear(
      't',
      [cx - 7, 0, cx + 7, 0],
      [
        [0, '#5a4a40'],
        [0.45, '#7a6454'],
        [1, '#3c312c'],
      ],
    ),
    path(
      `M${n(trunkX(0) - 7)} ${foot}Q${n(trunkX(0.2) - 4)} ${n(foot - 50)} ${n(trunkX(1))} ${n(top + 20)}Q${n(trunkX(0.2) + 4)} ${n(foot - 50)} ${n(trunkX(0) + 7)} ${foot}Z`,
      'url(#t)',
    ),
  ];
  const snowy = season === 'winter';
  for (let tier = habit.tiers - 1; tier >= 0; tier--) {
    // Tier 0 is the top.
    const t = tier / (habit.tiers - 1);
    const y = top + (crownFoot - top) * (0.04 + 0.92 * t ** 0.92);
    const reach = 400 * habit.width * 0.5 * (0.07 + 0.93 * t ** 0.78);
    const x = trunkX(1 - t);
    const light = 0.1 - t * 0.12 + (random(`l${tier}`) - 0.5) * 0.14;
    for (const side of [-1, 1] as const) {
      if (random(`gap${tier}${side}`) < habit.gap && tier > 2) continue;
      const length = reach * (0.66 + random(`len${tier}${side}`) * 0.5);
      const bough = drawBough(x, y, side, length, habit.droop * (0.5 + t), random, `${tier}${side}`);
      body.push(path(bough.shape, shade(green, light - 0.2 - 0.12 * t)));
      body.push(path(bough.upper, shade(green, light + 0.14)));
      if (snowy) body.push(path(bough.crest, '#f3f7fd', 'opacity="0.94"'));
    }
    // Needles in the middle hide the trunk.
    const middle = reach * 0.42 + 4;
    body.push(
      path(
        `M${n(x - middle)} ${n(y + 14)}Q${n(x - middle * 0.5)} ${n(y + 2)} ${n(x)} ${n(y - 9)}Q${n(x + middle * 0.5)} ${n(y + 2)} ${n(x + middle)} ${n(y + 14)}` +
          fringe(x + middle, y + 14, x - middle, y + 14, 12, 9, random, `m${tier}`) +
          'Z',
        shade(green, light - 0.04),
      ),
    );
    if (snowy && tier % 2 === 0) {
      body.push(
        path(
          `M${n(x - middle * 0.7)} ${n(y + 7)}Q${n(x - middle * 0.3)} ${n(y - 2)} ${n(x)} ${n(y - 10)}Q${n(x + middle * 0.3)} ${n(y - 2)} ${n(x + middle * 0.7)} ${n(y + 7)}Q${n(x)} ${n(y + 2)} ${n(x - middle * 0.7)} ${n(y + 7)}Z`,
          '#eef4fc',
        ),
      );
    }
  }
  body.push(
    line(
      `M${n(trunkX(1))} ${top + 26}L${n(trunkX(1) + 0.6)} ${top}`,
      snowy ? '#eef4fc' : shade(green, 0.08),
      3,
    ),
  );
  return { width, height, body: body.join(''), foot };
}

function drawBough(
  x: number,
  y: number,
  side: -1 | 1,
  length: number,
  droop: number,
  random: HeroOptions['random'],
  name: string,
): { shape: string; upper: string; crest: string } {
  const tipX = x + side * length;
  const tipY = y + length * (0.22 + droop) + (random(`dy${name}`) - 0.3) * 7;
  const midX = x + side * length * 0.5;
  const midY = y + length * droop * 0.35 - 2;
  const depth = 9 + length * 0.15;
  const steps = Math.max(5, Math.round(length / 4.6));
  const upperEdge = `M${n(x)} ${n(y - 6)}Q${n(midX)} ${n(midY)} ${n(tipX)} ${n(tipY)}`;
  const shape = `${upperEdge}${fringe(tipX, tipY, x, y + depth + 6, steps, depth, random, name)}Z`;
  const upper = `${upperEdge}${fringe(tipX, tipY, x, y + depth * 0.4, steps, depth * 0.45, random, `u${name}`)}Z`;
  const crest = `${upperEdge}${fringe(tipX, tipY, x, y + 7, Math.max(4, Math.round(length / 9)), depth * 0.4, random, `c${name}`)}Z`;
  return { shape, upper, crest };
}

/** A hanging, uneven edge of needle sprays from one point back to another: soft tufts of different length. */
function fringe(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  steps: number,
  depth: number,
  random: HeroOptions['random'],
  name: string,
): string {
  let d = '';
  const across = (x2 - x1) / steps;
  const down = (y2 - y1) / steps;
  let x = x1;
  let y = y1;
  for (let step = 1; step <= steps; step++) {
    const hang = depth * (0.3 + random(`f${name}${step}`) * 0.75) * (step % 3 === 0 ? 1.2 : 0.85);
    const sway = across * (0.15 + random(`g${name}${step}`) * 0.5);
    const tipX = x + across * 0.5 - sway * 0.6;
    const tipY = y + down * 0.5 + hang;
    const nextX = x1 + across * step;
    const nextY = y1 + down * step + depth * 0.12 * random(`h${name}${step}`);
    d += `Q${n(x - sway * 0.2)} ${n(y + hang * 0.55)} ${n(tipX)} ${n(tipY)}Q${n(tipX + across * 0.35)} ${n(tipY - hang * 0.42)} ${n(nextX)} ${n(nextY)}`;
    x = nextX;
    y = nextY;
  }
  return d;
}
