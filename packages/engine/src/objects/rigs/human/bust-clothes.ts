import type { Rgb } from '../../../base/raster.ts';
import type { Point } from '../../hero.ts';
import { circle, line, linear, path, polygon, shade } from '../../kit.ts';
import { type BustFrame, soften, u } from './bust-frame.ts';
import type { Outfit, Top } from './outfit.ts';
import { curve } from './outline.ts';

/** Shoulders and chest of a portrait in what the figure wears. The neck stands at the origin's x. */
export function drawBustClothes(frame: BustFrame, outfit: Outfit, girth: number): string {
  const { look, isSmall, neck } = frame;
  const wide = (isSmall ? 232 : look.isFemale ? 322 : 392) * (0.6 + 0.4 * girth);
  const high = isSmall ? 236 : look.isFemale ? 268 : 270;
  const body: Body = { wide, high, neck, isSmall };
  const { top, coat } = outfit;
  const bare = mass(body, look.skin, 'bare', 6);
  const isWide = top?.neck === 'wide';
  return [
    outfit.cape ? drawMantle(body, outfit.cape.colour) : '',
    bare,
    isWide || !top
      ? soften('collarbone', [-90, high + 76, 90, 14], shade(look.skin, -0.3), 0.5, 8) +
        soften('collarbone2', [98, high + 76, 90, 14], shade(look.skin, -0.36), 0.6, -8)
      : '',
    top ? drawBustTop(body, top, look.skin) : '',
    outfit.tie ? drawTie(body, outfit.tie) : '',
    outfit.bib ? drawBib(body, outfit.bib) : '',
    coat ? drawBustCoat(body, coat) : '',
    outfit.apron?.hasBib ? drawBib(body, outfit.apron.colour) : '',
    outfit.pack ? drawStraps(body, outfit.pack) : '',
    outfit.hat?.kind === 'knight' ? drawPlate(body) : '',
    outfit.cape ? drawCollar(body, outfit.cape.collar ?? outfit.cape.colour) : '',
    outfit.necklace ? drawBeads(body, outfit.necklace) : '',
  ].join('');
}

interface Body {
  /** From the middle to the outside of an arm. */
  readonly wide: number;
  /** y of the foot of the neck. */
  readonly high: number;
  readonly neck: number;
  readonly isSmall: boolean;
}

/** Lower end of everything, under the edge of the picture. */
const END = 700;

/** Outline of neck foot, shoulders and arms; `opening` widens the neckline, `grow` is the cloth's thickness. */
function outlineOf({ wide, high, neck }: Body, opening: number, grow: number, dip: number): Point[] {
  const side = (sign: 1 | -1): Point[] => [
    [sign * (neck + opening), high - 26 + opening * 0.22 - grow * 0.6],
    [sign * (neck + wide * 0.26), high + 10 - grow],
    [sign * wide * 0.66, high + 42 - grow],
    [sign * (wide * 0.88 + grow * 0.5), high + 92 - grow * 0.5],
    [sign * (wide + grow), high + 190],
    [sign * (wide * 1.05 + grow), high + 320],
    [sign * wide * 1.06, END],
  ];
  return [[0, high + dip], ...side(1), ...side(-1).reverse()];
}

function mass(body: Body, colour: Rgb, id: string, opening: number, grow = 0, dip = 30): string {
  const { wide, high } = body;
  return (
    linear(
      id,
      [-wide, high, wide * 1.05, high + 90],
      [
        [0, shade(colour, 0.1)],
        [0.3, shade(colour, 0.06)],
        [0.6, shade(colour, -0.1)],
        [1, shade(colour, -0.4)],
      ],
    ) + path(curve(outlineOf(body, opening, grow, dip)), `url(#${id})`)
  );
}

