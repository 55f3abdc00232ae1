import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { mixRgb, scaleRgb } from '../../base/colour.ts';
import { clamp01, smoothstep } from '../../base/noise.ts';
import type { Rgb } from '../../base/raster.ts';
import type { Scene } from '../../plan/scene.ts';
import type { TableSet } from '../../plan/scene-set.ts';
import type { SceneLight } from '../light.ts';
import type { OpenSet } from '../set.ts';
import { fillTarget } from './fill-target.ts';
import { layTableTop } from './lay-table-top.ts';
import { guideDepthScale, levelGround } from './level-ground.ts';
import { paintOutlook } from './paint-outlook.ts';
import { cssOf } from './perspective-pen.ts';
import { lightObjects } from './room/light-objects.ts';
import { lightRoom } from './room/light-room.ts';
import { outsideOf, paintRoom } from './room.ts';
import { type SetCamera, setCameraOf } from './set-camera.ts';

/** Soft things are painted at most at this many pixels and enlarged. */
const mostPixels = 2_300_000;
/** What is out of focus is painted at this share of the size. */
const softShare = 0.3;

/** A table top in perspective before something out of focus, or paper that sweeps up behind the things. */
export const openTable: OpenSet = (scene, view, light, check) => {
  const table = scene.set as TableSet;
  const whole = setCameraOf(scene, view.width, view.height);
  const depthScale = guideDepthScale(view, whole);
  const near = lightOnTable(table, light);
  return {
    light: near,
    ground: levelGround(view, whole),
    paintBehind(target) {
      const { width, height } = target.raster;
      const shrink = Math.min(1, Math.sqrt(mostPixels / (width * height)));
      const camera = setCameraOf(scene, Math.round(width * shrink), Math.round(height * shrink));
      const canvas = createCanvas(camera.width, camera.height);
      const context = canvas.getContext('2d');
      paintBackdrop(context, scene, table, camera, light, check);
      check();
      if (table.shape === 'sweep') paintSweep(context, table, camera, near);
      else paintTop(context, table, camera, near);
      const full = shrink === 1 ? context : enlarged(canvas, width, height);
      const edgeY = camera.horizonY + (camera.focal * camera.eye) / table.edge;
      fillTarget(target, full, (_x, y) => {
        const own = y * shrink;
        const depth = own > edgeY ? (camera.focal * camera.eye) / (own - camera.horizonY) : table.edge * 3;
        return depth * depthScale;
      });
      return undefined;
    },
  };
};

function enlarged(canvas: Canvas, width: number, height: number): SKRSContext2D {
  const context = createCanvas(width, height).getContext('2d');
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = 'high';
  context.drawImage(canvas, 0, 0, width, height);
  return context;
}

/** The room's own light, or a large soft lamp on one side. */
function lightOnTable(table: TableSet, light: SceneLight): SceneLight {
  const side = light.direction[0] < 0 ? -1 : 1;
  const soft = {
    ...light,
    direction: [side * 0.56, 0.66, -0.5] as const,
    rim: [255, 247, 232] as Rgb,
    rimStrength: 0.4,
    shadowStrength: 0.46,
    shadowSoftness: 0.42,
    hazeRange: 1e7,
    mist: 0,
  };
  if (table.behind.kind === 'room') {
    const room = lightObjects(table.behind, lightRoom(table.behind, light), light);
    const lift = Math.max(1, 0.62 / Math.max(0.2, room.ambient[1]));
    return {
      ...soft,
      key: scaleRgb(room.key, 1.25 * Math.min(1.2, lift)),
      ambient: scaleRgb(room.ambient, Math.min(1.3, lift)),
      bounce: room.bounce,
    };
  }
  if (table.behind.kind === 'open')
    return { ...soft, key: light.key, ambient: scaleRgb(light.ambient, 1.12), shadowSoftness: 0.3 };
  const dim = 1 - light.night * 0.15;
  return {
    ...soft,
    key: [0.58 * dim, 0.55 * dim, 0.5 * dim],
    ambient: [0.62 * dim, 0.61 * dim, 0.62 * dim],
    bounce: [0.22, 0.2, 0.18],
  };
}

