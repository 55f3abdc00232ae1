import { clamp01, fbm, noise, ridged, smoothstep } from '../../base/noise.ts';
import { SET_ID } from '../../base/picture.ts';
import { randomOf } from '../../base/random.ts';
import type { Rgb } from '../../base/raster.ts';
import type { Scene } from '../../plan/scene.ts';
import type { UnderwaterSet } from '../../plan/scene-set.ts';
import type { SceneLight } from '../light.ts';
import type { PaintedSet } from '../set.ts';
import type { Target } from '../target.ts';
import { landDepthAt, type View } from '../view.ts';
import { guideDepthScale, levelGround } from './level-ground.ts';
import { paintSoft } from './paint-soft.ts';
import { setCameraOf } from './set-camera.ts';

/** Cells of the painted water. */
const softCells = 420_000;
/** Metres of the planner's camera after which a third of a colour is left, in heights of the eye. */
const sight = 16;

/**
 * Below the surface: light falls in from above in slanting rays, plays on the sand as a net of bright lines, and
 * everything far away takes the colour of the water.
 */
export function openUnderwater(scene: Scene, view: View, light: SceneLight, set: UnderwaterSet): PaintedSet {
  const camera = setCameraOf(scene, view.width, view.height);
  const seed = randomOf(scene.seed, 'underwater', 'water') * 300;
  const slant = (randomOf(scene.seed, 'underwater', 'rays') - 0.5) * 0.9;
  const dim = 1 - 0.62 * light.night;
  const shallow = scaled(set.shallow, dim);
  const deep = scaled(set.deep, dim);
  const reach = sight * camera.eye;
  const unit = guideDepthScale(view, camera);
  const lit: SceneLight = {
    ...light,
    direction: [slant * 0.6, 0.86, -0.4],
    key: [0.5 * dim, 0.62 * dim, 0.6 * dim],
    ambient: [0.4 + 0.1 * dim, 0.5 + 0.12 * dim, 0.56 + 0.12 * dim],
    bounce: [0.12, 0.2, 0.22],
    haze: deep,
    rim: [190, 240, 250],
    rimStrength: 0.55,
    shadowStrength: 0.22,
    shadowSoftness: 0.7,
  };

  const waterAt = (x: number, y: number, out: Float32Array): void => {
    const down = clamp01(y / Math.max(1, view.horizonY));
    const depth = down ** 0.8;
    const swell = fbm(x / (view.span * 0.5) + seed, y / (view.span * 0.6), 3) * 0.05;
    const share = clamp01(depth + swell);
    for (let channel = 0; channel < 3; channel++)
      out[channel] = shallow[channel]! + (deep[channel]! - shallow[channel]!) * share;
    const surface = smoothstep(0.16, 0, y / view.height);
    if (surface > 0) {
      // The underside of the waves.
      const wave = ridged(x / (view.span * 0.16) + seed, y / (view.span * 0.022), 3);
      const shine = surface * (0.25 + 0.55 * wave) * dim;
      for (let channel = 0; channel < 3; channel++)
        out[channel] = out[channel]! + (250 - out[channel]!) * shine * 0.6;
    }
  };
  const rayAt = (x: number, y: number): number => {
    if (set.rays <= 0) return 0;
    const originX = view.width * (0.5 - slant * 0.8);
    const originY = -view.height * 0.7;
    const angle = Math.atan2(x - originX, y - originY);
    const beam = noise(angle * 19 + seed, 1.5) * 0.6 + noise(angle * 47 + seed, 7.5) * 0.4;
    return (
      smoothstep(0.12, 0.62, beam) * set.rays * (1 - smoothstep(0.1, 1.02, y / view.height)) * 0.34 * dim
    );
  };
  const sand: Rgb =
    set.floor === 'rock' ? [96, 108, 104] : set.floor === 'reef' ? [176, 166, 136] : [206, 192, 150];
  const colourAt = (x: number, y: number, out: Float32Array): void => {
    waterAt(x, Math.min(y, view.horizonY), out);
    if (set.floor !== 'none' && y > view.horizonY) {
      const z = landDepthAt(view, y) / unit;
      const across = ((x - view.centreX) * z) / camera.focal;
      const u = across / camera.eye;
      const v = z / camera.eye;
      const far = 1 - Math.exp(-z / reach);
      const dunes = fbm(u * 0.55 + seed, v * 0.4, 3);
      const ripple = noise(u * 2.1 + dunes * 3, v * 7.5) * smoothstep(9, 2, v);
      const net = ridged(u * 1.5 + seed * 1.7 + dunes, v * 1.1, 2) ** 3;
      const caustic = smoothstep(0.25, 0.9, net) * 0.5 * dim * (1 - far);
      const value = (0.72 + dunes * 0.22 + ripple * 0.08 + caustic) * (0.5 + 0.5 * dim);
      for (let channel = 0; channel < 3; channel++) {
        const tint = sand[channel]! * value * (channel === 0 ? 0.78 : channel === 1 ? 0.98 : 1.04);
        const edge = smoothstep(view.horizonY, view.horizonY + view.span * 0.03, y);
        out[channel] = out[channel]! + (tint - out[channel]!) * (1 - far) * edge;
      }
    }
    const ray = rayAt(x, y);
    for (let channel = 0; channel < 3; channel++) out[channel] = out[channel]! + (235 - out[channel]!) * ray;
  };

  return {
    light: lit,
    ground: levelGround(view, camera, (depth) => ({ share: 1 - Math.exp(-depth / reach), colour: deep })),
    paintBehind(target) {
      const { scale } = target;
      paintSoft(target, softCells, (x, y, out) => colourAt(x / scale, y / scale, out));
      markFloor(target, view);
      return undefined;
    },
    paintBefore: (target) => paintBubbles(target, scene, view, dim),
  };
}

