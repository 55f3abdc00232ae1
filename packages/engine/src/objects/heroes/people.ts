import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { circle, ellipse, line, linear, n, path, rect, shade } from '../kit.ts';

/** A standing figure of about five heads in one of many outfits; the library has these people only as busts. */
interface Outfit {
  readonly top: Rgb;
  readonly trousers: Rgb;
  readonly boots: Rgb;
  /** A long robe or gown instead of trousers. */
  readonly robe?: boolean;
  readonly hair?: 'short' | 'long' | 'none';
  readonly beard?: Rgb;
  readonly trim?: Rgb;
  readonly belt?: Rgb;
  /** Drawn over the body, before the head. */
  readonly over?: (tone: Rgb) => string;
  /** Drawn behind everything (cape, wings). */
  readonly behind?: (tone: Rgb) => string;
  /** Drawn over the head; replaces the face when `helmet`. */
  readonly hat?: (tone: Rgb) => string;
  readonly prop?: (tone: Rgb) => string;
  readonly gloves?: Rgb;
  readonly wide?: number;
}

const SKINS: readonly Rgb[] = [
  [244, 208, 177],
  [226, 180, 140],
  [198, 144, 104],
  [150, 102, 68],
  [104, 68, 46],
];
const HAIRS: readonly Rgb[] = [
  [62, 42, 34],
  [116, 74, 44],
  [196, 150, 84],
  [34, 30, 32],
  [150, 70, 38],
];

