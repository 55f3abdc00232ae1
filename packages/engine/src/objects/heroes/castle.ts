import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { line, linear, n, path, rect, shade } from '../kit.ts';

export const castle: Hero = {
  key: 'castle',
  words: ['castle', 'fortress', 'medieval castle', 'stone castle', 'fairy tale castle', 'citadel'],
  kindOf: ['palace castle', 'fort', 'stronghold', 'chateau', 'disney castle', 'tower', 'watchtower', 'ruins'],
  kind: 'building',
  height: 24,
  draw,
};

interface Tower {
  readonly x: number;
  readonly half: number;
  readonly top: number;
  readonly roof: number;
}

function draw({ random, colour, season, lit }: HeroOptions): HeroArt {
  const width = 560;
  const height = 500;
  const foot = 486;
  const stone: Rgb = (
    [
      [196, 184, 166],
      [178, 176, 178],
      [206, 192, 160],
    ] as const
  )[Math.floor(random('stone') * 3)] ?? [196, 184, 166];
  const tiles: Rgb = colour ??
    (
      [
        [74, 96, 136],
        [150, 72, 60],
        [88, 84, 108],
      ] as const
    )[Math.floor(random('tiles') * 3)] ?? [74, 96, 136];
  const snowy = season === 'winter';
  const parts: string[] = [];
  const glow: string[] = [];
  let id = 0;
  const jag = (name: string, span: number) => (random(name) - 0.5) * span;
  const window = (x: number, y: number, w: number, h: number) => {
    const d = `M${n(x - w)} ${n(y + h)}V${n(y)}Q${n(x)} ${n(y - w * 1.5)} ${n(x + w)} ${n(y)}V${n(y + h)}Z`;
    parts.push(
      path(d, shade(stone, 0.3), `stroke="${shade(stone, 0.3)}" stroke-width="3"`),
      path(d, lit ? '#ffd183' : '#3c4654'),
    );
    if (lit) glow.push(path(d, '#ffc66b'));
  };
  const tower = ({ x, half, top, roof }: Tower, windows: number) => {
    id += 1;
    parts.push(
      linear(
        `t${id}`,
        [x - half, 0, x + half, 0],
        [
          [0, shade(stone, -0.02)],
          [0.32, shade(stone, 0.22)],
          [1, shade(stone, -0.42)],
        ],
      ),
      linear(
        `r${id}`,
        [x - half * 1.2, 0, x + half * 1.2, 0],
        [
          [0, shade(tiles, 0)],
          [0.3, shade(tiles, 0.26)],
          [1, shade(tiles, -0.48)],
        ],
      ),
      rect(x - half, top, half * 2, foot - top, `url(#t${id})`),
    );
    for (let row = 0; row < (foot - top) / 16 - 2; row++) {
      for (let block = 0; block < 3; block++) {
        if (random(`b${id}-${row}-${block}`) > 0.3) continue;
        parts.push(
          rect(
            x - half + 3 + ((block + random(`o${id}${row}${block}`)) / 3.4) * half * 2,
            top + 12 + row * 16,
            half * 0.34,
            7,
            shade(stone, -0.34),
            1.5,
          ).replace('/>', ' opacity="0.3"/>'),
        );
      }
    }
    // Machicolation with merlons under the roof.
    parts.push(
      rect(x - half * 1.16, top - 4, half * 2.32, 15, `url(#t${id})`),
      rect(x - half * 1.16, top + 10, half * 2.32, 4, shade(stone, -0.45)),
    );
    if (roof > 0) {
      parts.push(
        path(
          `M${n(x - half * 1.28)} ${n(top - 2)}Q${n(x - half * 0.42)} ${n(top - roof * 0.42)} ${n(x)} ${n(top - roof)}Q${n(x + half * 0.42)} ${n(top - roof * 0.42)} ${n(x + half * 1.28)} ${n(top - 2)}Q${n(x)} ${n(top + 9)} ${n(x - half * 1.28)} ${n(top - 2)}Z`,
          `url(#r${id})`,
        ),
      );
      for (let row = 1; row < 6; row++) {
        const t = row / 6;
        const w = half * 1.22 * t ** 1.35;
        parts.push(
          path(
            `M${n(x - w)} ${n(top - roof * (1 - t))}Q${n(x)} ${n(top - roof * (1 - t) + 7)} ${n(x + w)} ${n(top - roof * (1 - t))}`,
            'none',
            `stroke="${shade(tiles, -0.5)}" stroke-width="1.3" opacity="0.45"`,
          ),
        );
      }
      if (snowy)
        parts.push(
          path(
            `M${n(x - half * 0.72)} ${n(top - roof * 0.3)}Q${n(x - half * 0.3)} ${n(top - roof * 0.55)} ${n(x)} ${n(top - roof - 2)}Q${n(x + half * 0.3)} ${n(top - roof * 0.55)} ${n(x + half * 0.5)} ${n(top - roof * 0.38)}Q${n(x)} ${n(top - roof * 0.2)} ${n(x - half * 0.72)} ${n(top - roof * 0.3)}Z`,
            '#f4f8fd',
          ),
        );
      parts.push(
        line(`M${n(x)} ${n(top - roof + 2)}V${n(top - roof - 26)}`, '#5a4a3c', 2.4),
        path(`M${n(x)} ${n(top - roof - 26)}q10 -6 24 2q-12 6 -24 12Z`, shade(tiles, 0.1)),
      );
    } else {
      for (let merlon = 0; merlon < 4; merlon++)
        parts.push(rect(x - half * 1.16 + merlon * half * 0.66, top - 18, half * 0.4, 16, `url(#t${id})`));
    }
    for (let row = 0; row < windows; row++)
      window(x - half * 0.1, top + 34 + row * 72, half * 0.17, half * 0.46);
  };
  const wall = (x1: number, x2: number, top: number) => {
    id += 1;
    parts.push(
      linear(
        `w${id}`,
        [0, top, 0, foot],
        [
          [0, shade(stone, 0.08)],
          [1, shade(stone, -0.24)],
        ],
      ),
      rect(x1, top, x2 - x1, foot - top, `url(#w${id})`),
    );
    for (let x = x1 + 2; x < x2 - 14; x += 30)
      parts.push(
        rect(x, top - 15, 17, 17, shade(stone, 0.08)),
        rect(x + 12, top - 15, 5, 17, shade(stone, -0.22)),
      );
    parts.push(rect(x1, top + 8, x2 - x1, 4, shade(stone, -0.36)));
    if (snowy) parts.push(rect(x1, top - 2, x2 - x1, 5, '#f2f6fc', 2));
    for (let block = 0; block < ((x2 - x1) * (foot - top)) / 1400; block++) {
      parts.push(
        rect(
          x1 + 6 + random(`wx${id}${block}`) * (x2 - x1 - 30),
          top + 22 + Math.floor(random(`wy${id}${block}`) * ((foot - top - 46) / 14)) * 14,
          17,
          7,
          shade(stone, -0.3),
          1.5,
        ).replace('/>', ' opacity="0.32"/>'),
      );
    }
  };
  // Keep and back towers, then the curtain wall, then corner towers and the gate.
  tower({ x: 292 + jag('k', 24), half: 44, top: 150 + jag('kt', 30), roof: 118 }, 3);
  tower({ x: 206 + jag('l', 20), half: 27, top: 212 + jag('lt', 40), roof: 92 }, 2);
  tower({ x: 384 + jag('r', 20), half: 30, top: 196 + jag('rt', 40), roof: 98 }, 2);
  wall(154, 436, 300);
  for (const x of [212, 256, 330, 374]) window(x, 330, 7, 20);
  wall(74, 496, 364);
  tower({ x: 92, half: 38, top: 284 + jag('a', 30), roof: 104 }, 2);
  tower({ x: 472, half: 40, top: 268 + jag('b', 30), roof: 110 }, 2);
  tower({ x: 234, half: 23, top: 336, roof: 0 }, 1);
  tower({ x: 346, half: 23, top: 336, roof: 0 }, 1);
  wall(252, 328, 352);
  parts.push(
    path(`M262 ${foot}V418Q290 374 318 418V${foot}Z`, shade(stone, 0.26)),
    path(`M268 ${foot}V421Q290 384 312 421V${foot}Z`, lit ? '#7a4a26' : '#4a3526'),
    line(`M276 408V${foot}M290 400V${foot}M304 408V${foot}`, '#241a14', 2.2),
    line('M270 424H310M270 446H310M270 468H310', '#241a14', 2),
  );
  return { width, height, body: parts.join(''), foot, ...(lit ? { glow: glow.join('') } : {}) };
}
