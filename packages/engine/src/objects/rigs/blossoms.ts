import type { Rgb } from '../../base/raster.ts';
import type { HeroOptions } from '../hero.ts';
import type { Brush } from '../kit/brush.ts';
import { petalRing } from '../kit/petal.ts';
import { circle, ellipse, line, mix, n, path, shade } from '../kit.ts';

/** Where a flower head sits and how large it is. */
export interface Head {
  readonly cx: number;
  readonly cy: number;
  readonly radius: number;
  readonly colour: Rgb;
  readonly random: HeroOptions['random'];
  readonly name: string;
}

/** An open rose seen from slightly above: rings of round petals that close to a swirl. */
export function roseHead(brush: Brush, { cx, cy, radius, colour, random, name }: Head): string {
  const parts: string[] = [];
  const rings =
    radius > 45
      ? ([
          [1, 5],
          [0.84, 5],
          [0.67, 5],
          [0.5, 4],
          [0.35, 3],
        ] as const)
      : ([
          [1, 5],
          [0.76, 5],
          [0.5, 4],
        ] as const);
  const deep = shade(colour, -0.5);
  rings.forEach(([share, count], index) => {
    parts.push(
      petalRing(
        brush,
        {
          cx,
          cy: cy - radius * 0.05 * index,
          squash: 0.88,
          count,
          turn: 20 + index * 37 + random(`${name}r`) * 60,
          length: radius * share,
          width: radius * share * 1.3,
          colour: tint(colour, index * -0.05),
          heart: tint(colour, -0.6),
        },
        random,
        `${name}${index}`,
      ),
    );
  });
  const [hx, hy, r] = [cx, cy - radius * 0.24, radius * (radius > 45 ? 0.22 : 0.32)];
  parts.push(
    ellipse(hx, hy, r * 1.05, r * 0.92, deep),
    ellipse(
      hx - r * 0.05,
      hy - r * 0.04,
      r * 0.92,
      r * 0.8,
      brush.around(
        [hx - r * 0.3, hy - r * 0.3, r * 1.3],
        [
          [0, shade(colour, 0.3)],
          [0.6, shade(colour, -0.08)],
          [1, deep],
        ],
      ),
    ),
    line(
      `M${n(hx - r * 0.55)} ${n(hy + r * 0.1)}A${n(r * 0.58)} ${n(r * 0.5)} 0 1 1 ${n(hx + r * 0.3)} ${n(hy + r * 0.4)}M${n(hx + r * 0.36)} ${n(hy - r * 0.02)}A${n(r * 0.34)} ${n(r * 0.3)} 0 1 0 ${n(hx - r * 0.2)} ${n(hy + r * 0.3)}`,
      deep,
      r * 0.13,
    ),
    line(
      `M${n(hx - r * 0.62)} ${n(hy + r * 0.02)}A${n(r * 0.64)} ${n(r * 0.54)} 0 0 1 ${n(hx + r * 0.4)} ${n(hy - r * 0.4)}`,
      shade(colour, 0.45),
      r * 0.09,
      'opacity="0.8"',
    ),
  );
  return parts.join('');
}

