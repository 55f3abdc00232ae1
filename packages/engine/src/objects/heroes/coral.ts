import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { circle, ellipse, line, n, path, shade, smooth } from '../kit.ts';

const CORALS: readonly Rgb[] = [
  [240, 112, 104],
  [246, 156, 92],
  [196, 104, 186],
  [248, 196, 96],
  [236, 132, 168],
  [120, 150, 214],
];

export const coral: Hero = {
  key: 'coral',
  words: ['coral', 'corals', 'coral branch', 'sea fan', 'brain coral'],
  kindOf: ['sea anemone', 'anemone', 'sea sponge'],
  kind: 'plant',
  height: 0.6,
  forms: 4,
  samples: ['a coral in the sea', 'pink coral underwater', 'a clownfish beside orange coral'],
  homes: ['underwater'],
  draw,
};

/** Forms: branches, fan, brain, tubes; without a form asked for, copies differ. */
function draw(options: HeroOptions): HeroArt {
  const { random, colour } = options;
  const tint: Rgb = colour ?? CORALS[Math.floor(random('tint') * CORALS.length)] ?? [240, 112, 104];
  const form = (options.form + Math.floor(random('form') * 4)) % 4;
  if (form === 0) return branches(options, tint);
  if (form === 1) return fan(options, tint);
  if (form === 2) return brain(options, tint);
  return tubes(options, tint);
}

function shifted(x: number, y: number, parts: readonly string[]): string {
  return `<g transform="translate(${x} ${y})">${parts.join('')}</g>`;
}

function branches({ random }: HeroOptions, tint: Rgb): HeroArt {
  const parts: string[] = [];
  const grow = (x: number, y: number, angle: number, length: number, thick: number, name: string): void => {
    const endX = x + Math.sin(angle) * length;
    const endY = y - Math.cos(angle) * length;
    const bendX = (x + endX) / 2 + (random(`${name}b`) - 0.5) * length * 0.4;
    const d = `M${n(x)} ${n(y)}Q${n(bendX)} ${n((y + endY) / 2)} ${n(endX)} ${n(endY)}`;
    parts.push(line(d, shade(tint, -0.22), thick), line(d, shade(tint, 0.12), thick * 0.6));
    if (thick > 9) {
      const spread = 0.35 + random(`${name}s`) * 0.3;
      grow(endX, endY, angle - spread, length * 0.74, thick * 0.74, `${name}l`);
      grow(endX, endY, angle + spread, length * 0.7, thick * 0.74, `${name}r`);
    } else parts.push(circle(endX, endY, thick * 0.62, shade(tint, 0.42)));
  };
  for (let stem = 0; stem < 3; stem++)
    grow(
      150 + (stem - 1) * 26,
      262,
      (stem - 1) * 0.42 + (random(`a${stem}`) - 0.5) * 0.3,
      76,
      26,
      `s${stem}`,
    );
  parts.push(ellipse(150, 262, 62, 16, shade(tint, -0.4)));
  return { width: 460, height: 380, body: shifted(80, 100, parts), foot: 376 };
}

function fan({ random }: HeroOptions, tint: Rgb): HeroArt {
  const parts: string[] = [];
  const rim: [number, number][] = [];
  for (let step = 0; step <= 12; step++) {
    const angle = -1.25 + (step / 12) * 2.5;
    const reach = 150 + random(`r${step}`) * 34;
    rim.push([150 + Math.sin(angle) * reach, 210 - Math.cos(angle) * reach]);
  }
  parts.push(path(smooth([[150, 228], ...rim]), shade(tint, -0.12), 'fill-opacity="0.82"'));
  for (const [index, [x, y]] of rim.entries()) {
    const d = `M150 250Q${n(150 + (x - 150) * 0.3)} ${n(210 + (y - 210) * 0.4)} ${n(x)} ${n(y)}`;
    parts.push(line(d, shade(tint, -0.36), index % 2 === 0 ? 4 : 2.6));
  }
  for (let ring = 1; ring < 8; ring++) {
    const points = rim.map(([x, y]): [number, number] => [
      150 + (x - 150) * (ring / 8),
      228 + (y - 228) * (ring / 8),
    ]);
    parts.push(line(smooth(points, false), shade(tint, 0.3), 1.7, 'stroke-opacity="0.7"'));
  }
  parts.push(line('M150 272V222', shade(tint, -0.42), 13), ellipse(150, 270, 34, 9, shade(tint, -0.46)));
  return { width: 460, height: 310, body: shifted(80, 28, parts), foot: 306 };
}

function brain({ random }: HeroOptions, tint: Rgb): HeroArt {
  const parts = [
    ellipse(150, 120, 132, 96, shade(tint, -0.16)),
    ellipse(132, 98, 104, 70, shade(tint, 0.08)),
  ];
  for (let groove = 0; groove < 17; groove++) {
    const y = 40 + groove * 9.6;
    const half = 128 * Math.sqrt(Math.max(0, 1 - ((y - 120) / 94) ** 2));
    let d = `M${n(150 - half)} ${n(y)}`;
    for (let step = 1; step <= 12; step++) {
      const x = 150 - half + (step / 12) * half * 2;
      d += `Q${n(x - half / 12)} ${n(y + (random(`g${groove}-${step}`) - 0.5) * 22)} ${n(x)} ${n(y + (random(`h${groove}-${step}`) - 0.5) * 7)}`;
    }
    parts.push(line(d, shade(tint, -0.42), 3, 'stroke-opacity="0.75"'));
  }
  return { width: 300, height: 232, body: shifted(0, 6, parts), foot: 212 };
}

function tubes({ random }: HeroOptions, tint: Rgb): HeroArt {
  const parts: string[] = [];
  const order = [2, 4, 0, 5, 1, 3];
  for (const tube of order) {
    const x = 60 + tube * 34 + (random(`x${tube}`) - 0.5) * 14;
    const tall = 96 + random(`t${tube}`) * 110;
    const radius = 19 + random(`r${tube}`) * 7;
    const top = 262 - tall;
    const lean = (tube - 2.5) * 7;
    parts.push(
      path(
        `M${n(x - radius * 0.75)} 266Q${n(x - radius * 1.1 + lean * 0.4)} ${n(262 - tall * 0.5)} ${n(x - radius + lean)} ${n(top)}H${n(x + radius + lean)}Q${n(x + radius * 1.1 + lean * 0.4)} ${n(262 - tall * 0.5)} ${n(x + radius * 0.75)} 266Z`,
        shade(tint, (random(`c${tube}`) - 0.6) * 0.4),
      ),
      ellipse(x + lean, top, radius, radius * 0.42, shade(tint, 0.35)),
      ellipse(x + lean, top + 1.5, radius * 0.66, radius * 0.26, shade(tint, -0.62)),
    );
  }
  return { width: 340, height: 292, body: shifted(26, 18, parts), foot: 288 };
}