/** Where arm and chest part, and how the cloth hangs. */
function folds({ wide, high, isSmall }: Body, colour: Rgb): string {
  const dark = shade(colour, -0.42);
  const light = shade(colour, 0.28);
  const fold = (d: string, width: number, strength: number) => line(d, dark, width, `opacity="${strength}"`);
  const k = isSmall ? 0.7 : 1;
  return (
    soften('chestlight', [-wide * 0.36, high + 150 * k, wide * 0.3, 110 * k], light, 0.34) +
    soften('chestshade', [wide * 0.5, high + 240 * k, wide * 0.34, 190 * k], dark, 0.3) +
    soften('shoulderlight', [-wide * 0.72, high + 82 * k, wide * 0.2, 34 * k], light, 0.4, -24) +
    fold(
      `M${u(-wide * 0.7)} ${u(high + 210 * k)}Q${u(-wide * 0.62)} ${u(high + 300 * k)} ${u(-wide * 0.66)} ${END}`,
      6,
      0.5,
    ) +
    fold(
      `M${u(wide * 0.7)} ${u(high + 210 * k)}Q${u(wide * 0.64)} ${u(high + 300 * k)} ${u(wide * 0.68)} ${END}`,
      7,
      0.6,
    ) +
    fold(
      `M${u(-wide * 0.68)} ${u(high + 214 * k)}Q${u(-wide * 0.5)} ${u(high + 190 * k)} ${u(-wide * 0.36)} ${u(high + 214 * k)}M${u(wide * 0.68)} ${u(high + 214 * k)}Q${u(wide * 0.5)} ${u(high + 196 * k)} ${u(wide * 0.34)} ${u(high + 226 * k)}`,
      4.4,
      0.3,
    ) +
    fold(
      `M${u(-wide * 0.88)} ${u(high + 150 * k)}Q${u(-wide * 0.8)} ${u(high + 220 * k)} ${u(-wide * 0.84)} ${u(high + 300 * k)}`,
      4,
      0.22,
    )
  );
}

function drawBustTop(body: Body, top: Top, skin: Rgb): string {
  const { high, neck, wide } = body;
  const isWide = top.neck === 'wide';
  const opening = isWide ? wide * 0.4 : top.neck === 'v' || top.neck === 'collar' ? 12 : 14;
  const dip = isWide
    ? 128
    : top.neck === 'v'
      ? 176
      : top.neck === 'collar'
        ? 90
        : top.neck === 'turtle'
          ? 24
          : 46;
  const hem = shade(top.trim ?? top.colour, -0.2);
  let art = mass(body, top.colour, 'btop', opening, 6, dip) + folds(body, top.colour) + pattern(body, top);
  if (isWide)
    art += line(
      `M${u(-neck - opening)} ${u(high - 26 + opening * 0.22)}Q${u(-neck)} ${u(high + dip * 0.9)} 0 ${u(high + dip)}Q${u(neck)} ${u(high + dip * 0.9)} ${u(neck + opening)} ${u(high - 26 + opening * 0.22)}`,
      top.trim ? shade(top.trim, 0) : hem,
      11,
    );
  else if (top.neck === 'turtle')
    art +=
      path(
        `M${u(-neck - 12)} ${u(high - 88)}Q0 ${u(high - 40)} ${u(neck + 16)} ${u(high - 88)}L${u(neck + 34)} ${u(high + 6)}Q0 ${u(high + 74)} ${u(-neck - 30)} ${u(high + 6)}Z`,
        shade(top.colour, 0.04),
      ) +
      path(
        `M${u(neck * 0.2)} ${u(high - 58)}Q${u(neck * 0.7)} ${u(high - 64)} ${u(neck + 16)} ${u(high - 88)}L${u(neck + 34)} ${u(high + 6)}Q${u(neck * 0.8)} ${u(high + 38)} ${u(neck * 0.3)} ${u(high + 44)}Z`,
        shade(top.colour, -0.28),
        'opacity="0.6"',
      ) +
      line(
        `M${u(-neck - 20)} ${u(high - 40)}Q0 ${u(high + 14)} ${u(neck + 24)} ${u(high - 40)}`,
        shade(top.colour, -0.3),
        5,
        'opacity="0.5"',
      );
  else if (top.neck === 'collar') {
    art += path(
      `M${u(-neck - 6)} ${u(high - 40)}L0 ${u(high + 96)}L${u(neck + 8)} ${u(high - 40)}Q0 ${u(high + 20)} ${u(-neck - 6)} ${u(high - 40)}Z`,
      shade(skin, -0.14),
    );
    art +=
      polygon(
        [
          [-neck - 10, high - 62],
          [-neck - 40, high - 16],
          [-66, high + 98],
          [-4, high + 70],
          [-neck * 0.5, high],
        ],
        shade(top.trim ?? top.colour, 0.2),
      ) +
      polygon(
        [
          [neck + 12, high - 62],
          [neck + 44, high - 16],
          [74, high + 98],
          [8, high + 70],
          [neck * 0.55, high],
        ],
        shade(top.trim ?? top.colour, -0.14),
      ) +
      line(`M2 ${u(high + 76)}V${END}`, shade(top.colour, -0.34), 4, 'opacity="0.7"');
  } else
    art += line(
      `M${u(-neck - opening)} ${u(high - 26)}Q${u(-neck * 0.7)} ${u(high + dip * 0.7)} 0 ${u(high + dip)}Q${u(neck * 0.74)} ${u(high + dip * 0.7)} ${u(neck + opening)} ${u(high - 26)}`,
      hem,
      top.neck === 'v' ? 12 : 18,
    );
  if (top.buttons)
    for (const y of [130, 220, 310])
      art +=
        circle(3, high + y, 9, shade(top.buttons, 0)) + circle(1, high + y - 2, 3.4, shade(top.buttons, 0.4));
  return art;
}