/** A tulip from the side. */
export function tulipHead(brush: Brush, { cx, cy, radius, colour }: Head): string {
  const at = (x: number, y: number) => `${n(cx + x * radius)} ${n(cy + y * radius)}`;
  const back = (side: number) =>
    `M${at(0, 0.9)}C${at(side * 0.5, 0.5)} ${at(side * 0.6, -0.5)} ${at(side * 0.3, -1.12)}C${at(side * 0.02, -0.7)} ${at(side * -0.1, 0)} ${at(0, 0.9)}Z`;
  const outer = (side: number) =>
    `M${at(0, 0.96)}C${at(side * 0.7, 0.9)} ${at(side * 0.96, 0.3)} ${at(side * 0.82, -0.2)}C${at(side * 0.76, -0.5)} ${at(side * 0.8, -0.8)} ${at(side * 0.92, -1.02)}C${at(side * 0.5, -0.86)} ${at(side * 0.16, -0.3)} ${at(0, 0.96)}Z`;
  const front = `M${at(0, 0.98)}C${at(-0.62, 0.8)} ${at(-0.66, -0.3)} ${at(0, -0.92)}C${at(0.66, -0.3)} ${at(0.62, 0.8)} ${at(0, 0.98)}Z`;
  return [
    path(back(-1), shade(colour, -0.32)),
    path(back(1), shade(colour, -0.42)),
    path(
      outer(-1),
      brush.between(
        [cx - radius, cy, cx, cy],
        [
          [0, shade(colour, 0.3)],
          [0.5, shade(colour, 0)],
          [1, shade(colour, -0.26)],
        ],
      ),
    ),
    path(
      outer(1),
      brush.between(
        [cx, cy, cx + radius, cy],
        [
          [0, shade(colour, -0.3)],
          [0.5, shade(colour, -0.1)],
          [1, shade(colour, -0.34)],
        ],
      ),
    ),
    path(
      front,
      shade(colour, -0.6),
      `opacity="0.25" transform="translate(${n(radius * 0.05)} ${n(radius * 0.03)})"`,
    ),
    path(
      front,
      brush.between(
        [cx - radius * 0.4, cy - radius, cx + radius * 0.5, cy + radius],
        [
          [0, shade(colour, 0.34)],
          [0.45, shade(colour, 0.06)],
          [1, shade(colour, -0.28)],
        ],
      ),
    ),
    line(
      `M${at(-0.02, 0.8)}C${at(-0.06, 0.3)} ${at(-0.04, -0.3)} ${at(0, -0.7)}M${at(-0.14, 0.74)}C${at(-0.3, 0.3)} ${at(-0.26, -0.1)} ${at(-0.12, -0.5)}M${at(0.14, 0.74)}C${at(0.3, 0.3)} ${at(0.26, -0.1)} ${at(0.12, -0.5)}`,
      shade(colour, -0.34),
      radius * 0.022,
      'opacity="0.5"',
    ),
    path(
      `M${at(-0.3, 0.3)}C${at(-0.42, -0.1)} ${at(-0.26, -0.46)} ${at(-0.06, -0.7)}C${at(-0.16, -0.36)} ${at(-0.24, 0)} ${at(-0.3, 0.3)}Z`,
      '#ffffff',
      'opacity="0.28"',
    ),
  ].join('');
}

/** Narrow petals around a golden button. */
export function daisyHead(brush: Brush, { cx, cy, radius, colour, random, name }: Head): string {
  const squash = 0.9;
  const parts = [
    petalRing(
      brush,
      {
        cx,
        cy,
        squash,
        count: 15,
        turn: 6,
        length: radius,
        width: radius * 0.3,
        colour: tint(colour, -0.1),
        heart: tint(colour, -0.24),
      },
      random,
      `${name}o`,
    ),
    petalRing(
      brush,
      {
        cx,
        cy,
        squash,
        count: 15,
        turn: 18,
        length: radius * 0.94,
        width: radius * 0.28,
        colour,
        heart: tint(colour, -0.2),
        veins: radius > 40 ? 2 : 0,
      },
      random,
      `${name}i`,
    ),
    ellipse(cx, cy + radius * 0.03, radius * 0.31, radius * 0.28, '#a86f1c'),
    ellipse(cx, cy, radius * 0.3, radius * 0.27, brush.ball(cx, cy, radius * 0.3, [244, 190, 50])),
  ];
  const dots = radius > 40 ? 60 : 14;
  const specks = ['', ''];
  for (let dot = 0; dot < dots; dot++) {
    const out = Math.sqrt((dot + 0.5) / dots) * radius * 0.27;
    specks[dot % 3 ? 0 : 1] +=
      `M${n(cx + Math.cos(dot * 2.4) * out)} ${n(cy + Math.sin(dot * 2.4) * out * squash)}h0.1`;
  }
  parts.push(
    line(specks[0] ?? '', '#fbd873', radius * 0.04, 'opacity="0.8"'),
    line(specks[1] ?? '', '#b9781f', radius * 0.04, 'opacity="0.8"'),
  );
  return parts.join('');
}