function markFloor({ guide, scale }: Target, view: View): void {
  guide.ids.fill(SET_ID);
  for (let row = 0; row < guide.height; row++) {
    const depth = landDepthAt(view, (row << guide.shift) / scale);
    guide.depth.fill(depth, row * guide.width, (row + 1) * guide.width);
  }
}

/** Strings of bubbles that rise, and dust in the light. */
function paintBubbles({ raster, scale }: Target, scene: Scene, view: View, dim: number): void {
  const strings = 3 + Math.floor(randomOf(scene.seed, 'bubbles', 'count') * 4);
  for (let string = 0; string < strings; string++) {
    const random = (purpose: string | number): number => randomOf(scene.seed, `bubbles-${string}`, purpose);
    const edge = random('edge') < 0.5 ? random('x') * 0.28 : 1 - random('x') * 0.28;
    const count = 4 + Math.floor(random('count') * 7);
    for (let bubble = 0; bubble < count; bubble++) {
      const radius = view.span * (0.003 + 0.009 * random(`r${bubble}`) ** 2);
      const x = (edge + (random(`x${bubble}`) - 0.5) * 0.05) * view.width;
      const y = (0.08 + 0.8 * random(`y${bubble}`)) * view.height;
      ring(raster.data, raster.width, raster.height, x * scale, y * scale, radius * scale, dim);
    }
  }
  for (let speck = 0; speck < 90; speck++) {
    const x = randomOf(scene.seed, speck, 'dust-x') * raster.width;
    const y = randomOf(scene.seed, speck, 'dust-y') * raster.height;
    const radius = view.span * scale * (0.0007 + 0.0012 * randomOf(scene.seed, speck, 'dust-r'));
    spot(raster.data, raster.width, raster.height, x, y, radius, 0.32 * dim);
  }
}

function ring(
  data: Uint8ClampedArray,
  width: number,
  height: number,
  x: number,
  y: number,
  radius: number,
  dim: number,
): void {
  eachNear(width, height, x, y, radius + 1, (at, dx, dy) => {
    const distance = Math.hypot(dx, dy) / radius;
    const rim = smoothstep(0.7, 0.94, distance) * smoothstep(1.06, 0.96, distance) * 0.6;
    const glint = smoothstep(0.34, 0.12, Math.hypot(dx / radius + 0.4, dy / radius + 0.42)) * 0.9;
    const fill = distance < 1 ? 0.07 : 0;
    lighten(data, at, clamp01(rim + glint + fill) * (0.4 + 0.6 * dim));
  });
}

function spot(
  data: Uint8ClampedArray,
  width: number,
  height: number,
  x: number,
  y: number,
  radius: number,
  strength: number,
): void {
  eachNear(width, height, x, y, radius + 1, (at, dx, dy) => {
    lighten(data, at, clamp01(radius - Math.hypot(dx, dy) + 0.5) * strength);
  });
}

function eachNear(
  width: number,
  height: number,
  x: number,
  y: number,
  reach: number,
  visit: (at: number, dx: number, dy: number) => void,
): void {
  const lastY = Math.min(height - 1, Math.ceil(y + reach));
  const lastX = Math.min(width - 1, Math.ceil(x + reach));
  for (let py = Math.max(0, Math.floor(y - reach)); py <= lastY; py++) {
    for (let px = Math.max(0, Math.floor(x - reach)); px <= lastX; px++)
      visit((py * width + px) * 4, px + 0.5 - x, py + 0.5 - y);
  }
}

function lighten(data: Uint8ClampedArray, at: number, share: number): void {
  for (let channel = 0; channel < 3; channel++)
    data[at + channel] = data[at + channel]! + (248 - data[at + channel]!) * share;
}

function scaled(colour: Rgb, factor: number): Rgb {
  return [colour[0] * factor, colour[1] * factor, colour[2] * factor];
}