/** How far out the cloth reaches at a height. */
function reachAt({ wide, high }: Body, y: number): number {
  return wide * Math.min(0.97, 0.5 + Math.max(0, y - high - 20) / 260);
}

function pattern(body: Body, top: Top): string {
  const { wide, high } = body;
  const light = top.trim ?? ([250, 248, 242] as const);
  let art = '';
  if (top.pattern === 'stripes')
    for (let y = high + 110; y < END; y += 62) {
      const x = reachAt(body, y) - 12;
      art += line(
        `M${u(-x)} ${u(y + 16)}Q${u(-x * 0.6)} ${u(y)} 0 ${u(y + 14)}Q${u(x * 0.6)} ${u(y)} ${u(x)} ${u(y + 16)}`,
        shade(light, -0.1),
        24,
        'opacity="0.88"',
      );
    }
  if (top.pattern === 'plaid') {
    for (let y = high + 100; y < END; y += 74)
      art += line(
        `M${u(14 - reachAt(body, y))} ${u(y + 12)}Q0 ${u(y - 6)} ${u(reachAt(body, y) - 14)} ${u(y + 12)}`,
        shade(top.colour, -0.5),
        22,
        'opacity="0.4"',
      );
    for (const share of [-0.84, -0.56, -0.28, 0.16, 0.44, 0.74])
      art += line(
        `M${u(wide * share)} ${u(high + 66 + share * share * 130)}L${u(wide * share * 1.05)} ${END}`,
        shade(top.colour, -0.5),
        20,
        'opacity="0.36"',
      );
  }
  if (top.pattern === 'dots')
    for (let row = 0; row < 5; row++)
      for (let column = -4; column <= 4; column++) {
        const x = (column + (row % 2) * 0.5) * wide * 0.21;
        const y = high + 120 + row * 66 + Math.abs(column) * 3;
        if (Math.abs(x) < wide * 0.94)
          art += circle(x, y, 9, shade(light, x > wide * 0.4 ? -0.2 : 0), 'opacity="0.9"');
      }
  if (top.pattern === 'knit')
    for (let column = -9; column <= 9; column++)
      art += line(
        `M${u(column * wide * 0.1)} ${u(high + 70 + Math.abs(column) * 5)}L${u(column * wide * 0.105)} ${END}`,
        shade(top.colour, -0.3),
        5,
        'opacity="0.3"',
      );
  return art;
}