/** Wide crinkled petals around a dark heart. */
export function poppyHead(brush: Brush, { cx, cy, radius, colour, random, name }: Head): string {
  const heart = tint(colour, -0.5);
  const parts = [
    petalRing(
      brush,
      {
        cx,
        cy,
        squash: 0.84,
        count: 3,
        turn: 30,
        length: radius,
        width: radius * 1.6,
        tip: -0.6,
        colour,
        heart,
        veins: radius > 40 ? 7 : 3,
      },
      random,
      `${name}o`,
    ),
    petalRing(
      brush,
      {
        cx,
        cy: cy + radius * 0.04,
        squash: 0.8,
        count: 3,
        turn: 92,
        length: radius * 0.86,
        width: radius * 1.4,
        tip: -0.5,
        colour: tint(colour, 0.08),
        heart,
        veins: radius > 40 ? 7 : 3,
      },
      random,
      `${name}i`,
    ),
    ellipse(cx, cy, radius * 0.3, radius * 0.25, '#2a1620', 'opacity="0.75"'),
  ];
  for (let stamen = 0; stamen < (radius > 40 ? 26 : 10); stamen++) {
    const angle = stamen * 2.4;
    const reach = radius * (0.24 + random(`${name}st${stamen}`) * 0.14);
    const [x, y] = [cx + Math.cos(angle) * reach, cy + Math.sin(angle) * reach * 0.84];
    parts.push(
      line(`M${n(cx)} ${n(cy)}L${n(x)} ${n(y)}`, '#2a1620', radius * 0.012),
      circle(x, y, radius * 0.024, '#3b2230'),
    );
  }
  parts.push(
    ellipse(
      cx,
      cy - radius * 0.02,
      radius * 0.15,
      radius * 0.14,
      brush.ball(cx, cy, radius * 0.15, [146, 164, 84]),
    ),
  );
  for (let ray = 0; ray < 8; ray++)
    parts.push(
      line(
        `M${n(cx)} ${n(cy - radius * 0.03)}l${n(Math.cos(ray * 0.785) * radius * 0.12)} ${n(Math.sin(ray * 0.785) * radius * 0.1)}`,
        '#4d5a2a',
        radius * 0.018,
      ),
    );
  return parts.join('');
}

/** Six long pointed petals that bend outwards, freckles and stamens. */
export function lilyHead(brush: Brush, { cx, cy, radius, colour, random, name }: Head): string {
  const heart: Rgb = [214, 206, 96];
  const parts = [
    petalRing(
      brush,
      {
        cx,
        cy,
        squash: 0.86,
        count: 3,
        turn: 60,
        length: radius,
        width: radius * 0.52,
        tip: 0.9,
        colour: tint(colour, -0.06),
        heart,
        veins: 3,
      },
      random,
      `${name}o`,
    ),
    petalRing(
      brush,
      {
        cx,
        cy,
        squash: 0.86,
        count: 3,
        turn: 0,
        length: radius * 1.02,
        width: radius * 0.64,
        tip: 0.85,
        colour,
        heart,
        veins: 3,
      },
      random,
      `${name}i`,
    ),
  ];
  if (radius > 30)
    for (let dot = 0; dot < 36; dot++) {
      const angle = ((dot % 6) / 6) * 6.283 - 1.571 + (random(`${name}d${dot}`) - 0.5) * 0.3;
      const reach = radius * (0.22 + random(`${name}e${dot}`) * 0.32);
      parts.push(
        circle(
          cx + Math.cos(angle) * reach,
          cy + Math.sin(angle) * reach * 0.86,
          radius * 0.014,
          '#a83a58',
          'opacity="0.7"',
        ),
      );
    }
  for (let stamen = 0; stamen < 6; stamen++) {
    const angle = (stamen / 6) * 6.283 - 1.2;
    const [x, y] = [cx + Math.cos(angle) * radius * 0.36, cy + Math.sin(angle) * radius * 0.3];
    parts.push(
      line(
        `M${n(cx)} ${n(cy)}Q${n((cx + x) / 2)} ${n((cy + y) / 2 - radius * 0.08)} ${n(x)} ${n(y)}`,
        '#cfd88a',
        radius * 0.026,
      ),
      ellipse(
        x,
        y,
        radius * 0.06,
        radius * 0.026,
        '#b8602a',
        `transform="rotate(${n(angle * 57 + 90)} ${n(x)} ${n(y)})"`,
      ),
    );
  }
  parts.push(
    line(`M${n(cx)} ${n(cy)}L${n(cx + radius * 0.06)} ${n(cy - radius * 0.34)}`, '#dfe6a0', radius * 0.034),
    circle(cx + radius * 0.06, cy - radius * 0.35, radius * 0.04, '#8aa04a'),
  );
  return parts.join('');
}

