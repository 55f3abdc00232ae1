import type { Rgb } from '../../base/raster.ts';
import type { HeroArt, HeroOptions } from '../hero.ts';
import { circle, ellipse, line, n, path, shade } from '../kit.ts';

const COLOURS: readonly Rgb[] = [
  [214, 62, 54],
  [240, 190, 66],
  [146, 108, 206],
  [240, 150, 180],
  [246, 244, 238],
  [86, 122, 214],
];

/** A patch of small flowers and grass blades, for meadows and beds. */
export function drawFlowerPatch(
  { random, colour }: HeroOptions,
  count: number,
  kind?: 'daisy' | 'poppy',
): HeroArt {
  const width = 240;
  const height = 230;
  const foot = 224;
  const parts: string[] = [];
  const palette = Math.floor(random('palette') * COLOURS.length);
  for (let blade = 0; blade < 26; blade++) {
    const x = 40 + random(`gx${blade}`) * 160;
    const tall = 34 + random(`gh${blade}`) * 60;
    const lean = (random(`gl${blade}`) - 0.5) * 50;
    parts.push(
      path(
        `M${n(x - 3)} ${foot}Q${n(x + lean * 0.2)} ${n(foot - tall * 0.7)} ${n(x + lean)} ${n(foot - tall)}Q${n(x + lean * 0.2 + 4)} ${n(foot - tall * 0.6)} ${n(x + 3)} ${foot}Z`,
        shade([98, 140, 66], -0.35 + random(`gt${blade}`) * 0.4),
      ),
    );
  }
  for (let index = 0; index < count; index++) {
    const x = 44 + ((index + random(`x${index}`) * 0.7) / count) * 152;
    const tall = 80 + random(`h${index}`) * 110;
    const lean = (random(`l${index}`) - 0.5) * 36;
    const topX = x + lean;
    const topY = foot - tall;
    parts.push(
      line(
        `M${n(x)} ${foot}Q${n(x + lean * 0.2)} ${n(foot - tall * 0.6)} ${n(topX)} ${n(topY)}`,
        shade([92, 134, 62], -0.1 + random(`st${index}`) * 0.2),
        2.6,
      ),
    );
    parts.push(
      path(
        `M${n(x + lean * 0.15)} ${n(foot - tall * 0.36)}q${index % 2 ? 16 : -16} -6 ${index % 2 ? 22 : -22} -22q${index % 2 ? -14 : 14} 4 ${index % 2 ? -22 : 22} 22Z`,
        shade([100, 148, 66], random(`lf${index}`) * 0.2 - 0.1),
      ),
    );
    const tone = colour ??
      COLOURS[(palette + (random(`c${index}`) < 0.6 ? 0 : index)) % COLOURS.length] ?? [214, 62, 54];
    const size = 11 + random(`s${index}`) * 7;
    const tilt = 0.6 + random(`ti${index}`) * 0.35;
    if (kind === 'daisy' || (kind === undefined && random(`f${index}`) < 0.45)) {
      const petals = 12;
      for (let petal = 0; petal < petals; petal++) {
        const angle = (petal / petals) * 2 * Math.PI;
        const px = topX + Math.cos(angle) * size * 0.72;
        const py = topY + Math.sin(angle) * size * 0.72 * tilt;
        parts.push(
          ellipse(
            px,
            py,
            size * 0.46,
            size * 0.19,
            shade(tone, Math.sin(angle) < 0 ? 0.02 : 0.2),
            `transform="rotate(${n((Math.atan2(Math.sin(angle) * tilt, Math.cos(angle)) * 180) / Math.PI)} ${n(px)} ${n(py)})"`,
          ),
        );
      }
      parts.push(
        ellipse(topX, topY, size * 0.34, size * 0.3 * tilt, '#e8b83e'),
        ellipse(topX - 1, topY - 1.4, size * 0.18, size * 0.13, '#f6da7c'),
      );
    } else {
      for (let petal = 0; petal < 5; petal++) {
        const angle = (petal / 5) * 2 * Math.PI - Math.PI / 2;
        parts.push(
          ellipse(
            topX + Math.cos(angle) * size * 0.5,
            topY + Math.sin(angle) * size * 0.5 * tilt,
            size * 0.6,
            size * 0.52 * tilt,
            shade(tone, -0.14 + (petal % 3) * 0.14),
          ),
        );
      }
      parts.push(
        circle(topX, topY, size * 0.24, shade(tone, -0.6)),
        circle(topX, topY, size * 0.1, '#f0d060'),
      );
    }
  }
  return { width, height, body: parts.join(''), foot };
}
