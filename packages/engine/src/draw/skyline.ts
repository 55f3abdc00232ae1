import { clamp01, noise, smoothstep } from '../base/noise.ts';
import { markGuide, SET_ID } from '../base/picture.ts';
import { randomOf, randomOfCell } from '../base/random.ts';
import type { Scene } from '../plan/scene.ts';
import { isBacklit, type SceneLight } from './light.ts';
import type { HazeTable } from './shade-land.ts';
import type { Target } from './target.ts';
import { landY, type View } from './view.ts';

interface Building {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly roof: 'flat' | 'stepped' | 'spire' | 'gable' | 'slant' | 'mast';
  readonly id: number;
}

interface Row {
  /** Share of air before it. */
  readonly haze: number;
  readonly height: number;
  readonly width: number;
  readonly windows: number;
}

const rows: readonly Row[] = [
  { haze: 0.72, height: 1, width: 0.052, windows: 0.35 },
  { haze: 0.46, height: 0.8, width: 0.062, windows: 0.8 },
  { haze: 0.2, height: 0.5, width: 0.072, windows: 1 },
];

/** Metres at which the skyline stands: its mirror image hangs from there. */
export const skylineDepth = 1500;

/** Towers one row behind the other, with windows that are lit as the day darkens. */
export function paintSkyline(
  scene: Scene,
  view: View,
  light: SceneLight,
  haze: HazeTable,
  target: Target,
): void {
  const base = landY(view, skylineDepth) + view.span * 0.004;
  rows.forEach((row, index) => {
    for (const building of layRow(scene, view, base, row, index)) {
      paintBuilding(view, light, haze, target, base, row, building);
    }
  });
}

function layRow(scene: Scene, view: View, base: number, row: Row, index: number): readonly Building[] {
  const buildings: Building[] = [];
  const seed = randomOf(scene.seed, 'skyline', index) * 400;
  const ceiling = Math.min(view.horizonY * 0.8, view.span * 0.4);
  // The centre of town stands away from the sun.
  const centre = view.width * (scene.luminary.x > 0.5 ? 0.34 : 0.66);
  let x = -view.span * 0.05;
  for (let number = 0; x < view.width + view.span * 0.05; number++) {
    const random = (purpose: number): number => randomOfCell(scene.seed, number, index, purpose);
    const width = view.span * row.width * (0.55 + random(1) * 0.9);
    const middle = x + width / 2;
    const core = Math.exp(-(((middle - centre) / (view.span * 0.42)) ** 2));
    const swell = 0.5 + 0.5 * noise(middle / (view.span * 0.3) + seed, index * 3.3);
    const tall =
      row.height * ceiling * (0.2 + 0.5 * core * (0.45 + random(2) * 0.75) + 0.3 * swell * random(3));
    const pick = random(4);
    const slim = tall > width * 2.6;
    const roof =
      slim && pick < 0.3
        ? 'spire'
        : slim && pick < 0.5
          ? 'stepped'
          : pick < 0.6
            ? 'mast'
            : !slim && pick < 0.72
              ? 'gable'
              : pick < 0.84
                ? 'slant'
                : 'flat';
    buildings.push({ left: x, right: x + width, top: base - tall, roof, id: number * 7 + index });
    x += width * (0.84 + random(5) * 0.35);
  }
  return buildings;
}