/** Five notched petals around reddish stamens: cherry, apple, wild rose. */
export function blossomHead(brush: Brush, { cx, cy, radius, colour, random, name }: Head): string {
  const turn = random(`${name}t`) * 72;
  const parts = [
    petalRing(
      brush,
      {
        cx,
        cy,
        squash: 0.86 + random(`${name}q`) * 0.12,
        count: 5,
        turn,
        length: radius,
        width: radius * 0.94,
        tip: -1,
        colour,
        heart: tint(colour, -0.3),
      },
      random,
      name,
    ),
  ];
  let threads = '';
  let anthers = '';
  for (let stamen = 0; stamen < 9; stamen++) {
    const angle = (stamen / 9) * 6.283 + turn;
    const [x, y] = [cx + Math.cos(angle) * radius * 0.38, cy + Math.sin(angle) * radius * 0.34];
    threads += `M${n(cx)} ${n(cy)}L${n(x)} ${n(y)}`;
    anthers += `M${n(x)} ${n(y)}h0.1`;
  }
  parts.push(line(threads, '#c85a7c', radius * 0.03), line(anthers, '#f2c75c', radius * 0.1));
  parts.push(circle(cx, cy, radius * 0.11, '#d9688a'));
  return parts.join('');
}

/** A sunflower's golden rays and its spiral of seeds. */
export function sunflowerHead(brush: Brush, { cx, cy, radius, colour, random, name }: Head): string {
  const heart = tint(colour, -0.3);
  const large = radius > 45;
  const parts = [
    petalRing(
      brush,
      {
        cx,
        cy,
        squash: 0.95,
        count: 19,
        turn: 0,
        length: radius,
        width: radius * 0.3,
        tip: 0.75,
        colour: tint(colour, -0.14),
        heart,
      },
      random,
      `${name}o`,
    ),
    petalRing(
      brush,
      {
        cx,
        cy,
        squash: 0.95,
        count: 19,
        turn: 9.5,
        length: radius * 0.93,
        width: radius * 0.28,
        tip: 0.75,
        colour,
        heart,
        veins: large ? 1 : 0,
      },
      random,
      `${name}i`,
    ),
    ellipse(cx, cy + radius * 0.02, radius * 0.5, radius * 0.48, '#3a2213'),
    ellipse(
      cx,
      cy,
      radius * 0.48,
      radius * 0.46,
      brush.around(
        [cx - radius * 0.14, cy - radius * 0.16, radius * 0.62],
        [
          [0, '#8f5a2c'],
          [0.35, '#5f3719'],
          [0.7, '#74461f'],
          [1, '#3e2412'],
        ],
      ),
    ),
  ];
  const seeds = large ? 130 : 26;
  const rows = ['', '', ''];
  for (let seed = 0; seed < seeds; seed++) {
    const share = Math.sqrt((seed + 0.5) / seeds);
    const out = share * radius * 0.46;
    rows[share > 0.72 ? 2 : share > 0.4 ? 1 : 0] +=
      `M${n(cx + Math.cos(seed * 2.39996) * out)} ${n(cy + Math.sin(seed * 2.39996) * out * 0.95)}h0.1`;
  }
  rows.forEach((d, index) => {
    parts.push(
      line(
        d,
        ['#2b190d', '#a86a2c', '#d59a3a'][index] ?? '',
        radius * (large ? 0.032 : 0.048),
        'opacity="0.85"',
      ),
    );
  });
  return parts.join('');
}

function tint(colour: Rgb, amount: number): Rgb {
  const goal: Rgb = amount < 0 ? [colour[0] * 0.55, colour[1] * 0.3, colour[2] * 0.42] : [255, 252, 244];
  return mix(colour, goal, Math.min(1, Math.abs(amount)));
}