function drawBustCoat(body: Body, coat: NonNullable<Outfit['coat']>): string {
  const { wide, high, neck } = body;
  const gap = coat.isOpen ? 62 : 3;
  const opening = coat.lapel || coat.isOpen ? 26 : 16;
  const half = (sign: 1 | -1) => {
    const outer = outlineOf(body, opening, coat.hasSleeves === false ? -6 : 16, 0).slice(
      sign > 0 ? 1 : 8,
      sign > 0 ? 8 : 15,
    );
    const ring = sign > 0 ? outer : [...outer].reverse();
    const points =
      coat.hasSleeves === false
        ? ring
            .filter((_, index) => index < 3)
            .concat([
              [sign * wide * 0.7, high + 130],
              [sign * wide * 0.66, high + 260],
              [sign * wide * 0.7, END],
            ])
        : ring;
    return curve([
      ...points,
      [sign * gap * 0.8, END],
      [sign * gap, high + 230],
      [sign * (coat.isOpen ? gap * 0.9 : 4), high + 130],
    ]);
  };
  const shadeOf = (id: string) =>
    linear(
      id,
      [-wide, high, wide * 1.05, high + 90],
      [
        [0, shade(coat.colour, 0.14)],
        [0.3, shade(coat.colour, 0.04)],
        [0.6, shade(coat.colour, -0.1)],
        [1, shade(coat.colour, -0.42)],
      ],
    );
  let art =
    shadeOf('bcoat') +
    path(half(-1), 'url(#bcoat)') +
    path(half(1), 'url(#bcoat)') +
    folds(body, coat.colour);
  const edge = shade(coat.trim ?? coat.colour, coat.trim ? 0 : -0.36);
  for (const sign of [-1, 1])
    art += line(
      `M${u(sign * (coat.isOpen ? gap * 0.9 : 2))} ${u(high + 130)}L${u(sign * gap)} ${u(high + 230)}L${u(sign * gap * 0.8)} ${END}`,
      edge,
      coat.trim ? 20 : 4,
    );
  if (coat.lapel)
    for (const sign of [-1, 1] as const) {
      const x = (value: number) => sign * value;
      const tone = sign < 0 ? 0.1 : -0.18;
      art +=
        polygon(
          [
            [x(neck + 20), high - 52],
            [x(neck + 66), high + 8],
            [x(wide * 0.42), high + 118],
            [x(wide * 0.33), high + 144],
            [x(wide * 0.4), high + 166],
            [x(gap + 2), high + 330],
            [x(gap - 4), high + 150],
            [x(neck + 4), high + 4],
          ],
          shade(coat.lapel, tone),
        ) +
        line(
          `M${u(x(wide * 0.42))} ${u(high + 118)}L${u(x(wide * 0.33))} ${u(high + 144)}L${u(x(wide * 0.4))} ${u(high + 166)}L${u(x(gap + 2))} ${u(high + 330)}`,
          shade(coat.lapel, -0.4),
          3.4,
          'opacity="0.7"',
        );
    }
  else
    for (const sign of [-1, 1] as const)
      art += polygon(
        [
          [sign * (neck + 12), high - 66],
          [sign * (neck + 56), high - 10],
          [sign * 96, high + 96],
          [sign * (gap * 0.5 + 2), high + 76],
          [sign * neck * 0.7, high + 6],
        ],
        shade(coat.trim ?? coat.colour, sign < 0 ? 0.2 : -0.2),
      );
  if (coat.buttons)
    for (const y of [190, 300])
      art +=
        circle(coat.isOpen ? gap + 26 : 24, high + y, 12, shade(coat.buttons, 0)) +
        circle((coat.isOpen ? gap + 26 : 24) - 3, high + y - 3, 4.6, shade(coat.buttons, 0.4));
  return art;
}