/** What is behind, small and blurred. */
function paintBackdrop(
  context: SKRSContext2D,
  scene: Scene,
  table: TableSet,
  camera: SetCamera,
  light: SceneLight,
  check: () => void,
): void {
  const { behind } = table;
  if (behind.kind === 'plain') {
    context.fillStyle = cssOf(behind.colour);
    context.fillRect(0, 0, camera.width, camera.height);
    return;
  }
  const share = Math.min(1, (softShare * 1028) / camera.span);
  const width = Math.max(8, Math.round(camera.width * share));
  const height = Math.max(8, Math.round(camera.height * share));
  const small = createCanvas(width, height);
  const onto = small.getContext('2d');
  const far: SetCamera = {
    ...camera,
    width,
    height,
    centreX: width / 2,
    horizonY: scene.horizon * height,
    focal: (camera.focal / camera.height) * height,
    eye: table.eye,
    span: Math.sqrt(width * height),
  };
  if (behind.kind === 'room') {
    paintRoom(onto, behind, far, lightRoom(behind, light), outsideOf(scene, behind.outlook, light), check);
  } else {
    const area = { left: 0, top: 0, right: width, bottom: height };
    paintOutlook(
      onto,
      behind.outlook,
      outsideOf(scene, behind.outlook, light),
      area,
      far.horizonY - height * 0.02,
      table.seed,
    );
  }
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = 'high';
  context.filter = `blur(${(camera.span * 0.0072).toFixed(2)}px)`;
  // Drawn a little too large, or the blur would darken the edges.
  const grow = camera.span * 0.02;
  context.drawImage(small, -grow, -grow, camera.width + 2 * grow, camera.height + 2 * grow);
  context.filter = 'none';
  if (behind.kind === 'room') paintBokeh(context, table, far, camera, light);
}

/** Lamps out of focus are discs. */
function paintBokeh(
  context: SKRSContext2D,
  table: TableSet,
  far: SetCamera,
  camera: SetCamera,
  light: SceneLight,
): void {
  if (table.behind.kind !== 'room' || light.lamps < 0.3) return;
  context.save();
  context.globalCompositeOperation = 'lighter';
  for (const lamp of table.behind.lamps) {
    if (lamp.z < 0.6) continue;
    const scale = camera.width / far.width;
    const x = (far.centreX + (far.focal * lamp.x) / lamp.z) * scale;
    const y = (far.horizonY + (far.focal * (far.eye - lamp.y)) / lamp.z) * scale;
    const radius = camera.span * 0.024;
    context.fillStyle = cssOf(lamp.colour, 0.32 * lamp.strength);
    context.beginPath();
    context.arc(x, y, radius, 0, 7);
    context.fill();
  }
  context.restore();
}

