import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { circle, halo, line, n, shade } from '../kit.ts';

const COLOURS: readonly Rgb[] = [
  [255, 110, 90],
  [255, 206, 92],
  [120, 200, 255],
  [190, 140, 255],
  [140, 235, 160],
  [255, 150, 210],
];

/** One burst; all of it shines. */
export const fireworks: Hero = {
  key: 'fireworks-burst',
  words: ['fireworks', 'firework', 'fireworks display', 'willow firework'],
  wordForms: { 'willow firework': 1 },
  kindOf: ['firecracker burst'],
  kind: 'nature',
  height: 14,
  support: 'air',
  forms: 2,
  samples: ['fireworks over a city at night', 'fireworks over the sea', 'colourful fireworks'],
  homes: ['city', 'harbour'],
  draw: (options) => (options.form === 1 ? drawWillow(options) : drawBurst(options)),
};

/** Long golden trails that bend and fall. */
function drawWillow({ random, colour }: HeroOptions): HeroArt {
  const tone = colour ?? COLOURS[Math.floor(random('willow') * COLOURS.length)] ?? [255, 206, 92];
  const parts: string[] = [];
  for (let ray = 0; ray < 40; ray++) {
    const angle = (ray / 40) * 2 * Math.PI + random(`a${ray}`) * 0.14;
    const length = 96 + random(`l${ray}`) * 66;
    const x = 200 + Math.cos(angle) * length;
    const y = 150 + Math.sin(angle) * length * 0.72;
    const fall = 60 + random(`f${ray}`) * 60;
    const endX = 200 + Math.cos(angle) * length * 1.14;
    parts.push(
      line(
        `M${n(200 + Math.cos(angle) * 14)} ${n(150 + Math.sin(angle) * 14)}Q${n(x)} ${n(y - 26)} ${n(endX)} ${n(y + fall)}`,
        shade(tone, 0.1 + random(`t${ray}`) * 0.4),
        2.2,
        'opacity="0.8"',
      ),
    );
    for (let spark = 0; spark < 3; spark++)
      parts.push(
        circle(
          endX + (random(`x${ray}.${spark}`) - 0.5) * 8,
          y + fall - spark * 13,
          3 - spark * 0.7,
          spark === 0 ? '#fff6dc' : shade(tone, 0.4),
        ),
      );
  }
  const body =
    halo('fw', 200, 160, 150, shade(tone, 0.3), 0.45) + parts.join('') + circle(200, 150, 9, '#fffbe8');
  return { width: 400, height: 400, body, glow: body };
}

/** A round chrysanthemum of two colours. */
function drawBurst({ random, colour }: HeroOptions): HeroArt {
  const first = colour ?? COLOURS[Math.floor(random('first') * COLOURS.length)] ?? [255, 206, 92];
  const second = COLOURS[Math.floor(random('second') * COLOURS.length)] ?? [255, 206, 92];
  const parts: string[] = [];
  for (const [ring, rays, reach] of [
    [0, 34, 180],
    [1, 24, 124],
    [2, 14, 66],
  ] as const) {
    for (let ray = 0; ray < rays; ray++) {
      const angle = (ray / rays) * 2 * Math.PI + random(`a${ring}${ray}`) * 0.16;
      const length = reach * (0.82 + random(`l${ring}${ray}`) * 0.24);
      const x = 200 + Math.cos(angle) * length;
      const y = 196 + Math.sin(angle) * length * 0.96 + length * 0.06;
      const tone = shade(ring === 1 ? second : first, 0.1 + random(`t${ring}${ray}`) * 0.4);
      parts.push(
        line(
          `M${n(200 + Math.cos(angle) * length * 0.3)} ${n(196 + Math.sin(angle) * length * 0.3)}Q${n(200 + Math.cos(angle) * length * 0.75)} ${n(194 + Math.sin(angle) * length * 0.72)} ${n(x)} ${n(y)}`,
          tone,
          2.2,
          'opacity="0.85"',
        ),
      );
      parts.push(circle(x, y, 3 + random(`s${ring}${ray}`) * 2, '#fff6dc'));
    }
  }
  const body = halo('fw', 200, 196, 170, shade(first, 0.3), 0.5) + parts.join('');
  return { width: 400, height: 400, body, glow: body };
}
