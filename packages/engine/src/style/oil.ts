import { noise } from '../base/noise.ts';
import { randomOfCell } from '../base/random.ts';
import { createRaster, type Raster } from '../base/raster.ts';
import { flatten } from './passes/flatten.ts';
import { atMost, lumaPlane } from './passes/scale-raster.ts';
import type { Style } from './style.ts';

const canvasPixels = 1_400_000;

/** Strokes from broad to fine that follow the forms, finer only where there is something to see, lit as relief. */
export const oil: Style = {
  name: 'oil',
  words: [
    'oil',
    'oil painting',
    'oil paint',
    'oil on canvas',
    'acrylic',
    'acrylic painting',
    'painterly',
    'impasto',
    'in oils',
    'oil paints',
  ],
  nearest: ['van gogh', 'baroque', 'renaissance', 'expressionist', 'fauvist', 'old master'],
  title: 'an oil painting',
  samples: [
    'oil painting of a stormy sea with a sailing ship',
    'a bowl of lemons, oil on canvas',
    'an old farmhouse in autumn, oil painting',
  ],
  rules: { bloom: 0.4, saturation: 1.06 },
  finish: ({ colour }, seed) => paintStrokes(colour, seed),
};

function paintStrokes(raster: Raster, seed: number): Raster {
  return atMost(raster, canvasPixels, (small) => {
    const span = Math.sqrt(small.width * small.height);
    const ground = flatten(small, Math.max(2, Math.round(span / 260)));
    const canvas = createRaster(small.width, small.height);
    canvas.data.set(ground.data);
    const relief = new Float32Array(small.width * small.height);
    const flow = flowOf(ground, Math.max(2, Math.round(span / 300)));
    const layers = [
      { half: span / 105, long: 5.5, detail: 0 },
      { half: span / 210, long: 5, detail: 7 },
      { half: span / 430, long: 4.5, detail: 22 },
    ];
    layers.forEach((layer, index) => {
      const step = layer.half * 1.25;
      for (let row = 0; row * step < small.height; row++) {
        for (let column = 0; column * step < small.width; column++) {
          const random = (purpose: number): number => randomOfCell(seed + index, column, row, purpose);
          const x = (column + random(1)) * step;
          const y = (row + random(2)) * step;
          const px = Math.min(small.width - 1, Math.floor(x));
          const py = Math.min(small.height - 1, Math.floor(y));
          const at = py * small.width + px;
          if (flow.strength[at]! < layer.detail) continue;
          const angle =
            flow.strength[at]! > 2.5
              ? flow.angle[at]!
              : noise(x / (span * 0.22) + seed, y / (span * 0.22)) * 2.2 + (random(3) - 0.5) * 0.5;
          const tone = (random(4) - 0.5) * 16;
          stroke(canvas, relief, {
            x,
            y,
            angle,
            half: layer.half * (0.75 + random(5) * 0.5),
            length: layer.half * layer.long * (0.6 + random(6) * 0.7),
            red: ground.data[at * 4]! + tone,
            green: ground.data[at * 4 + 1]! + tone,
            blue: ground.data[at * 4 + 2]! + tone * 0.8,
            id: (random(7) * 1000) | 0,
          });
        }
      }
    });
    return lightRelief(canvas, relief);
  });
}

interface Stroke {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly half: number;
  readonly length: number;
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly id: number;
}

function stroke(canvas: Raster, relief: Float32Array, brush: Stroke): void {
  const { width, height, data } = canvas;
  const cos = Math.cos(brush.angle);
  const sin = Math.sin(brush.angle);
  const reachX = Math.abs(cos) * brush.length * 0.5 + Math.abs(sin) * brush.half + 1;
  const reachY = Math.abs(sin) * brush.length * 0.5 + Math.abs(cos) * brush.half + 1;
  const fromY = Math.max(0, Math.floor(brush.y - reachY));
  const toY = Math.min(height - 1, Math.ceil(brush.y + reachY));
  const fromX = Math.max(0, Math.floor(brush.x - reachX));
  const toX = Math.min(width - 1, Math.ceil(brush.x + reachX));
  const halfLength = brush.length * 0.5;
  const bristles = 2.4 / brush.half;
  for (let y = fromY; y <= toY; y++) {
    for (let x = fromX; x <= toX; x++) {
      const dx = x + 0.5 - brush.x;
      const dy = y + 0.5 - brush.y;
      const along = dx * cos + dy * sin;
      const across = dy * cos - dx * sin;
      const end = Math.max(0, Math.abs(along) - (halfLength - brush.half)) / brush.half;
      const side = across / brush.half;
      const out = end * end + side * side;
      if (out >= 1) continue;
      const hair = noise(across * bristles + brush.id, along * bristles * 0.12 + brush.id * 0.3);
      const cover = Math.min(1, (1 - out) * 3.2) * (0.86 + 0.14 * hair);
      const at = (y * width + x) * 4;
      const value = hair * 9;
      data[at] = data[at]! + (brush.red + value - data[at]!) * cover;
      data[at + 1] = data[at + 1]! + (brush.green + value - data[at + 1]!) * cover;
      data[at + 2] = data[at + 2]! + (brush.blue + value - data[at + 2]!) * cover;
      const ridge = Math.sqrt(1 - out) * 0.6 + hair * 0.3;
      relief[y * width + x] = relief[y * width + x]! * (1 - cover) + ridge * cover;
    }
  }
}

/** Light from the upper left on the paint's own thickness. */
function lightRelief(canvas: Raster, relief: Float32Array): Raster {
  const { width, height, data } = canvas;
  for (let y = 1; y < height; y++) {
    for (let x = 1; x < width; x++) {
      const index = y * width + x;
      const slope = relief[index]! * 2 - relief[index - 1]! - relief[index - width]!;
      const light = Math.max(-16, Math.min(20, slope * 26));
      const at = index * 4;
      // Seven bits a channel are plenty among brush strokes, and the PNG is a quarter smaller.
      data[at] = (data[at]! + light) & ~1;
      data[at + 1] = (data[at + 1]! + light) & ~1;
      data[at + 2] = (data[at + 2]! + light) & ~1;
    }
  }
  return canvas;
}

/** Direction along the forms and how strongly they are drawn. */
function flowOf(raster: Raster, reach: number): { angle: Float32Array; strength: Float32Array } {
  const { width, height } = raster;
  const luma = lumaPlane(raster);
  const angle = new Float32Array(width * height);
  const strength = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    const above = Math.max(0, y - reach) * width;
    const below = Math.min(height - 1, y + reach) * width;
    for (let x = 0; x < width; x++) {
      const left = Math.max(0, x - reach);
      const right = Math.min(width - 1, x + reach);
      const gx = luma[y * width + right]! - luma[y * width + left]!;
      const gy = luma[below + x]! - luma[above + x]!;
      angle[y * width + x] = Math.atan2(gx, -gy);
      strength[y * width + x] = Math.sqrt(gx * gx + gy * gy);
    }
  }
  return { angle, strength };
}