function drawTie({ high }: Body, { colour, kind }: NonNullable<Outfit['tie']>): string {
  const y = high + 66;
  if (kind === 'bow')
    return (
      path(
        `M0 ${y}C-30 ${y - 34} -78 ${y - 36} -84 ${y - 22}V${y + 26}C-78 ${y + 40} -30 ${y + 36} 0 ${y + 6}C32 ${y + 36} 82 ${y + 40} 88 ${y + 26}V${y - 22}C82 ${y - 36} 32 ${y - 34} 0 ${y}Z`,
        shade(colour, 0.04),
      ) +
      `<rect x="-17" y="${y - 20}" width="36" height="44" rx="12" fill="${shade(colour, -0.2)}"/>` +
      line(
        `M-30 ${y}L-62 ${y - 8}M-30 ${y + 6}L-60 ${y + 16}M34 ${y}L66 ${y - 8}M34 ${y + 6}L64 ${y + 16}`,
        shade(colour, -0.34),
        4,
      )
    );
  return (
    path(`M-24 ${y - 14}H26L18 ${y + 32}L54 ${END}H-50L-16 ${y + 32}Z`, shade(colour, 0)) +
    path(`M6 ${y + 32}L18 ${y + 32}L54 ${END}H14Z`, shade(colour, -0.24)) +
    path(`M-24 ${y - 14}H26L18 ${y + 32}Q2 ${y + 40} -16 ${y + 32}Z`, shade(colour, -0.14)) +
    line(
      `M-24 ${y + 110}L22 ${y + 76}M-32 ${y + 170}L34 ${y + 122}M-38 ${y + 230}L40 ${y + 176}`,
      shade(colour, 0.3),
      8,
      'opacity="0.5"',
    )
  );
}

function drawBib({ wide, high, neck }: Body, colour: Rgb): string {
  const top = high + 196;
  const w = wide * 0.46;
  let art =
    path(
      `M${u(-w)} ${top}Q0 ${top + 16} ${u(w)} ${top}L${u(w * 1.2)} ${END}H${u(-w * 1.2)}Z`,
      shade(colour, 0.02),
    ) +
    path(
      `M${u(w * 0.4)} ${top + 9}L${u(w)} ${top}L${u(w * 1.2)} ${END}H${u(w * 0.5)}Z`,
      shade(colour, -0.24),
      'opacity="0.6"',
    ) +
    line(
      `M${u(-w + 8)} ${top + 14}Q0 ${top + 30} ${u(w - 8)} ${top + 14}`,
      shade(colour, 0.4),
      3,
      'stroke-dasharray="12 8" opacity="0.7"',
    );
  for (const sign of [-1, 1])
    art +=
      polygon(
        [
          [sign * (neck + 46), high + 4],
          [sign * (neck + 96), high + 18],
          [sign * (w - 6), top + 26],
          [sign * (w - 54), top + 26],
        ],
        shade(colour, sign < 0 ? 0.12 : -0.2),
      ) +
      circle(sign * (w - 30), top + 22, 13, '#d9ae58') +
      circle(sign * (w - 30) - 3, top + 19, 5, '#f4dc9a');
  return art;
}

function drawStraps({ wide, high, neck }: Body, colour: Rgb): string {
  return [-1, 1]
    .map(
      (sign) =>
        path(
          `M${u(sign * (neck + wide * 0.2))} ${u(high + 8)}Q${u(sign * wide * 0.44)} ${u(high + 140)} ${u(sign * wide * 0.5)} ${END}L${u(sign * wide * 0.66)} ${END}Q${u(sign * wide * 0.64)} ${u(high + 130)} ${u(sign * (neck + wide * 0.36))} ${u(high + 20)}Z`,
          shade(colour, sign < 0 ? -0.06 : -0.32),
        ) +
        line(
          `M${u(sign * (neck + wide * 0.24))} ${u(high + 14)}Q${u(sign * wide * 0.48)} ${u(high + 140)} ${u(sign * wide * 0.54)} ${END}`,
          shade(colour, 0.3),
          3,
          'stroke-dasharray="12 8" opacity="0.6"',
        ),
    )
    .join('');
}

