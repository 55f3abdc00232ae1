import type { SKRSContext2D } from '@napi-rs/canvas';
import { mixRgb, scaleRgb } from '../../base/colour.ts';
import { noise } from '../../base/noise.ts';
import { randomOf } from '../../base/random.ts';
import type { Rgb } from '../../base/raster.ts';
import type { Outlook } from '../../plan/scene-set.ts';
import type { SceneLight } from '../light.ts';
import { cssOf } from './perspective-pen.ts';

/** Part of a canvas in pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Paints what is seen outside onto an area of the canvas, its horizon at `horizonY`: sky, far land, near green. */
export function paintOutlook(
  context: SKRSContext2D,
  outlook: Outlook,
  light: SceneLight,
  area: Area,
  horizonY: number,
  seed: number,
): void {
  const { left, top, right, bottom } = area;
  const width = right - left;
  const height = bottom - top;
  context.save();
  context.beginPath();
  context.rect(left, top, width, height);
  context.clip();
  paintAir(context, outlook, light, area, horizonY, seed);
  const land = landOf(outlook, light);
  const ridge = (
    base: number,
    rise: number,
    waves: number,
    colour: Rgb,
    sharp: boolean,
    purpose: number,
  ): void => {
    const shift = randomOf(seed, 'outlook', purpose) * 200;
    context.beginPath();
    context.moveTo(left, bottom);
    const steps = 64;
    for (let step = 0; step <= steps; step++) {
      const u = (step / steps) * waves + shift;
      const bump = sharp
        ? 1 - Math.abs(noise(u, purpose * 3.3)) * 1.5 + noise(u * 3.1, 4.4) * 0.18
        : 0.5 + 0.5 * noise(u, purpose * 3.3);
      context.lineTo(
        left + (step / steps) * width,
        horizonY + base * height - rise * height * Math.max(0, bump),
      );
    }
    context.lineTo(right, bottom);
    context.closePath();
    context.fillStyle = cssOf(colour);
    context.fill();
  };
  switch (outlook.kind) {
    case 'space':
      paintWorld(context, area, seed);
      break;
    case 'sky':
      break;
    case 'sea': {
      const sea = context.createLinearGradient(0, horizonY, 0, bottom);
      sea.addColorStop(0, cssOf(mixRgb(light.water, light.sky[0], 0.45)));
      sea.addColorStop(1, cssOf(mixRgb(light.water, light.sky[1], 0.12)));
      context.fillStyle = sea;
      context.fillRect(left, horizonY, width, bottom - horizonY);
      for (let line = 0; line < 26; line++) {
        const y = horizonY + (bottom - horizonY) * (line / 26) ** 1.7;
        const x = left + randomOf(seed, 'wave', line) * width;
        context.fillStyle = cssOf(light.sky[0], 0.28);
        context.fillRect(
          x,
          y,
          width * (0.04 + 0.1 * randomOf(seed, 'wave-length', line)),
          Math.max(1, height * 0.004),
        );
      }
      break;
    }
    case 'city':
      paintTowers(context, light, area, horizonY, seed);
      break;
    default:
      if (outlook.kind === 'mountains') {
        ridge(0.02, 0.34, 3, land(0.72, [132, 144, 172]), true, 1);
        ridge(0.03, 0.2, 4, land(0.5, [104, 124, 138]), true, 2);
      } else ridge(0.02, 0.1, 2.4, land(0.66, [112, 140, 132]), false, 1);
      ridge(0.07, 0.1, 3.2, land(0.4, [110, 146, 92]), false, 3);
      paintTrees(context, area, horizonY + height * 0.06, height * 0.085, land(0.24, [74, 112, 66]), seed, 1);
      ridge(0.12, 0.07, 2.6, land(0.12, [134, 166, 84]), false, 5);
      if (outlook.kind === 'garden' || outlook.kind === 'forest') {
        paintTrees(context, area, horizonY + height * 0.14, height * 0.2, land(0.1, [70, 116, 62]), seed, 2);
        ridge(0.2, 0.05, 1.8, land(0, [126, 164, 74]), false, 6);
      }
      if (outlook.kind === 'forest') {
        paintTrees(context, area, horizonY + height * 0.2, height * 0.42, land(0.04, [52, 92, 54]), seed, 3);
      }
  }
  context.restore();
}