function drawFigure(outfit: Outfit, { random, colour }: HeroOptions): HeroArt {
  const top = colour ?? outfit.top;
  const robeOrLegs = outfit.robe ? top : outfit.trousers;
  const skin = SKINS[Math.floor(random('skin') * SKINS.length)] ?? [226, 180, 140];
  const hair = HAIRS[Math.floor(random('hair') * HAIRS.length)] ?? [62, 42, 34];
  const wide = outfit.wide ?? 1;
  const foot = 452;
  const parts: string[] = [
    linear(
      't',
      [90, 0, 190, 0],
      [
        [0, shade(top, 0.18)],
        [0.5, shade(top, 0)],
        [1, shade(top, -0.34)],
      ],
    ),
    linear(
      'l',
      [96, 0, 184, 0],
      [
        [0, shade(robeOrLegs, 0.12)],
        [0.55, shade(robeOrLegs, -0.04)],
        [1, shade(robeOrLegs, -0.36)],
      ],
    ),
  ];
  if (outfit.behind) parts.push(outfit.behind(top));
  if (outfit.robe) {
    parts.push(
      path(`M112 ${foot - 8}q14 10 26 0v8h-28ZM144 ${foot - 8}q14 10 26 0v8h-28Z`, shade(outfit.boots, -0.1)),
      path(
        `M104 250C96 320 84 390 76 ${foot - 10}Q110 ${foot + 4} 140 ${foot - 4}Q170 ${foot + 4} 204 ${foot - 10}C196 390 184 320 176 250Z`,
        'url(#l)',
      ),
      path(
        `M122 270C118 330 112 390 108 ${foot - 8}M158 270C162 330 166 390 172 ${foot - 8}M140 280V${foot - 8}`,
        'none',
        `stroke="${shade(top, -0.4)}" stroke-width="2.4" opacity="0.5"`,
      ),
      outfit.trim
        ? path(
            `M79 ${foot - 24}Q110 ${foot - 10} 140 ${foot - 18}Q170 ${foot - 10} 201 ${foot - 24}L204 ${foot - 10}Q170 ${foot + 4} 140 ${foot - 4}Q110 ${foot + 4} 76 ${foot - 10}Z`,
            shade(outfit.trim, 0),
          )
        : '',
    );
  } else {
    parts.push(
      path(
        `M${n(140 - 38 * wide)} 258L${n(140 - 34 * wide)} ${foot - 40}H${n(140 - 4)}L142 290L${n(140 + 4)} ${foot - 40}H${n(140 + 34 * wide)}L${n(140 + 38 * wide)} 258Z`,
        'url(#l)',
      ),
      path(
        `M${n(140 - 36 * wide)} ${foot - 54}H${n(138)}V${foot}H${n(140 - 46 * wide)}Q${n(140 - 48 * wide)} ${foot - 14} ${n(140 - 36 * wide)} ${foot - 20}Z`,
        shade(outfit.boots, 0.04),
      ),
      path(
        `M${n(140 + 36 * wide)} ${foot - 54}H${n(142)}V${foot}H${n(140 + 46 * wide)}Q${n(140 + 48 * wide)} ${foot - 14} ${n(140 + 36 * wide)} ${foot - 20}Z`,
        shade(outfit.boots, -0.22),
      ),
    );
  }
  const hand = outfit.gloves ?? skin;
  const arm = (side: -1 | 1) => {
    const x = (value: number) => n(140 + side * value * wide);
    return (
      circle(140 + side * 62 * wide, 268, 13 * (0.8 + wide * 0.2), shade(hand, side < 0 ? 0.04 : -0.14)) +
      path(
        `M${x(30)} 150C${x(54)} 150 ${x(62)} 170 ${x(66)} 200L${x(76)} 260H${x(50)}L${x(42)} 210Z`,
        side < 0 ? shade(top, 0.1) : shade(top, -0.28),
      ) +
      (outfit.trim
        ? path(`M${x(75)} 252L${x(76)} 262H${x(49)}L${x(48)} 252Z`, shade(outfit.trim, side < 0 ? 0 : -0.2))
        : '')
    );
  };
  parts.push(arm(1));
  parts.push(
    path(
      `M${n(140 - 42 * wide)} 154Q140 138 ${n(140 + 42 * wide)} 154L${n(140 + 40 * wide)} 264Q140 276 ${n(140 - 40 * wide)} 264Z`,
      'url(#t)',
    ),
  );
  if (outfit.belt)
    parts.push(
      rect(140 - 40 * wide, 240, 80 * wide, 13, shade(outfit.belt, 0), 3),
      rect(131, 238, 18, 17, '#d9b04c', 3),
    );
  parts.push(rect(127, 128, 26, 24, shade(skin, -0.2), 8));
  if (outfit.over) parts.push(outfit.over(top));
  parts.push(arm(-1));
  if (outfit.hair === 'long')
    parts.push(
      path('M98 86C92 40 188 40 182 86L188 160Q176 172 162 160L118 160Q104 172 92 160Z', shade(hair, -0.14)),
    );
  parts.push(
    linear(
      's',
      [104, 0, 178, 0],
      [
        [0, shade(skin, 0.16)],
        [0.6, shade(skin, 0)],
        [1, shade(skin, -0.22)],
      ],
    ),
    path(
      'M102 88C102 52 122 44 140 44C158 44 178 52 178 88C178 122 160 140 140 140C120 140 102 122 102 88Z',
      'url(#s)',
    ),
    ellipse(125, 94, 4.6, 6, '#26201e'),
    ellipse(155, 94, 4.6, 6, '#26201e'),
    circle(123.6, 91.6, 1.6, '#fff'),
    circle(153.6, 91.6, 1.6, '#fff'),
    line('M118 82q7 -4 13 -1M149 81q7 -3 13 1', shade(hair, -0.1), 2.6),
    path(
      'M140 96q5 8 -1 10',
      'none',
      `stroke="${shade(skin, -0.4)}" stroke-width="2" stroke-linecap="round"`,
    ),
    line('M128 117q12 9 24 0', shade([176, 78, 68], 0), 2.8),
    ellipse(114, 108, 7, 4.6, '#e8867a', 'opacity="0.3"'),
    ellipse(166, 108, 7, 4.6, '#e8867a', 'opacity="0.26"'),
  );
  if (outfit.beard)
    parts.push(
      path(
        'M103 100C104 130 116 172 140 190C164 172 176 130 177 100C170 112 156 108 140 112C124 108 110 112 103 100Z',
        shade(outfit.beard, 0.04),
      ),
      line('M128 121q12 7 24 0', '#a8605a', 2.4),
    );
  if (outfit.hair !== 'none')
    parts.push(
      path(
        'M99 92C94 46 120 34 142 34C168 34 188 50 181 92C176 74 168 66 152 66C132 68 112 66 99 92Z',
        shade(hair, 0.06),
      ),
    );
  if (outfit.hat) parts.push(outfit.hat(top));
  if (outfit.prop) parts.push(outfit.prop(top));
  return { width: 280, height: 470, body: parts.join(''), foot };
}