function drawMantle({ wide, high }: Body, colour: Rgb): string {
  return path(
    curve([
      [-120, high - 40],
      [-wide * 0.7, high + 6],
      [-wide * 1.14, high + 160],
      [-wide * 1.26, END],
      [wide * 1.28, END],
      [wide * 1.16, high + 160],
      [wide * 0.72, high + 6],
      [130, high - 40],
    ]),
    shade(colour, -0.24),
  );
}

function drawCollar({ wide, high, neck }: Body, colour: Rgb): string {
  const half = (sign: 1 | -1) =>
    path(
      curve([
        [sign * (neck + 20), high - 70],
        [sign * (neck + wide * 0.28), high - 22],
        [sign * wide * 0.7, high + 26],
        [sign * wide * 0.9, high + 110],
        [sign * wide * 0.56, high + 120],
        [sign * wide * 0.22, high + 100],
        [sign * 10, high + 84],
        [sign * neck * 0.8, high + 10],
      ]),
      shade(colour, sign < 0 ? 0.08 : -0.22),
    );
  return (
    half(1) +
    half(-1) +
    line(
      `M${u(-wide * 0.66)} ${u(high + 60)}Q${u(-wide * 0.3)} ${u(high + 40)} -40 ${u(high + 56)}`,
      shade(colour, 0.34),
      6,
      'opacity="0.5"',
    ) +
    circle(0, high + 92, 22, '#d8ac4c') +
    circle(-6, high + 86, 8, '#f6e2a0')
  );
}

function drawPlate(body: Body): string {
  const steel: Rgb = [186, 194, 204];
  const { wide, high, neck } = body;
  const shell = (sign: 1 | -1) =>
    path(
      curve([
        [sign * wide * 0.5, high + 30],
        [sign * wide * 0.84, high + 36],
        [sign * wide * 1.1, high + 150],
        [sign * wide * 1.08, high + 260],
        [sign * wide * 0.66, high + 240],
        [sign * wide * 0.5, high + 130],
      ]),
      shade(steel, sign < 0 ? 0.2 : -0.28),
    ) +
    line(
      `M${u(sign * wide * 0.58)} ${u(high + 180)}Q${u(sign * wide * 0.86)} ${u(high + 130)} ${u(sign * wide * 1.08)} ${u(high + 190)}`,
      shade(steel, -0.5),
      5,
      'opacity="0.6"',
    );
  return (
    mass(body, steel, 'bplate', 30, 10, 60) +
    soften('gleam', [-wide * 0.3, high + 200, wide * 0.16, 150], '#ffffff', 0.6) +
    line(`M2 ${u(high + 60)}V${END}`, shade(steel, -0.4), 5) +
    path(
      `M${u(-neck - 40)} ${u(high - 50)}Q0 ${u(high + 20)} ${u(neck + 44)} ${u(high - 50)}L${u(neck + 70)} ${u(high + 20)}Q0 ${u(high + 110)} ${u(-neck - 66)} ${u(high + 20)}Z`,
      shade(steel, -0.1),
    ) +
    shell(1) +
    shell(-1)
  );
}

function drawBeads({ high, neck }: Body, colour: Rgb): string {
  return Array.from({ length: 17 }, (_, index) => {
    const share = (index / 16) * 2 - 1;
    const x = share * (neck + 34);
    const y = high + 62 - share * share * 84;
    return (
      circle(x, y, 11, shade(colour, share > 0.4 ? -0.3 : -0.06)) +
      circle(x - 3, y - 4, 4, '#ffffff', 'opacity="0.8"')
    );
  }).join('');
}
