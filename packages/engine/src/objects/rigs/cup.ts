import type { Rgb } from '../../base/raster.ts';
import type { HeroArt, HeroOptions } from '../hero.ts';
import type { Brush } from '../kit/brush.ts';
import { createBrush } from '../kit/brush.ts';
import { lathe } from '../kit/lathe.ts';
import { surfaceOf } from '../kit/material.ts';
import { pickOf } from '../kit/pick-of.ts';
import { steam } from '../kit/steam.ts';
import { ellipse, line, path, shade } from '../kit.ts';

const GLAZES: readonly [Rgb, ...Rgb[]] = [
  [240, 234, 222],
  [104, 150, 164],
  [206, 112, 82],
  [232, 190, 96],
  [120, 146, 106],
];

export interface CupContents {
  readonly colour: Rgb;
  readonly isHot: boolean;
  /** Drawn on the surface: ellipse at cx, cy with radii. */
  readonly top: (brush: Brush, cx: number, cy: number, rx: number, ry: number) => string;
}

/** A cup on its saucer (form 0) or a mug (form 1), filled. */
export function drawCup(options: HeroOptions, contents: CupContents | undefined): HeroArt {
  const brush = createBrush();
  const glaze =
    options.colour ??
    (options.material && surfaceOf(options.material).colour) ??
    pickOf(GLAZES, options.random('glaze'));
  return options.form === 1
    ? drawMug(brush, glaze, options, contents)
    : drawSaucerCup(brush, glaze, options, contents);
}

function drawSaucerCup(
  brush: Brush,
  glaze: Rgb,
  { age }: HeroOptions,
  contents: CupContents | undefined,
): HeroArt {
  const cx = 178;
  const rim = 128;
  const body = lathe(
    cx,
    [
      [rim, 96],
      [160, 93],
      [196, 80],
      [226, 54],
      [238, 42],
      [238, 42],
      [250, 44],
    ],
    0.24,
  );
  const mouth = body.level(rim);
  const inner = mouth.rx - 7;
  const parts = [
    // Saucer: far rim, well, near rim.
    ellipse(cx, 262, 150, 36, brush.across(28, 328, glaze, 0.9)),
    ellipse(
      cx,
      257,
      147,
      33,
      brush.between(
        [40, 230, 310, 290],
        [
          [0, shade(glaze, 0.42)],
          [0.5, shade(glaze, 0.1)],
          [1, shade(glaze, -0.16)],
        ],
      ),
    ),
    `<ellipse cx="${cx}" cy="257" rx="139" ry="30" fill="none" stroke="${shade(glaze, -0.3)}" stroke-width="2.4" stroke-opacity="0.7"/>`,
    ellipse(cx, 259, 88, 19, shade(glaze, -0.2), 'opacity="0.55"'),
    ellipse(cx + 22, 262, 70, 15, shade(glaze, -0.5), 'opacity="0.35"'),
  ];
  const handle = `M${cx + 84} 150C${cx + 150} 128 ${cx + 156} 204 ${cx + 64} 212`;
  parts.push(
    line(handle, shade(glaze, -0.3), 17),
    line(handle, shade(glaze, 0.02), 12, 'transform="translate(-1.4 -1.6)"'),
    line(
      `M${cx + 96} 146C${cx + 136} 138 ${cx + 142} 172 ${cx + 122} 190`,
      shade(glaze, 0.5),
      3.4,
      'opacity="0.8"',
    ),
    path(body.outline, brush.across(cx - 96, cx + 96, glaze)),
    mouthOf(brush, cx, rim, mouth.rx, mouth.ry, inner, glaze, contents),
  );
  if (contents?.isHot) parts.push(steam(brush, cx, rim - 4, 120, 100));
  const near = [
    path(body.hoop(rim, 250), brush.across(cx - 96, cx + 96, glaze)),
    path(body.hoop(224, 250), shade(glaze, -0.45), 'opacity="0.16"'),
    path(body.strip(-0.8, -0.6, 150, 216), '#ffffff', 'opacity="0.5"'),
    path(body.strip(-0.5, -0.44, 156, 206), '#ffffff', 'opacity="0.34"'),
    path(body.hoop(140, 143.4), shade(glaze, -0.3), 'opacity="0.6"'),
  ];
  if (age === 'old') near.push(crack(cx + 20, 146, glaze));
  return {
    width: 356,
    height: 304,
    foot: 292,
    body: brush.defs() + parts.join(''),
    front: brush.defs() + near.join(''),
    anchors: {
      inside: { x: cx - inner, y: rim - 16, width: inner * 2, height: 60 },
      grips: [[cx + 134, 172]],
      tops: [{ x1: cx - 70, x2: cx + 70, y: rim }],
    },
  };
}