/** The top, pixel by pixel: its stuff, the light that falls along it, a soft mirror of what is behind. */
function paintTop(context: SKRSContext2D, table: TableSet, camera: SetCamera, light: SceneLight): void {
  const { width, height } = camera;
  const image = context.getImageData(0, 0, width, height);
  const { data } = image;
  const unit = camera.eye * 1.1;
  const texture = layTableTop(table.top, Math.max(0.02, unit), table.seed);
  const edgeY = camera.horizonY + (camera.focal * camera.eye) / table.edge;
  const bend = table.shape === 'round' ? camera.height * 0.05 : 0;
  const out = new Float64Array(3);
  const side = light.direction[0] < 0 ? -1 : 1;
  const firstRow = Math.max(0, Math.floor(edgeY) - 1);
  for (let y = firstRow; y < height; y++) {
    const z = (camera.focal * camera.eye) / Math.max(0.5, y + 0.5 - camera.horizonY);
    const size = z / camera.focal;
    const down = clamp01((y - edgeY) / (height - edgeY));
    // Grazing light: the far part mirrors more than the near one.
    const mirror = table.polish * (0.06 + 0.42 * (1 - down) ** 2.6);
    for (let x = 0; x < width; x++) {
      const across = (x - camera.centreX) / camera.centreX;
      const ownEdge = edgeY + bend * across * across;
      const cover = clamp01(y + 1 - ownEdge);
      if (cover <= 0) continue;
      const at = (y * width + x) * 4;
      texture(((x - camera.centreX) * z) / camera.focal, z, size, out);
      const pool = Math.exp(-((across + side * -0.25) ** 2 * 0.5 + (down - 0.3) ** 2 * 0.55));
      const level = 0.66 + 0.44 * pool;
      const seenY = Math.max(0, Math.round(2 * ownEdge - y - (y - ownEdge) * 0.6));
      const seen = (seenY * width + x) * 4;
      const lip = 1 + 0.1 * smoothstep(0.012, 0, down);
      for (let channel = 0; channel < 3; channel++) {
        const lit =
          out[channel]! * (light.ambient[channel]! * 0.92 + light.key[channel]! * 0.62) * level * lip;
        const value = lit + (data[seen + channel]! - lit * 0.6) * mirror;
        const was = data[at + channel]!;
        data[at + channel] = was + (value - was) * cover;
      }
    }
  }
  context.putImageData(image, 0, 0);
}

/** Seamless paper: floor and wall are one surface with a soft bend and a pool of light. */
function paintSweep(context: SKRSContext2D, table: TableSet, camera: SetCamera, light: SceneLight): void {
  const { width, height } = camera;
  const image = context.getImageData(0, 0, width, height);
  const { data } = image;
  const bendY = camera.horizonY + (camera.focal * camera.eye) / table.edge;
  const side = light.direction[0] < 0 ? -1 : 1;
  const colour = table.top.colour;
  const reach = Math.max(height * 0.2, 1);
  const luma = (colour[0] * 0.3 + colour[1] * 0.59 + colour[2] * 0.11) / 255;
  for (let y = 0; y < height; y++) {
    const below = smoothstep(-reach, reach, y - bendY);
    const fold = 1 - 0.07 * Math.exp(-(((y - bendY) / reach) ** 2) * 3);
    for (let x = 0; x < width; x++) {
      const across = (x / width - 0.5 - side * 0.1) * 2 * Math.min(1, width / height);
      const up = (y - height * 0.42) / height;
      const wall = 0.72 + 0.4 * Math.exp(-(across * across * 0.9 + up * up * 3.2));
      const floor = 0.86 + 0.24 * Math.exp(-(across * across * 0.7 + (y / height - 0.78) ** 2 * 6));
      const value = (wall + (floor - wall) * below) * fold * (luma > 0.85 ? 1.03 : 1);
      const dither = ((((x & 1) << 1) ^ ((y & 1) * 3)) - 1.5) * 0.3;
      const at = (y * width + x) * 4;
      for (let channel = 0; channel < 3; channel++) {
        data[at + channel] = Math.min(252, colour[channel]! * value) * (1 - 0.3 * light.night) + dither;
      }
      data[at + 3] = 255;
    }
  }
  context.putImageData(image, 0, 0);
  const glow = mixRgb(colour, [255, 255, 255], 0.6);
  const gradient = context.createRadialGradient(
    width * (0.5 + side * 0.2),
    height * 0.3,
    0,
    width * (0.5 + side * 0.2),
    height * 0.3,
    camera.span * 0.6,
  );
  gradient.addColorStop(0, cssOf(glow, 0.22));
  gradient.addColorStop(1, cssOf(glow, 0.001));
  context.fillStyle = gradient;
  context.fillRect(0, 0, width, height);
}
