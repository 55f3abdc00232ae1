import { mixRgb, scaleRgb } from '../../../base/colour.ts';
import { clamp01, fbm, smoothstep } from '../../../base/noise.ts';
import type { Raster, Rgb } from '../../../base/raster.ts';
import type { Opening, RoomSet } from '../../../plan/scene-set.ts';
import type { SceneLight } from '../../light.ts';
import type { Point3, SetCamera } from '../set-camera.ts';
import { boxOfRoom, type Face, meetRoom, type RoomBox } from './room-box.ts';

/** The light in a room: what the windows let in, sun on floor and walls, lamps, dark corners. */
export interface RoomLight {
  /**
   * Factors per channel for a surface at a point that looks along `normal`, written into `out`. Things that stand in
   * the room get neither the sun's patches nor the darkness of corners.
   */
  at(point: Point3, normal: Point3, out: Float64Array, isThing?: boolean): void;
  /** Towards the main light. */
  readonly direction: Point3;
  readonly ambient: Rgb;
  /** Light of the lamps, 0 off .. 1. */
  readonly lampPower: number;
  readonly sunPower: number;
}

const normals: Readonly<Record<Face, Point3>> = {
  floor: [0, 1, 0],
  ceiling: [0, -1, 0],
  back: [0, 0, -1],
  left: [1, 0, 0],
  right: [-1, 0, 0],
};

const towardsViewer: Point3 = [0, 0.45, -0.89];

/** Cells of the light map: light is soft, so it is worked out on a coarse grid. */
const lightCells = 110_000;

export function lightRoom(room: RoomSet, light: SceneLight): RoomLight {
  const box = boxOfRoom(room);
  const day = room.daylight * (1 - light.night) + light.night * 0.1;
  const sky = scaleRgb(mixRgb(light.sky[1], light.sky[2], 0.4), 1 / 255);
  // Eyes adapt: indoors the blue of the sky looks nearly white.
  const skyLuma = Math.max(0.12, 0.3 * sky[0] + 0.59 * sky[1] + 0.11 * sky[2]);
  const windowColour = mixRgb(sky, [skyLuma * 1.04, skyLuma, skyLuma * 0.95], 0.62 - 0.3 * light.night);
  const glass = room.openings.filter(isGlazed);
  const closed = glass.length === 0 ? 0.55 : 1;
  const ambientLevel = 0.24 + 0.5 * day * (light.night > 0.5 ? 1 : Math.sqrt(skyLuma));
  const ambient = mixRgb(
    scaleRgb(windowColour, ambientLevel / skyLuma),
    [ambientLevel, ambientLevel, ambientLevel],
    0.4,
  );
  const lampPower = Math.max(light.lamps, room.daylight < 0.35 ? 1 : 0, closed < 1 ? 0.8 : 0, 0.12);
  const sun = sunOf(room, light, glass);
  const windows = glass.map((opening) => ({
    centre: centreOf(box, opening),
    normal: normals[opening.wall],
    area:
      Math.min(5, opening.width * opening.height) * 1.5 * day * (opening.kind === 'stained-window' ? 0.6 : 1),
  }));
  const lamps = room.lamps;
  return {
    direction: sun.direction,
    ambient,
    lampPower,
    sunPower: sun.power,
    at(point, normal, out, isThing = false) {
      const [x, y, z] = point;
      const [nx, ny, nz] = normal;
      let red = ambient[0];
      let green = ambient[1];
      let blue = ambient[2];
      // A soft light from the viewer's side, or near walls would be darker than far ones.
      const front = 0.1 * day * Math.max(0, 1 - z / (room.depth * 1.4));
      red += front;
      green += front;
      blue += front;
      for (const window of windows) {
        const dx = window.centre[0] - x;
        const dy = window.centre[1] - y;
        const dz = window.centre[2] - z;
        const square = dx * dx + dy * dy + dz * dz;
        const distance = Math.sqrt(square);
        const faces = Math.max(0.12, (nx * dx + ny * dy + nz * dz) / distance);
        const leaves = Math.max(
          0,
          -(window.normal[0] * dx + window.normal[1] * dy + window.normal[2] * dz) / distance,
        );
        const share = (window.area * faces * (0.12 + leaves)) / (square + 1.1);
        red += windowColour[0] * share;
        green += windowColour[1] * share;
        blue += windowColour[2] * share;
      }
      const shade = isThing ? 0.95 : cornerShade(box, x, y, z, ny, nx, nz);
      red *= shade;
      green *= shade;
      blue *= shade;
      for (const lamp of lamps) {
        const dx = lamp.x - x;
        const dy = lamp.y - y;
        const dz = lamp.z - z;
        const square = dx * dx + dy * dy + dz * dz;
        const distance = Math.sqrt(square) + 0.05;
        const faces = 0.3 + 0.7 * Math.max(0, (nx * dx + ny * dy + nz * dz) / distance);
        const share =
          ((lampPower * lamp.strength * faces) / (1 + (2 * square) / (lamp.reach * lamp.reach))) *
          (0.6 + 0.4 * shade);
        red += (lamp.colour[0] / 255) * share;
        green += (lamp.colour[1] / 255) * share;
        blue += (lamp.colour[2] / 255) * share;
      }
      const lit = isThing ? 0 : sun.shineOn(box, point, nx, ny, nz);
      out[0] = soften(red) + sun.colour[0] * lit;
      out[1] = soften(green) + sun.colour[1] * lit;
      out[2] = soften(blue) + sun.colour[2] * lit;
    },
  };
}