function drawMug(
  brush: Brush,
  glaze: Rgb,
  { random, age }: HeroOptions,
  contents: CupContents | undefined,
): HeroArt {
  const cx = 142;
  const rim = 122;
  const round = random('round') * 8;
  const body = lathe(
    cx,
    [
      [rim, 92],
      [150, 91 + round],
      [230, 90 + round],
      [284, 84],
      [296, 74],
    ],
    0.22,
  );
  const mouth = body.level(rim);
  const inner = mouth.rx - 8;
  const handle = `M${cx + 84} 152C${cx + 168} 138 ${cx + 168} 262 ${cx + 80} 252`;
  const parts = [
    line(handle, shade(glaze, -0.34), 23),
    line(handle, shade(glaze, -0.02), 17, 'transform="translate(-1.6 -2)"'),
    line(
      `M${cx + 106} 152C${cx + 146} 154 ${cx + 154} 196 ${cx + 138} 226`,
      shade(glaze, 0.45),
      4.6,
      'opacity="0.8"',
    ),
    path(body.outline, brush.across(cx - 96, cx + 96, glaze)),
    mouthOf(brush, cx, rim, mouth.rx, mouth.ry, inner, glaze, contents),
  ];
  if (contents?.isHot) parts.push(steam(brush, cx, rim - 4, 116, 98));
  const near = [
    path(body.hoop(rim, 296), brush.across(cx - 96, cx + 96, glaze)),
    path(body.hoop(262, 296), shade(glaze, -0.45), 'opacity="0.16"'),
    path(body.hoop(196, 202), shade(glaze, 0.5), 'opacity="0.55"'),
    path(body.hoop(208, 211), shade(glaze, 0.5), 'opacity="0.5"'),
    path(body.strip(-0.8, -0.62, 146, 276), '#ffffff', 'opacity="0.46"'),
    path(body.strip(-0.54, -0.48, 150, 250), '#ffffff', 'opacity="0.3"'),
  ];
  if (age === 'old') near.push(crack(cx + 10, 142, glaze));
  return {
    width: 300,
    height: 324,
    foot: 312,
    body: brush.defs() + parts.join(''),
    front: brush.defs() + near.join(''),
    anchors: {
      inside: { x: cx - inner, y: rim - 16, width: inner * 2, height: 90 },
      grips: [[cx + 146, 204]],
      tops: [{ x1: cx - 70, x2: cx + 70, y: rim }],
      label: { x: cx - 62, y: 160, width: 124, height: 100 },
    },
  };
}

function crack(x: number, y: number, glaze: Rgb): string {
  return line(`M${x} ${y}l8 22l-6 15l10 20l-3 16`, shade(glaze, -0.5), 1.6);
}

function mouthOf(
  brush: Brush,
  cx: number,
  rim: number,
  rx: number,
  ry: number,
  inner: number,
  glaze: Rgb,
  contents: CupContents | undefined,
): string {
  const iy = ry * (inner / rx);
  const parts = [
    ellipse(cx, rim, rx, ry, shade(glaze, 0.42)),
    ellipse(
      cx,
      rim + 1,
      inner,
      iy,
      brush.between(
        [cx - inner, 0, cx + inner, 0],
        [
          [0, shade(glaze, -0.46)],
          [0.6, shade(glaze, -0.2)],
          [1, shade(glaze, 0.1)],
        ],
      ),
    ),
  ];
  if (contents) {
    const lx = inner * 0.95;
    const ly = iy * 0.84;
    parts.push(
      ellipse(cx, rim + iy * 0.16, lx, ly, shade(contents.colour, -0.3)),
      contents.top(brush, cx, rim + iy * 0.19, lx * 0.975, ly * 0.95),
    );
  }
  return parts.join('');
}