/** Colours of the land outside in the hour's light, `share` of air before them. */
function landOf({ season }: Outlook, light: SceneLight): (share: number, colour: Rgb) => Rgb {
  return (share, colour) => {
    const own =
      season === 'winter'
        ? mixRgb(colour, [226, 232, 240], 0.72)
        : season === 'autumn'
          ? mixRgb(colour, [196, 128, 52], 0.45)
          : season === 'spring'
            ? mixRgb(colour, [176, 206, 110], 0.25)
            : colour;
    const lit: Rgb = [
      own[0] * (light.ambient[0] + light.key[0] * 0.62),
      own[1] * (light.ambient[1] + light.key[1] * 0.62),
      own[2] * (light.ambient[2] + light.key[2] * 0.62),
    ];
    return mixRgb(lit, light.haze, share);
  };
}

function paintAir(
  context: SKRSContext2D,
  outlook: Outlook,
  light: SceneLight,
  { left, top, right, bottom }: Area,
  horizonY: number,
  seed: number,
): void {
  const width = right - left;
  const height = bottom - top;
  const isSpace = outlook.kind === 'space';
  const gradient = context.createLinearGradient(0, Math.max(bottom, horizonY), 0, top);
  const reach = Math.max(1, Math.max(bottom, horizonY) - top);
  const at = (share: number) =>
    Math.max(0, Math.min(1, (bottom - horizonY + share * (horizonY - top)) / reach));
  light.sky.slice(0, 4).forEach((stop, index) => {
    gradient.addColorStop(
      at([0, 0.16, 0.5, 1][index]!),
      cssOf(isSpace ? mixRgb([6, 8, 22], [24, 16, 52], index / 3) : stop),
    );
  });
  context.fillStyle = gradient;
  context.fillRect(left, top, width, height);
  if (isSpace || (light.night > 0.6 && light.cloudCover < 0.8)) {
    for (let star = 0; star < 70; star++) {
      const size = (0.0018 + 0.003 * randomOf(seed, 'star-size', star) ** 3) * Math.sqrt(width * height);
      context.fillStyle = cssOf([255, 250, 236], 0.35 + 0.6 * randomOf(seed, 'star-light', star));
      context.beginPath();
      context.arc(
        left + randomOf(seed, 'star-x', star) * width,
        top + randomOf(seed, 'star-y', star) * (isSpace ? height : Math.max(0, horizonY - top)),
        Math.max(0.5, size),
        0,
        7,
      );
      context.fill();
    }
  }
  if (isSpace) return;
  const clouds = Math.round(2 + light.cloudCover * 7);
  for (let cloud = 0; cloud < clouds; cloud++) {
    const x = left + randomOf(seed, 'cloud-x', cloud) * width;
    const y = top + randomOf(seed, 'cloud-y', cloud) * (horizonY - top) * 0.8;
    const size = height * (0.05 + 0.06 * randomOf(seed, 'cloud-size', cloud));
    for (let puff = 0; puff < 7; puff++) {
      const px = x + (puff - 3) * size * 0.62;
      const radius =
        size * (0.42 + 0.5 * randomOf(seed, 'puff', cloud * 9 + puff)) * (1 - Math.abs(puff - 3) * 0.17);
      // Opaque, or the puffs would be seen through one another.
      context.fillStyle = cssOf(mixRgb(mixRgb(light.cloudLit, light.cloudShade, 0.1), light.sky[2], 0.3));
      context.beginPath();
      context.ellipse(px, y - radius * 0.45, radius * 1.25, radius * 0.8, 0, 0, 7);
      context.fill();
    }
  }
}

/** A row of round crowns. */
function paintTrees(
  context: SKRSContext2D,
  { left, right }: Area,
  base: number,
  tall: number,
  colour: Rgb,
  seed: number,
  row: number,
): void {
  const width = right - left;
  const count = Math.max(4, Math.min(70, Math.round((width / tall) * 2.1)));
  for (let tree = 0; tree < count; tree++) {
    const random = (purpose: string) => randomOf(seed, 'outlook-tree', purpose, row * 100 + tree);
    const x = left + ((tree + random('x')) / count) * width;
    const size = tall * (0.45 + 0.6 * random('size'));
    const own = scaleRgb(colour, 0.88 + 0.24 * random('tone'));
    context.fillStyle = cssOf(scaleRgb(own, 0.72));
    context.fillRect(x - size * 0.04, base - size * 0.4, size * 0.08, size * 0.5);
    for (const [dx, dy, radius, tone] of [
      [0, 0.55, 0.36, 0.92],
      [-0.22, 0.42, 0.26, 0.86],
      [0.22, 0.44, 0.25, 0.9],
      [-0.08, 0.72, 0.22, 1.12],
    ] as const) {
      context.fillStyle = cssOf(scaleRgb(own, tone));
      context.beginPath();
      context.arc(x + dx * size, base - dy * size, radius * size, 0, 7);
      context.fill();
    }
  }
}

