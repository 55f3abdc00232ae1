import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { fade, fadeAcross } from '../kit/fade.ts';
import { pick } from '../kit/pick.ts';
import { ellipse, halo, line, linear, mix, n, path, rect, shade } from '../kit.ts';

export const hotAirBalloon: Hero = {
  key: 'hot-air-balloon',
  words: ['hot air balloon', 'hot-air balloon', 'air balloon'],
  kind: 'vehicle',
  height: 20,
  support: 'air',
  forms: 2,
  samples: ['a hot air balloon over the mountains', 'a red hot air balloon', 'hot air balloons at sunrise'],
  homes: ['sky', 'hills', 'desert'],
  draw: (options) => (options.form === 1 ? drawBanded(options) : drawGored(options)),
};

const PAIRS: readonly [readonly [Rgb, Rgb], ...(readonly [Rgb, Rgb])[]] = [
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

/** A rounder envelope with a broad band of zigzags, a skirt with bunting and a large wicker basket. */
function drawBanded({ random, colour, lit }: HeroOptions): HeroArt {
  const cx = 170;
  const pair = pick(random, 'pair', PAIRS);
  const first = colour ?? pair[0];
  const second = pair[1];
  const third = mix(first, [40, 44, 84], 0.45);
  const top = 16;
  const mouth = 300;
  const halfAt = (y: number) => {
    const t = (y - top) / (mouth - top);
    return 34 * t + 146 * Math.sin(Math.PI * Math.min(1, t ** 0.78)) ** 0.72 * (1 - 0.14 * t);
  };
  const steps = 26;
  const edge = (from: number, to: number, side: number) =>
    Array.from({ length: steps + 1 }, (_, step) => {
      const y = from + ((to - from) * step) / steps;
      return `${n(cx + side * halfAt(y))} ${n(y)}`;
    });
  const bowAt = (y: number) => halfAt(y) * 0.24 * ((y - 90) / 160);
  const zone = (from: number, to: number) =>
    `M${edge(from, to, -1).join('L')}Q${cx} ${n(to + bowAt(to) * 2)} ${edge(to, from, 1).join('L')}Q${cx} ${n(from + bowAt(from) * 2)} ${n(cx - halfAt(from))} ${n(from)}Z`;
  const light: readonly (readonly [number, number])[] = [
    [0, -0.06],
    [0.3, 0.2],
    [0.55, 0],
    [1, -0.42],
  ];
  const cloth = (d: string, tone: Rgb) =>
    fade(
      d,
      [cx - 146, 0, cx + 146, 0],
      light.map(([at, amount]) => [at, shade(tone, amount)] as const),
    );
  const parts = [
    cloth(zone(top, 72), second),
    cloth(zone(72, 96), third),
    cloth(zone(96, 196), first),
    cloth(zone(196, 218), third),
    cloth(zone(218, 270), second),
    cloth(zone(270, mouth), first),
  ];
  const teeth = 12;
  for (let tooth = 0; tooth < teeth; tooth++) {
    const u = (part: number) => Math.sin((-1 + (2 * (tooth + part)) / teeth) * (Math.PI / 2));
    const at = (part: number, y: number) => {
      const s = u(part);
      return `${n(cx + s * halfAt(y))} ${n(y + bowAt(y) * (1 - s * s))}`;
    };
    parts.push(
      path(
        `M${at(0, 146)}L${at(0.5, 106)}L${at(1, 146)}L${at(0.5, 186)}Z`,
        shade(second, 0.1 - Math.max(0, u(0.5)) * 0.4),
      ),
      path(
        `M${at(0.25, 146)}L${at(0.5, 126)}L${at(0.75, 146)}L${at(0.5, 166)}Z`,
        shade(third, 0.1 - Math.max(0, u(0.5)) * 0.3),
      ),
    );
  }
  for (let seam = 1; seam < 12; seam++) {
    const s = Math.sin((-1 + seam / 6) * (Math.PI / 2));
    let d = '';
    for (let step = 0; step <= 14; step++) {
      const y = top + ((mouth - top) * step) / 14;
      d += `${step === 0 ? 'M' : 'L'}${n(cx + s * halfAt(y))} ${n(y + bowAt(y) * (1 - s * s))}`;
    }
    parts.push(line(d, '#2a2030', 1.1, 'opacity="0.22"'));
  }
  parts.push(
    fade(
      zone(top, mouth),
      [0, top, 0, mouth],
      [
        [0, '#ffffff', 0.2],
        [0.5, '#ffffff', 0],
        [1, '#1a1030', 0.34],
      ],
    ),
    path(
      `M${cx - 34} ${mouth}Q${cx} ${mouth + 12} ${cx + 34} ${mouth}L${cx + 26} ${mouth + 20}Q${cx} ${mouth + 28} ${cx - 26} ${mouth + 20}Z`,
      shade(third, -0.1),
    ),
    line(
      `M${cx - 27} ${mouth + 20}L${cx - 30} 376M${cx + 27} ${mouth + 20}L${cx + 30} 376M${cx - 10} ${mouth + 24}L${cx - 12} 376M${cx + 10} ${mouth + 24}L${cx + 12} 376`,
      '#5b4a3c',
      1.8,
    ),
  );
  for (let flag = 0; flag < 5; flag++) {
    const x = cx - 24 + flag * 12;
    parts.push(path(`M${x - 5} ${mouth + 23}h10l-5 12Z`, shade(flag % 2 === 0 ? first : second, 0.05)));
  }
  const fire =
    path(`M${cx - 7} 360Q${cx - 9} 342 ${cx} 326Q${cx + 9} 342 ${cx + 7} 360Z`, '#ffb648') +
    path(`M${cx - 3} 360Q${cx - 4} 348 ${cx} 340Q${cx + 4} 348 ${cx + 3} 360Z`, '#fff0b8');
  parts.push(
    rect(cx - 9, 358, 18, 7, '#5b6068', 2),
    fire,
    fadeAcross(
      `M${cx - 36} 378H${cx + 36}L${cx + 31} 424Q${cx} 432 ${cx - 31} 424Z`,
      [172, 122, 74],
      cx - 36,
      cx + 36,
    ),
  );
  let weave = '';
  for (let row = 0; row < 5; row++)
    weave += `M${cx - 34 + row} ${386 + row * 8}Q${cx} ${390 + row * 8} ${cx + 34 - row} ${386 + row * 8}`;
  for (let cane = 0; cane < 9; cane++)
    weave += `M${n(cx - 30 + cane * 7.5)} 382L${n(cx - 27 + cane * 6.8)} 426`;
  parts.push(
    line(weave, '#6b4526', 1.5, 'opacity="0.6"'),
    rect(cx - 39, 371, 78, 10, '#7c5230', 5),
    ...[-28, 22].map(
      (dx) => line(`M${cx + dx + 3} 380v12`, '#5b4a3c', 2) + ellipse(cx + dx + 3, 400, 6, 9, '#c9b48a'),
    ),
  );
  return {
    width: 340,
    height: 440,
    body: parts.join(''),
    ...(lit ? { glow: fire + halo('bg', cx, 226, 110, '#ffb04a', 0.45) } : {}),
    anchors: { tops: [{ x1: cx - 34, x2: cx + 34, y: 372 }], hang: [[cx, 428]] },
  };
}

function drawGored({ random, colour, lit }: HeroOptions): HeroArt {
  const width = 320;
  const height = 440;
  const cx = 160;
  const pair = pick(random, 'pair', PAIRS);
  const first = colour ?? pair[0];
  const second = pair[1];
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
  return {
    width,
    height,
    body: parts.join(''),
    ...(glow ? { glow } : {}),
    anchors: { tops: [{ x1: cx - 24, x2: cx + 24, y: 372 }], hang: [[cx, 420]] },
  };
}
