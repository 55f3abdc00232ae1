import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { stretch } from '../kit/stretch.ts';
import { circle, line, linear, n, path, shade } from '../kit.ts';

export const palm: Hero = {
  key: 'palm',
  words: ['palm tree', 'palm', 'coconut palm', 'coconut tree'],
  kindOf: ['date palm', 'banana tree', 'tropical tree'],
  kind: 'plant',
  height: 8,
  forms: 2,
  samples: ['a palm tree', 'a palm tree on a beach', 'two palm trees'],
  draw: (options) => (options.form === 1 ? stretch(draw(options), 1.2, 0.8) : draw(options)),
};

function draw({ random, colour }: HeroOptions): HeroArt {
  const width = 380;
  const height = 460;
  const foot = 452;
  const lean = (random('lean') < 0.5 ? -1 : 1) * (26 + random('amount') * 50);
  const baseX = 190 - lean * 0.55;
  const topX = baseX + lean;
  const topY = 130;
  const green: Rgb = colour ?? [74, 138, 62];
  const trunkAt = (t: number): [number, number] => [
    baseX + lean * t ** 1.9 + Math.sin(t * 3.2) * lean * 0.05,
    foot + (topY - foot) * t,
  ];
  const parts: string[] = [
    linear(
      't',
      [baseX - 16, foot, baseX + 16 + lean * 0.4, foot],
      [
        [0, '#7c5f42'],
        [0.4, '#b08a60'],
        [1, '#5e4632'],
      ],
    ),
  ];
  const left: string[] = [];
  const right: string[] = [];
  const steps = 22;
  for (let step = 0; step <= steps; step++) {
    const t = step / steps;
    const [x, y] = trunkAt(t);
    const half = 7.5 + 8 * (1 - t) ** 2.6 + (step % 2 === 0 ? 1.3 : 0);
    left.push(`L${n(x - half)} ${n(y)}`);
    right.unshift(`L${n(x + half)} ${n(y)}`);
  }
  parts.push(path(`M${left.join('').slice(1)}${right.join('')}Z`, 'url(#t)'));
  for (let step = 1; step < steps; step++) {
    const [x, y] = trunkAt(step / steps);
    const half = 7 + 8 * (1 - step / steps) ** 2.6;
    parts.push(
      line(
        `M${n(x - half)} ${n(y)}Q${n(x)} ${n(y + 5)} ${n(x + half)} ${n(y - 1)}`,
        '#5b4330',
        1.7,
        'opacity="0.6"',
      ),
    );
  }
  const fronds = 12;
  const order = Array.from({ length: fronds }, (_, index) => index).sort(
    (a, b) => Math.abs(b - fronds / 2 + 0.5) - Math.abs(a - fronds / 2 + 0.5),
  );
  for (const [layer, index] of order.entries()) {
    const spread = index / (fronds - 1) - 0.5;
    const angle = -Math.PI / 2 + spread * 3.7 + (random(`f${index}`) - 0.5) * 0.25;
    parts.push(
      drawFrond(topX, topY, angle, 104 + random(`l${index}`) * 44, green, layer / fronds, random, index),
    );
    if (layer === 5) {
      for (const [dx, dy] of [
        [-11, 11],
        [8, 14],
        [-1, 19],
      ] as const) {
        parts.push(
          circle(topX + dx, topY + dy, 8.5, '#5b4127'),
          circle(topX + dx - 2.5, topY + dy - 2.5, 3, '#8a6a44'),
        );
      }
    }
  }
  return { width, height, body: parts.join(''), foot };
}

function drawFrond(
  x: number,
  y: number,
  angle: number,
  length: number,
  green: Rgb,
  front: number,
  random: HeroOptions['random'],
  index: number,
): string {
  const out = Math.cos(angle);
  const up = -Math.sin(angle);
  const tipX = x + out * length;
  const tipY = y - up * length * 0.62 + length * (0.46 + 0.22 * Math.abs(out));
  const midX = x + out * length * 0.55;
  const midY = y - (0.34 + up * 0.34) * length * 0.85;
  const at = (t: number): [number, number] => [
    (1 - t) ** 2 * x + 2 * (1 - t) * t * midX + t * t * tipX,
    (1 - t) ** 2 * y + 2 * (1 - t) * t * midY + t * t * tipY,
  ];
  const parts: string[] = [];
  const leaflets = 17;
  const tone = -0.3 + front * 0.42 + (random(`c${index}`) - 0.5) * 0.1;
  for (const side of [-1, 1] as const) {
    let d = '';
    for (let leaf = 0; leaf < leaflets; leaf++) {
      const t = 0.06 + (leaf / leaflets) * 0.94;
      const [bx, by] = at(t);
      const [ax, ay] = at(Math.min(1, t + 0.03));
      const heading = Math.atan2(ay - by, ax - bx);
      const sweep = heading + side * (1.15 - t * 0.65);
      const reach =
        length *
        (0.34 * Math.sin(Math.PI * (0.16 + 0.8 * t)) + 0.05) *
        (0.85 + random(`${index}${side}${leaf}`) * 0.3);
      const hang = reach * 0.42 * (side * out > 0 ? 1 : 0.55);
      const ex = bx + Math.cos(sweep) * reach;
      const ey = by + Math.sin(sweep) * reach + hang;
      const wide = 3.1;
      const px = -Math.sin(sweep) * wide;
      const py = Math.cos(sweep) * wide;
      d += `M${n(bx - px)} ${n(by - py)}Q${n((bx + ex) / 2 - px)} ${n((by + ey) / 2 - hang * 0.4 - py)} ${n(ex)} ${n(ey)}Q${n((bx + ex) / 2 + px)} ${n((by + ey) / 2 - hang * 0.4 + py)} ${n(bx + px)} ${n(by + py)}Z`;
    }
    parts.push(path(d, shade(green, tone + (side * out < 0 ? 0.14 : -0.08))));
  }
  parts.push(
    line(`M${n(x)} ${n(y)}Q${n(midX)} ${n(midY)} ${n(tipX)} ${n(tipY)}`, shade(green, tone + 0.24), 2.4),
  );
  return parts.join('');
}