/** Rooms with many windows are no brighter than white. */
function soften(level: number): number {
  return level < 0.78 ? level : 0.78 + (level - 0.78) / (1 + (level - 0.78) * 1.5);
}

export function isGlazed(opening: Opening): boolean {
  return opening.kind !== 'door' && opening.kind !== 'arch';
}

/** Darker where planes meet. */
function cornerShade(
  box: RoomBox,
  x: number,
  y: number,
  z: number,
  ny: number,
  nx: number,
  nz: number,
): number {
  let shade = 1;
  if (Math.abs(nx) < 0.5) {
    shade *= 1 - 0.26 * Math.exp(-(x - box.left) / 0.5);
    shade *= 1 - 0.26 * Math.exp(-(box.right - x) / 0.5);
  }
  if (Math.abs(ny) < 0.5) {
    shade *= 1 - 0.2 * Math.exp(-y / 0.45);
    shade *= 1 - 0.24 * Math.exp(-(box.top - y) / 0.55);
  }
  if (Math.abs(nz) < 0.5) shade *= 1 - 0.28 * Math.exp(-(box.back - z) / 0.6);
  return shade;
}

function centreOf(box: RoomBox, opening: Opening): Point3 {
  const y = opening.sill + opening.height / 2;
  if (opening.wall === 'back') return [box.left + opening.at, y, box.back];
  if (opening.wall === 'left') return [box.left, y, opening.at];
  return [box.right, y, box.back - opening.at];
}

interface Sun {
  readonly direction: Point3;
  readonly colour: Rgb;
  readonly power: number;
  /** 0..1: how much of the sun reaches a point through the panes. */
  shineOn(box: RoomBox, point: Point3, nx: number, ny: number, nz: number): number;
}

/** The sun (or the moon) stands before one wall with windows: the one on its side, else the back wall. */
function sunOf(room: RoomSet, light: SceneLight, glass: readonly Opening[]): Sun {
  const side = light.direction[0] < 0 ? 'left' : 'right';
  const other = side === 'left' ? 'right' : 'left';
  const wall = [side, other, 'back'].find((name) => glass.some((opening) => opening.wall === name)) as
    | Opening['wall']
    | undefined;
  const low = light.glow > 0.9 ? 0.42 : 0.72;
  const towards = wall ?? side;
  const raw: Point3 =
    towards === 'left'
      ? [-0.9, low, 0.22]
      : towards === 'right'
        ? [0.9, low, 0.22]
        : [side === 'left' ? -0.4 : 0.4, low, 0.85];
  const length = Math.hypot(...raw);
  const direction: Point3 = [raw[0] / length, raw[1] / length, raw[2] / length];
  const panes = glass.filter((opening) => opening.wall === wall);
  const power =
    panes.length === 0
      ? 0
      : light.discStrength * (light.night > 0.4 ? 0.28 : 0.62) * Math.min(1, room.daylight * 1.2);
  const key = scaleRgb(light.key, 1 / Math.max(0.3, Math.max(...light.key)));
  const colour: Rgb = scaleRgb(key, power);
  return {
    direction,
    colour,
    power,
    shineOn(box, [x, y, z], nx, ny, nz) {
      if (power < 0.03) return 0;
      const faces = nx * direction[0] + ny * direction[1] + nz * direction[2];
      if (faces <= 0.02) return 0;
      let u: number;
      let distance: number;
      if (wall === 'back') {
        distance = (box.back - z) / direction[2];
        u = x + direction[0] * distance - box.left;
      } else {
        distance = ((wall === 'left' ? box.left : box.right) - x) / direction[0];
        const along = z + direction[2] * distance;
        u = wall === 'left' ? along : box.back - along;
      }
      if (distance < 0) return 0;
      const v = y + direction[1] * distance;
      const soft = 0.02 + distance * 0.018;
      let through = 0;
      for (const opening of panes) through = Math.max(through, passPanes(opening, u, v, soft));
      return through * (0.35 + 0.65 * faces) * (1 / (1 + distance * 0.04));
    },
  };
}