/** Towers in two rows; their windows shine when the day darkens. */
function paintTowers(
  context: SKRSContext2D,
  light: SceneLight,
  { left, right, top, bottom }: Area,
  horizonY: number,
  seed: number,
): void {
  const width = right - left;
  const rise = Math.min(horizonY - top, (bottom - top) * 0.8);
  for (const [row, share] of [
    [0, 0.62],
    [1, 0.3],
  ] as const) {
    const wide = Math.max(width / 22, rise * (row === 0 ? 0.16 : 0.24));
    let x = left - wide * randomOf(seed, 'tower-start', row);
    for (let tower = 0; x < right; tower++) {
      const random = (purpose: string) => randomOf(seed, 'tower', purpose, row * 50 + tower);
      const own = wide * (0.6 + 0.7 * random('wide'));
      const tall = rise * (0.25 + 0.5 * random('tall')) * (row === 0 ? 1.1 : 0.72);
      const paint = mixRgb([150, 138, 130], [116, 132, 156], random('tone'));
      const lit: Rgb = [
        paint[0] * (light.ambient[0] + light.key[0] * 0.45),
        paint[1] * (light.ambient[1] + light.key[1] * 0.45),
        paint[2] * (light.ambient[2] + light.key[2] * 0.45),
      ];
      context.fillStyle = cssOf(mixRgb(lit, light.haze, share));
      context.fillRect(x, horizonY - tall, own, bottom - horizonY + tall);
      const cell = own / 5;
      for (let column = 0; column < 4; column++) {
        for (let floor = 0; floor * cell * 1.3 < tall; floor++) {
          const shines = randomOf(seed, 'pane', row, tower, column * 64 + floor) < light.lamps * 0.5;
          context.fillStyle = shines
            ? cssOf([255, 214, 140], 0.9 - share * 0.5)
            : cssOf(mixRgb(scaleRgb(lit, 0.7), light.haze, share), 0.7);
          context.fillRect(
            x + cell * (column + 0.75),
            horizonY - tall + cell * (0.7 + floor * 1.3),
            cell * 0.5,
            cell * 0.7,
          );
        }
      }
      x += own * (0.95 + 0.3 * random('gap'));
    }
  }
}

/** A world below the ship. */
function paintWorld(context: SKRSContext2D, { left, top, right, bottom }: Area, seed: number): void {
  const width = right - left;
  const height = bottom - top;
  const radius = Math.max(width, height) * 0.62;
  const x = left + width * (0.3 + 0.4 * randomOf(seed, 'world', 'x'));
  const y = bottom + radius * 0.45;
  const gradient = context.createRadialGradient(
    x - radius * 0.3,
    y - radius * 0.5,
    radius * 0.1,
    x,
    y,
    radius,
  );
  gradient.addColorStop(0, '#8fd0f2');
  gradient.addColorStop(0.6, '#3b7fc4');
  gradient.addColorStop(0.94, '#1c3f86');
  gradient.addColorStop(1, '#9fd8ff');
  context.shadowColor = 'rgba(130,200,255,0.8)';
  context.shadowBlur = radius * 0.08;
  context.fillStyle = gradient;
  context.beginPath();
  context.arc(x, y, radius, 0, 7);
  context.fill();
  context.shadowBlur = 0;
  context.clip();
  for (let land = 0; land < 16; land++) {
    const random = (purpose: string) => randomOf(seed, 'world-land', purpose, land);
    context.fillStyle = land % 3 === 0 ? 'rgba(255,255,255,0.45)' : 'rgba(98,150,92,0.6)';
    context.beginPath();
    context.ellipse(
      x + (random('x') - 0.5) * radius * 1.8,
      y - radius * (0.15 + random('y') * 0.8),
      radius * (0.08 + 0.2 * random('wide')),
      radius * 0.05 * (0.6 + random('tall')),
      random('turn') - 0.5,
      0,
      7,
    );
    context.fill();
  }
}