const GOLD: Rgb = [222, 174, 66];
const crown = (tone: string) =>
  path('M100 58L94 12L116 34L140 4L164 34L186 12L180 58Q140 70 100 58Z', tone) +
  circle(94, 12, 5, '#c8403c') +
  circle(140, 4, 5.4, '#3d74c4') +
  circle(186, 12, 5, '#c8403c') +
  circle(140, 46, 6, '#c8403c') +
  circle(116, 46, 4, '#3d9a64') +
  circle(164, 46, 4, '#3d9a64');
const cape = (tone: string) =>
  path('M104 156Q140 144 176 156C200 250 212 350 214 430Q140 452 66 430C68 350 80 250 104 156Z', tone);
const pointedHat = (tone: Rgb, band: string) =>
  path('M58 66Q140 34 222 66Q214 84 140 84Q66 84 58 66Z', shade(tone, -0.1)) +
  path('M96 62C112 20 126 -30 158 -52C154 -20 170 20 184 62Q140 76 96 62Z', shade(tone, 0.08)) +
  path('M98 54Q140 68 182 54L184 64Q140 78 96 64Z', band);
const steel = '#aeb6be';

const OUTFITS = {
  astronaut: {
    top: [234, 236, 240],
    trousers: [226, 229, 234],
    boots: [110, 118, 128],
    gloves: [120, 128, 138],
    wide: 1.22,
    hair: 'short',
    behind: () => rect(86, 146, 108, 112, '#8e979f', 14),
    over: () =>
      rect(116, 182, 48, 38, '#5d6872', 6) +
      circle(128, 194, 4, '#e25548') +
      circle(141, 194, 4, '#57b368') +
      rect(122, 204, 36, 8, '#b9d4e4', 2) +
      line('M96 268H184', '#c86a3a', 5) +
      rect(90, 166, 20, 13, '#c8443c', 2),
    hat: () =>
      circle(140, 90, 60, '#eef1f4') +
      circle(140, 90, 60, '#c3cad2', 'opacity="0.35"') +
      path(
        'M92 92C92 62 112 50 140 50C168 50 188 62 188 92C188 122 166 134 140 134C114 134 92 122 92 92Z',
        '#33475c',
      ) +
      path('M100 88C100 66 116 58 140 58C166 58 180 66 180 88C170 74 112 72 100 88Z', '#7fa6c4') +
      path(
        'M104 104C106 116 114 124 124 127',
        'none',
        'stroke="#b9d6ea" stroke-width="4" stroke-linecap="round" opacity="0.8"',
      ) +
      ellipse(150, 104, 24, 12, '#d8a050', 'opacity="0.3"') +
      rect(78, 82, 10, 24, '#9aa3ac', 4) +
      rect(192, 82, 10, 24, '#858f98', 4),
  },
  knight: {
    top: [164, 172, 182],
    trousers: [140, 148, 158],
    boots: [104, 112, 122],
    gloves: [128, 136, 146],
    wide: 1.12,
    hair: 'none',
    belt: [92, 62, 40],
    behind: () => cape('#a8342f'),
    over: () =>
      path('M106 156Q140 146 174 156L170 204Q140 222 110 204Z', '#cfd6dd') +
      path('M140 150V214', 'none', 'stroke="#8c959f" stroke-width="2.4"') +
      ellipse(96, 166, 24, 19, '#c3cad2') +
      ellipse(184, 166, 24, 19, '#9aa3ad') +
      line('M112 320h24M146 320h24', '#7d8690', 6),
    hat: () =>
      path('M94 100C92 48 118 34 140 34C162 34 188 48 186 100L180 136Q140 152 100 136Z', '#bcc4cc') +
      path('M140 34C162 34 188 48 186 100L180 136Q160 146 140 146Z', '#8f98a2', 'opacity="0.55"') +
      path('M98 86H182L178 104H102Z', '#2c3138') +
      line('M140 40V144', '#7b848e', 3.4) +
      line('M112 118v16M122 120v18M158 120v18M168 118v16', '#4d555e', 2.6) +
      path('M138 36C124 6 150 -16 176 -14C162 0 168 22 146 36Z', '#c8403c'),
    prop: () =>
      rect(62, 176, 7, 206, '#d9e0e6', 2) +
      rect(44, 282, 44, 9, '#b98a3a', 4) +
      rect(62, 290, 8, 28, '#6a4630', 3) +
      path('M62 176L65.5 158L69 176Z', '#eef2f5'),
  },
  wizard: {
    top: [70, 70, 140],
    trousers: [60, 60, 110],
    boots: [70, 50, 40],
    robe: true,
    hair: 'long',
    beard: [226, 226, 228],
    trim: GOLD,
    belt: [120, 84, 46],
    hat: (tone) => pointedHat(tone, '#d9b04c'),
    prop: () =>
      line('M70 448V130', '#7a5636', 8) +
      circle(70, 118, 17, '#6fc3e0') +
      circle(65, 112, 6, '#d6f3fb') +
      path('M58 134Q70 146 82 134L78 150H62Z', '#7a5636'),
  },
  witch: {
    top: [62, 50, 78],
    trousers: [44, 38, 58],
    boots: [40, 34, 38],
    robe: true,
    hair: 'long',
    trim: [124, 76, 148],
    belt: [40, 32, 40],
    hat: (tone) => pointedHat(tone, '#9a5ab8'),
    prop: () =>
      line('M64 440V196', '#8a6238', 7) +
      path('M50 204L64 130L78 204Q64 214 50 204Z', '#c79a4e') +
      rect(53, 196, 22, 8, '#6d4a2c', 2),
  },
  king: {
    top: [150, 40, 58],
    trousers: [110, 30, 46],
    boots: [70, 44, 34],
    robe: true,
    hair: 'short',
    beard: [150, 110, 72],
    trim: [244, 240, 230],
    belt: GOLD,
    behind: () => cape('#7c2138'),
    over: () =>
      path('M96 152Q140 186 184 152L176 176Q140 204 104 176Z', '#f4f0e6') + circle(140, 196, 8, '#d9b04c'),
    hat: () => crown('#e0b040'),
    prop: () =>
      line('M72 400V196', '#d9b04c', 7) + circle(72, 186, 13, '#d9b04c') + circle(72, 186, 6, '#c8403c'),
  },
  queen: {
    top: [106, 66, 142],
    trousers: [90, 56, 120],
    boots: [80, 54, 60],
    robe: true,
    hair: 'long',
    trim: GOLD,
    belt: GOLD,
    hat: () => crown('#e6bc52'),
  },
  princess: {
    top: [232, 140, 178],
    trousers: [220, 130, 170],
    boots: [200, 120, 150],
    robe: true,
    hair: 'long',
    trim: [248, 226, 236],
    over: () => path('M104 250Q140 270 176 250L186 300Q140 326 94 300Z', '#f6cfe0', 'opacity="0.8"'),
    hat: () =>
      path('M112 52L116 26L128 42L140 16L152 42L164 26L168 52Q140 60 112 52Z', '#ecc65a') +
      circle(140, 40, 5, '#6ab0dc'),
  },
  chef: {
    top: [244, 244, 242],
    trousers: [70, 76, 88],
    boots: [46, 44, 46],
    hair: 'short',
    over: () =>
      path('M108 240H172L178 346Q140 356 102 346Z', '#fbfaf6') +
      circle(128, 184, 3.4, '#50555c') +
      circle(152, 184, 3.4, '#50555c') +
      circle(128, 206, 3.4, '#50555c') +
      circle(152, 206, 3.4, '#50555c') +
      path('M120 148L140 168L160 148L152 178H128Z', '#c8403c'),
    hat: () =>
      path('M104 62C80 50 84 14 112 16C116 -8 164 -8 168 16C196 14 200 50 176 62Z', '#fcfbf8') +
      path('M104 58H176V78Q140 86 104 78Z', '#e8e6e0') +
      line('M122 24v30M140 20v34M158 24v30', '#d6d3cc', 2.4),
  },
  firefighter: {
    top: [66, 62, 60],
    trousers: [58, 56, 56],
    boots: [34, 34, 36],
    gloves: [70, 66, 62],
    hair: 'short',
    wide: 1.1,
    trim: [232, 206, 70],
    over: () =>
      line('M98 216H182M98 232H182', '#e8ce46', 6) +
      line('M140 152V262', '#3a3836', 3) +
      line('M104 356h30M146 356h30', '#e8ce46', 6),
    hat: () =>
      path('M90 76C88 34 112 24 140 24C168 24 192 34 190 76L204 84Q140 66 76 84Z', '#c8342e') +
      path('M126 30L140 20L154 30L150 66H130Z', '#e6bc52') +
      line('M140 24V16', '#9a241f', 8),
  },
  police: {
    top: [44, 70, 122],
    trousers: [34, 50, 88],
    boots: [28, 28, 34],
    hair: 'short',
    belt: [32, 32, 38],
    over: () =>
      path('M134 150L140 160L146 150L148 214L140 224L132 214Z', '#20304f') +
      path('M112 180l6 -4l6 4l-1 9l-5 4l-5 -4Z', '#e6bc52') +
      rect(104, 212, 26, 16, '#38599a', 2) +
      rect(152, 212, 26, 16, '#30508e', 2),
    hat: () =>
      path('M90 60Q88 26 140 22Q192 26 190 60Z', '#2c4678') +
      rect(98, 56, 84, 13, '#1c2c4c', 3) +
      path('M98 68Q140 62 182 68Q176 84 140 84Q104 84 98 68Z', '#15181e') +
      path('M140 36l7 5l-2 9h-10l-2 -9Z', '#e6bc52'),
  },
  doctor: {
    top: [246, 247, 248],
    trousers: [92, 128, 152],
    boots: [236, 238, 240],
    hair: 'short',
    over: () =>
      path('M100 250L96 350H134L140 270L146 350H184L180 250Z', '#f4f6f7') +
      path('M122 148L140 210L158 148Z', '#8fc0d0') +
      path(
        'M124 150C120 196 128 214 140 216C152 214 160 196 156 150',
        'none',
        'stroke="#4a5460" stroke-width="4"',
      ) +
      circle(140, 220, 7, '#9aa6b0') +
      rect(150, 204, 18, 16, '#dfe4e8', 2),
  },
  pirate: {
    top: [130, 42, 40],
    trousers: [66, 58, 54],
    boots: [46, 36, 32],
    hair: 'short',
    beard: [52, 38, 32],
    belt: [40, 30, 26],
    trim: GOLD,
    over: () => path('M122 148L140 236L158 148Z', '#f0e8d6') + line('M104 160L176 244', '#5b3e28', 8),
    hat: () =>
      path('M78 66C86 20 116 22 140 14C164 22 194 20 202 66Q140 40 78 66Z', '#26262c') +
      path('M78 66Q140 40 202 66Q140 78 78 66Z', '#3a3a42') +
      circle(140, 40, 8, '#f2eee4') +
      line('M128 54l24 -8M128 46l24 8', '#f2eee4', 3.4) +
      ellipse(155, 94, 11, 10, '#1d1c20') +
      line('M104 80L178 100', '#1d1c20', 2.6),
    prop: () =>
      path('M54 270C34 220 36 176 52 150C46 190 54 232 70 268Z', '#d3dae0') +
      rect(46, 266, 34, 8, '#c79a3e', 4),
  },
  farmer: {
    top: [186, 70, 58],
    trousers: [66, 96, 142],
    boots: [104, 74, 48],
    hair: 'short',
    over: () =>
      path('M112 190H168V262H112Z', '#42608e') +
      line('M116 192L108 152M164 192L172 152', '#42608e', 9) +
      circle(118, 196, 4, '#e0b040') +
      circle(162, 196, 4, '#e0b040') +
      rect(128, 214, 24, 20, '#4c6da0', 3),
    hat: () =>
      path('M68 66Q140 38 212 66Q196 84 140 82Q84 84 68 66Z', '#dcb766') +
      path('M102 62Q104 22 140 20Q176 22 178 62Q140 74 102 62Z', '#e8c87c') +
      path('M102 54Q140 66 178 54V64Q140 76 102 64Z', '#9a5a34'),
    prop: () =>
      line('M68 450V210', '#9a7446', 7) +
      path(
        'M50 214V156M62 214V150M74 214V150M86 214V156M50 214H86',
        'none',
        `stroke="${steel}" stroke-width="5" stroke-linecap="round"`,
      ),
  },
  santa: {
    top: [200, 40, 40],
    trousers: [190, 38, 38],
    boots: [38, 34, 34],
    hair: 'none',
    beard: [248, 248, 248],
    belt: [36, 32, 32],
    trim: [250, 250, 250],
    gloves: [250, 250, 250],
    wide: 1.34,
    over: () => rect(130, 150, 20, 112, '#fafafa', 4) + line('M100 390h36M146 390h36', '#fafafa', 10),
    hat: () =>
      path('M98 70C100 24 140 6 190 30C210 42 212 70 204 92C196 70 188 58 178 56L182 70Z', '#c8322f') +
      path('M92 62Q140 46 188 62Q194 82 188 84Q140 68 92 84Q86 74 92 62Z', '#fbfbfb') +
      circle(204, 98, 14, '#fbfbfb'),
  },
  ninja: {
    top: [44, 46, 56],
    trousers: [40, 42, 52],
    boots: [30, 30, 38],
    gloves: [36, 38, 46],
    hair: 'none',
    belt: [150, 44, 44],
    behind: () => line('M86 140L196 250', '#22242c', 11) + line('M82 136L98 152', '#c79a3e', 9),
    over: () => line('M112 152L150 240M168 152L130 240', '#5a5d6c', 4),
    hat: () =>
      path('M98 92C96 46 118 36 140 36C162 36 184 46 182 92V118Q164 146 140 146Q116 146 98 118Z', '#2f313b') +
      path('M104 84H176V106Q140 112 104 106Z', '#e2b58c') +
      ellipse(125, 95, 4.6, 5, '#26201e') +
      ellipse(155, 95, 4.6, 5, '#26201e') +
      line('M114 86l16 3M166 86l-16 3', '#2a2422', 3) +
      path('M180 74q26 -8 34 10q-20 -4 -32 4Z', '#a83a3a'),
  },
  cowboy: {
    top: [150, 108, 66],
    trousers: [74, 92, 130],
    boots: [112, 72, 42],
    hair: 'short',
    belt: [84, 56, 36],
    over: () =>
      path('M104 152L124 150L128 262L100 262Z', '#6d4a30') +
      path('M176 152L156 150L152 262L180 262Z', '#5b3c26') +
      path('M116 148Q140 172 164 148L150 178L140 184L130 178Z', '#c0392f'),
    hat: () =>
      path(
        'M56 62C70 50 96 66 140 64C184 66 210 50 224 62C214 86 180 84 140 84C100 84 66 86 56 62Z',
        '#7a5232',
      ) +
      path('M100 64C98 20 118 12 140 24C162 12 182 20 180 64Q140 76 100 64Z', '#946640') +
      path('M100 56Q140 68 180 56V65Q140 77 100 65Z', '#4a3020'),
  },
  viking: {
    top: [118, 92, 62],
    trousers: [86, 74, 62],
    boots: [74, 54, 40],
    hair: 'long',
    beard: [196, 130, 60],
    belt: [70, 48, 34],
    wide: 1.12,
    over: () =>
      path('M96 150Q140 190 184 150L190 182Q140 214 90 182Z', '#8a7a66') +
      ellipse(196, 258, 46, 48, '#8a5a38') +
      ellipse(196, 258, 38, 40, '#b04438') +
      circle(196, 258, 12, '#c7ced4'),
    hat: () =>
      path('M98 74C98 36 118 26 140 26C162 26 182 36 182 74Q140 84 98 74Z', '#a8b0b8') +
      rect(98, 66, 84, 12, '#8a6a3c', 4) +
      path('M100 64C74 60 66 34 72 10C80 34 92 44 106 46Z', '#efe6d0') +
      path('M180 64C206 60 214 34 208 10C200 34 188 44 174 46Z', '#dccfb2'),
    prop: () =>
      line('M64 440V190', '#7a5636', 8) + path('M64 196C36 190 30 226 34 250Q48 236 64 240Z', '#c3cbd2'),
  },
} satisfies Readonly<Record<string, Outfit>>;