/** How much light passes an opening at a point of its wall: its panes with the bars between. */
function passPanes(opening: Opening, u: number, v: number, soft: number): number {
  const half = opening.width / 2;
  const across = u - opening.at;
  const up = v - opening.sill;
  if (Math.abs(across) > half + soft || up < -soft || up > opening.height + soft) return 0;
  let open =
    smoothstep(-soft, soft, half - Math.abs(across)) *
    smoothstep(-soft, soft, up) *
    smoothstep(-soft, soft, opening.height - up);
  if (opening.kind !== 'window' && opening.kind !== 'french-window') {
    const springing = opening.kind === 'round-window' ? opening.height / 2 : opening.height - half;
    const over = opening.kind === 'round-window' ? up - springing : Math.max(0, up - springing);
    open *= smoothstep(-soft, soft, half - Math.hypot(across, over));
  }
  const [columns, rows] = panesOf(opening);
  open *= betweenBars((across + half) / opening.width, columns, opening.width, soft);
  open *= betweenBars(up / opening.height, rows, opening.height, soft);
  if (opening.curtains !== undefined) open *= smoothstep(half * 0.86, half * 0.7, Math.abs(across));
  return open;
}

export function panesOf(opening: Opening): readonly [number, number] {
  return opening.panes ?? [2, opening.height > 1.2 ? 3 : 2];
}

function betweenBars(share: number, count: number, length: number, soft: number): number {
  if (count < 2) return 1;
  const cell = share * count;
  const nearestBar = Math.round(cell);
  if (nearestBar <= 0 || nearestBar >= count) return 1;
  const distance = (Math.abs(cell - nearestBar) / count) * length;
  return 1 - (1 - smoothstep(0.012, 0.02 + soft, distance)) * Math.min(1, 0.05 / soft);
}

/** Multiplies what is painted by the light that falls there; only where it is opaque. In place. */
export function shineOnRoom(
  raster: Raster,
  room: RoomSet,
  light: RoomLight,
  camera: SetCamera,
  areThings: boolean,
): void {
  const { width, height, data } = raster;
  const step = Math.max(2, Math.sqrt((width * height) / lightCells));
  const columns = Math.ceil(width / step) + 2;
  const rows = Math.ceil(height / step) + 2;
  const map = new Float32Array(columns * rows * 3);
  const box = boxOfRoom(room);
  const point = new Float64Array(3);
  const out = new Float64Array(3);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const face = meetRoom(box, camera, column * step, row * step, point);
      light.at([point[0]!, point[1]!, point[2]!], areThings ? towardsViewer : normals[face], out, areThings);
      const mottle =
        1 +
        0.035 * fbm((point[0]! + point[2]!) * 0.9 + room.seed * 0.01, (point[1]! + point[2]! * 0.4) * 0.9, 2);
      const at = (row * columns + column) * 3;
      map[at] = out[0]! * mottle;
      map[at + 1] = out[1]! * mottle;
      map[at + 2] = out[2]! * mottle;
    }
  }
  const line = new Float32Array(columns * 3);
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / step);
    const down = y / step - row;
    for (let index = 0; index < line.length; index++) {
      const above = map[row * line.length + index]!;
      line[index] = above + (map[(row + 1) * line.length + index]! - above) * down;
    }
    let at = y * width * 4;
    for (let x = 0; x < width; x++, at += 4) {
      if (data[at + 3] === 0) continue;
      const sx = x / step;
      const column = sx | 0;
      const right = sx - column;
      const from = column * 3;
      // Ordered dither of one level: slow dark gradients would show bands.
      const dither = ((((x & 1) << 1) ^ ((y & 1) * 3)) - 1.5) * 0.3;
      for (let channel = 0; channel < 3; channel++) {
        const factor = line[from + channel]! + (line[from + 3 + channel]! - line[from + channel]!) * right;
        const value = data[at + channel]! * factor;
        data[at + channel] = (value <= 196 ? value : 196 + 59 * (1 - 1 / (1 + (value - 196) / 59))) + dither;
      }
    }
  }
}

/** What a painted colour looks like at a point of the room. */
export function litColour(light: RoomLight, colour: Rgb, point: Point3, normal: Point3): Rgb {
  const out = new Float64Array(3);
  light.at(point, normal, out);
  return [
    colour[0] * clamp01(out[0]! * 0.98),
    colour[1] * clamp01(out[1]! * 0.98),
    colour[2] * clamp01(out[2]! * 0.98),
  ];
}