function paintBuilding(
  view: View,
  light: SceneLight,
  haze: HazeTable,
  target: Target,
  base: number,
  row: Row,
  building: Building,
): void {
  const { raster, scale, guide } = target;
  const { width, height, data } = raster;
  const random = (purpose: number): number => randomOfCell(building.id, purpose, 17, 3);
  const wide = building.right - building.left;
  const tall = base - building.top;
  const backlit = isBacklit(light);
  const centre = (building.left + building.right) / 2;
  const sun = view.centreX + (light.direction[0] / Math.max(0.2, light.direction[2])) * view.focal * 0.6;
  const litRight = backlit ? sun > centre : light.direction[0] > 0;
  const paint = 96 + random(1) * 70;
  const warmth = random(2);
  const body = [paint * (1 + warmth * 0.12), paint * (1 - warmth * 0.02), paint * (1.06 - warmth * 0.16)];
  const front = backlit ? 0.2 : 0.7;
  const flank = backlit ? 0.75 : 0.28;
  const turn = litRight ? 0.7 + random(3) * 0.12 : 0.3 - random(3) * 0.12;
  const floorPx = view.span * (0.0105 + 0.002 * random(4));
  const bayPx = view.span * (0.0095 + 0.004 * random(5));
  const windowed = random(6) < 0.9 ? row.windows : 0;
  const first = Math.max(0, Math.floor((building.top - tall * 0.35) * scale));
  const last = Math.min(height - 1, Math.ceil(base * scale));
  const from = Math.max(0, Math.floor(building.left * scale) - 1);
  const to = Math.min(width - 1, Math.ceil(building.right * scale) + 1);
  const pixel = 1 / scale;
  for (let y = first; y <= last; y++) {
    const py = (y + 0.5) / scale;
    const down = (py - building.top) / tall;
    const shape = spanAt(building, wide, tall, py);
    if (shape === undefined) continue;
    for (let x = from; x <= to; x++) {
      const px = (x + 0.5) / scale;
      const cover = clamp01((px - shape[0]) / pixel + 0.5) * clamp01((shape[1] - px) / pixel + 0.5);
      if (cover <= 0) continue;
      const across = (px - building.left) / wide;
      const onFlank = litRight ? across > turn : across < turn;
      const direct = onFlank === backlit ? flank : front;
      const column = Math.max(0, Math.min(haze.colour.length / 3 - 1, Math.round(px / haze.step))) * 3;
      const low = smoothstep(0.35, 1.05, down) * (0.16 + 0.25 * light.mist);
      const share = clamp01(row.haze + low * (1 - row.haze));
      const lamp =
        windowed > 0 && down > 0.01
          ? windowAt(building.id, px - building.left, py - building.top, bayPx, floorPx, wide, base - py)
          : 0;
      const isLit = lamp > 0 && lamp - 1 < light.lamps * 0.5 * (0.4 + windowed * 0.6);
      const at = (y * width + x) * 4;
      for (let channel = 0; channel < 3; channel++) {
        let value =
          body[channel]! *
          (light.ambient[channel]! * (onFlank ? 0.92 : 1) + light.key[channel]! * direct * 0.75);
        if (lamp > 0) {
          const pane = isLit
            ? channel === 0
              ? 255
              : channel === 1
                ? 212 - (lamp - 1) * 40
                : 140 - (lamp - 1) * 120
            : value * 0.74 + light.sky[1][channel]! * 0.12;
          value += (pane - value) * (isLit ? 0.35 + 0.65 * Math.max(light.night, light.lamps * 0.8) : 0.75);
        }
        const through = isLit ? share * (0.85 - 0.4 * light.night) : share;
        value += (haze.colour[column + channel]! - value) * through;
        data[at + channel] = data[at + channel]! + (value - data[at + channel]!) * cover;
      }
      data[at + 3] = 255;
      if (cover > 0.5) markGuide(guide, x, y, skylineDepth, SET_ID);
    }
  }
}

/** Left and right edge of a building at a height; undefined above its roof. */
function spanAt(
  building: Building,
  wide: number,
  tall: number,
  y: number,
): readonly [number, number] | undefined {
  const { left, right, top } = building;
  const middle = (left + right) / 2;
  const over = top - y;
  if (over <= 0) {
    if (building.roof === 'stepped') {
      const down = -over / tall;
      const inset = down < 0.12 ? 0.26 : down < 0.3 ? 0.13 : 0;
      return [left + wide * inset, right - wide * inset];
    }
    if (building.roof === 'slant') {
      const slope = wide * 0.5;
      const cut = Math.max(0, 1 + over / slope);
      return building.id & 1 ? [left, right - wide * cut] : [left + wide * cut, right];
    }
    return [left, right];
  }
  if (building.roof === 'spire') {
    const reach = Math.min(tall * 0.33, wide * 2.1);
    if (over > reach) return undefined;
    const half = (wide / 2) * 0.62 * (1 - over / reach) ** 1.5;
    return [middle - half, middle + half];
  }
  if (building.roof === 'gable') {
    const reach = wide * 0.34;
    if (over > reach) return undefined;
    const half = (wide / 2) * (1 - over / reach);
    return [middle - half, middle + half];
  }
  if (building.roof === 'mast' && over < Math.min(tall * 0.22, wide * 1.2)) {
    const half = wide * (over < wide * 0.12 ? 0.2 : 0.014);
    return [middle - half, middle + half];
  }
  return undefined;
}

/** 0 on the wall, else 1 plus a number in [0, 1) that says at which hour the window is lit. */
function windowAt(
  id: number,
  x: number,
  y: number,
  bay: number,
  floor: number,
  wide: number,
  aboveGround: number,
): number {
  if (x < bay * 0.5 || x > wide - bay * 0.5 || aboveGround < floor) return 0;
  const column = Math.floor(x / bay);
  const row = Math.floor(y / floor);
  const across = x / bay - column;
  const down = y / floor - row;
  if (across < 0.22 || across > 0.78 || down < 0.26 || down > 0.8) return 0;
  return 1 + randomOfCell(id, column, row, 9);
}