function person(key: string, outfit: Outfit, words: readonly string[], kindOf: readonly string[] = []): Hero {
  return {
    key,
    words,
    kindOf,
    kind: 'person',
    height: 1.8,
    draw: (options) => raise(drawFigure(outfit, options)),
  };
}

/** Tall hats rise above the figure's box: the drawing is moved down so that nothing is cut. */
function raise(art: HeroArt): HeroArt {
  return {
    width: art.width,
    height: art.height + 64,
    body: `<g transform="translate(0 64)">${art.body}</g>`,
    foot: (art.foot ?? art.height) + 64,
  };
}

export const PEOPLE: readonly Hero[] = [
  person('astronaut-figure', OUTFITS.astronaut, ['astronaut', 'cosmonaut', 'spaceman', 'space explorer']),
  person(
    'knight',
    OUTFITS.knight,
    ['knight', 'knight in armor', 'knight in shining armor', 'knight in armour'],
    ['paladin', 'crusader', 'gladiator', 'soldier', 'samurai', 'warrior', 'guard'],
  ),
  person(
    'wizard',
    OUTFITS.wizard,
    ['wizard', 'mage', 'sorcerer', 'magician'],
    ['druid', 'alchemist', 'gandalf', 'merlin'],
  ),
  person('witch', OUTFITS.witch, ['witch', 'sorceress'], ['enchantress']),
  person('king', OUTFITS.king, ['king', 'monarch'], ['emperor', 'prince', 'sultan']),
  person('queen', OUTFITS.queen, ['queen'], ['empress', 'duchess']),
  person('princess-figure', OUTFITS.princess, ['princess'], ['bride', 'elf']),
  person('chef', OUTFITS.chef, ['chef', 'cook'], ['baker', 'waiter']),
  person('firefighter-figure', OUTFITS.firefighter, ['firefighter', 'fireman', 'fire fighter']),
  person(
    'police-figure',
    OUTFITS.police,
    ['police officer', 'policeman', 'policewoman', 'cop'],
    ['pilot', 'captain'],
  ),
  person(
    'doctor',
    OUTFITS.doctor,
    ['doctor', 'physician', 'scientist'],
    ['nurse', 'surgeon', 'veterinarian', 'dentist', 'chemist'],
  ),
  person('pirate', OUTFITS.pirate, ['pirate', 'buccaneer'], ['pirate captain']),
  person('farmer-figure', OUTFITS.farmer, ['farmer'], ['gardener', 'scarecrow', 'shepherd', 'peasant']),
  person(
    'santa',
    OUTFITS.santa,
    ['santa', 'santa claus', 'father christmas'],
    ['christmas elf', 'gnome', 'dwarf'],
  ),
  person('ninja-figure', OUTFITS.ninja, ['ninja', 'shinobi']),
  person('cowboy', OUTFITS.cowboy, ['cowboy'], ['cowgirl', 'rancher', 'sheriff']),
  person('viking', OUTFITS.viking, ['viking'], ['barbarian']),
];
