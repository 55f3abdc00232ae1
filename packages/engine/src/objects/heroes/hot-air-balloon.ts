import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { ellipse, halo, line, linear, n, path, rect, shade } from '../kit.ts';

export const hotAirBalloon: Hero = {
  key: 'hot-air-balloon',
  words: ['hot air balloon', 'hot-air balloon', 'air balloon'],
  kindOf: ['airship', 'zeppelin', 'blimp', 'dirigible'],
  kind: 'vehicle',
  height: 20,
  support: 'air',
  draw,
};

const PAIRS: readonly (readonly [Rgb, Rgb])[] = [
  [
    [206, 62, 54],
    [244, 226, 186],
  ],
  [
    [50, 110, 158],
    [244, 206, 110],
  ],
  [
    [226, 130, 52],
    [246, 238, 218],
  ],
  [
    [112, 78, 156],
    [238, 170, 140],
  ],
  [
    [60, 140, 128],
    [240, 224, 170],
  ],
];

function draw({ random, colour, lit }: HeroOptions): HeroArt {
  const width = 320;
  const height = 440;
  const cx = 160;
  const pair = PAIRS[Math.floor(random('pair') * PAIRS.length)] ?? PAIRS[0];
  const first = colour ?? pair?.[0] ?? [206, 62, 54];
  const second: Rgb = pair?.[1] ?? [244, 226, 186];
  const gores = 9;
  const parts: string[] = [];
  const top = 20;
  const mouth = 316;
  for (let gore = 0; gore < gores; gore++) {
    const a = -1 + (2 * gore) / gores;
    const b = -1 + (2 * (gore + 1)) / gores;
    // Meridians of a sphere seen from the side.
    const xa = Math.sin((a * Math.PI) / 2);
    const xb = Math.sin((b * Math.PI) / 2);
    const tone = gore % 2 === 0 ? first : second;
    const light =
      0.24 - ((xa + xb) / 2 + 0.35) ** 2 * 0.42 - ((xa + xb) / 2 > 0 ? ((xa + xb) / 2) * 0.12 : 0);
    const edge = (x: number) =>
      `C${n(cx + x * 70)} ${top + 6} ${n(cx + x * 146)} ${top + 60} ${n(cx + x * 138)} ${top + 138}C${n(cx + x * 130)} ${top + 206} ${n(cx + x * 56)} ${top + 256} ${n(cx + x * 26)} ${mouth}`;
    const back = (x: number) =>
      `C${n(cx + x * 56)} ${top + 256} ${n(cx + x * 130)} ${top + 206} ${n(cx + x * 138)} ${top + 138}C${n(cx + x * 146)} ${top + 60} ${n(cx + x * 70)} ${top + 6} ${cx} ${top}`;
    parts.push(path(`M${cx} ${top}${edge(xa)}L${n(cx + xb * 26)} ${mouth}${back(xb)}Z`, shade(tone, light)));
  }
  parts.push(
    linear(
      'v',
      [0, top, 0, mouth],
      [
        [0, '#ffffff', 0.22],
        [0.5, '#ffffff', 0],
        [1, '#1a1030', 0.38],
      ],
    ),
    path(
      `M${cx} ${top}C${cx + 70} ${top + 6} ${cx + 146} ${top + 60} ${cx + 138} ${top + 138}C${cx + 130} ${top + 206} ${cx + 56} ${top + 256} ${cx + 26} ${mouth}H${cx - 26}C${cx - 56} ${top + 256} ${cx - 130} ${top + 206} ${cx - 138} ${top + 138}C${cx - 146} ${top + 60} ${cx - 70} ${top + 6} ${cx} ${top}Z`,
      'url(#v)',
    ),
    line(
      `M${cx - 136} ${top + 152}Q${cx} ${top + 176} ${cx + 136} ${top + 152}`,
      shade(second, 0.3),
      7,
      'opacity="0.55"',
    ),
    ellipse(cx, mouth, 26, 5, '#4a2c22'),
    line(
      `M${cx - 25} ${mouth}L${cx - 19} 376M${cx + 25} ${mouth}L${cx + 19} 376M${cx - 9} ${mouth + 4}L${cx - 8} 376M${cx + 9} ${mouth + 4}L${cx + 8} 376`,
      '#5b4a3c',
      1.6,
    ),
    linear(
      'k',
      [cx - 24, 0, cx + 24, 0],
      [
        [0, '#8f6238'],
        [0.4, '#c28f58'],
        [1, '#6a4526'],
      ],
    ),
    path(`M${cx - 24} 376H${cx + 24}L${cx + 19} 418Q${cx} 424 ${cx - 19} 418Z`, 'url(#k)'),
    rect(cx - 27, 371, 54, 8, '#6f4a2a', 4),
  );
  for (let row = 0; row < 4; row++)
    parts.push(line(`M${cx - 22 + row} ${387 + row * 9}H${cx + 22 - row}`, '#5b3b20', 1.4, 'opacity="0.6"'));
  const flame =
    path(`M${cx - 6} 352Q${cx - 8} 336 ${cx} 322Q${cx + 8} 336 ${cx + 6} 352Z`, '#ffb648') +
    path(`M${cx - 3} 352Q${cx - 3} 342 ${cx} 334Q${cx + 3} 342 ${cx + 3} 352Z`, '#fff0b8');
  parts.push(rect(cx - 7, 352, 14, 6, '#5b6068', 2), flame);
  const glow = lit ? flame + halo('bh', cx, 240, 96, '#ffb04a', 0.45) : undefined;
  return { width, height, body: parts.join(''), ...(glow ? { glow } : {}) };
}
