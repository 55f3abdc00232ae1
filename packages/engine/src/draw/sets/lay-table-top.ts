import { fbm, noise, smoothstep } from '../../base/noise.ts';
import { randomOfCell } from '../../base/random.ts';
import type { Surface } from '../../plan/scene-set.ts';

/** Colour of a table top at x, z (metres), written into `out`; `size` is the metres that one pixel covers there. */
export type TopTexture = (x: number, z: number, size: number, out: Float64Array) => void;

/** What a table top is made of, seen from near. `unit` is the size of what stands on it, in metres. */
export function layTableTop(top: Surface, unit: number, seed: number): TopTexture {
  switch (top.material) {
    case 'marble':
      return veined(top, unit, seed);
    case 'cloth':
      return woven(top, unit);
    case 'stone':
    case 'concrete':
      return speckled(top, unit, seed);
    case 'wood':
      return grained(top, unit, seed);
    default:
      return (_x, _z, _size, out) => {
        out[0] = top.colour[0];
        out[1] = top.colour[1];
        out[2] = top.colour[2];
      };
  }
}

/** Boards that run away from the viewer, with flowing grain and a few knots' worth of swirl. */
function grained({ colour, pitch }: Surface, unit: number, seed: number): TopTexture {
  const board = pitch ?? unit * 1.7;
  const shift = (seed % 97) * 3.1;
  return (x, z, size, out) => {
    const across = (x + board * 40.3) / board;
    const index = Math.floor(across);
    const within = across - index;
    const tone = 0.93 + 0.14 * randomOfCell(seed, index, 3, 1);
    const warmth = (randomOfCell(seed, index, 3, 2) - 0.5) * 0.07;
    const run = z / unit + index * 7.7 + shift;
    const bend = noise(run * 0.35, index * 3.1 + within * 0.8) * 0.9;
    const u = (x / unit) * 4.5 + bend;
    // Grain finer than a pixel would only flicker.
    const fine = smoothstep(0.28, 0.03, size / unit);
    const rings = Math.sin((u * 1.7 + noise(u * 0.8, run * 0.25) * 2.2) * Math.PI * 2);
    const fibre = noise(u * 9 + shift, run * 0.9) * fine;
    const value = tone * (1 + 0.045 * rings * (0.4 + 0.6 * fine) + 0.05 * fibre);
    const edge = Math.min(within, 1 - within) * board;
    const seam = 1 - 0.42 * smoothstep(board * 0.012 + size * 0.7, 0, edge);
    out[0] = colour[0] * value * seam * (1 + warmth);
    out[1] = colour[1] * value * seam;
    out[2] = colour[2] * value * seam * (1 - warmth);
  };
}

function veined({ colour, accent }: Surface, unit: number, seed: number): TopTexture {
  const vein = accent ?? [150, 146, 148];
  const shift = (seed % 89) * 2.7;
  return (x, z, _size, out) => {
    const u = (x / unit) * 0.55 + shift;
    const v = (z / unit) * 0.55;
    const warp = fbm(u * 0.9, v * 0.9, 3);
    const line = 1 - Math.abs(noise(u * 0.9 + warp * 1.4, v * 0.9 - warp));
    const thin = 1 - Math.abs(noise(u * 2.3 - warp * 1.2, v * 2.3 + 5 + warp));
    const share =
      smoothstep(0.9, 1, line) * 0.5 + smoothstep(0.95, 1, thin) * 0.25 + 0.07 * (0.5 + 0.5 * warp);
    for (let channel = 0; channel < 3; channel++) {
      out[channel] = colour[channel]! + (vein[channel]! - colour[channel]!) * share;
    }
  };
}

/** Gingham: two directions of stripes, darkest where they cross; plain cloth without an accent. */
function woven({ colour, accent, pitch }: Surface, unit: number): TopTexture {
  const check = pitch ?? unit * 0.5;
  return (x, z, size, out) => {
    let share = 0;
    if (accent !== undefined) {
      const soft = Math.min(0.24, size / check + 0.02);
      const stripe = (value: number) => {
        const part = Math.abs(((value / check) % 1) + 1) % 1;
        return smoothstep(0.25 + soft, 0.25 - soft, Math.abs(part - 0.5));
      };
      share = (stripe(x) + stripe(z)) * 0.42;
    }
    const fold =
      1 +
      0.05 * noise((x / unit) * 0.6, (z / unit) * 0.25 + 3.3) +
      0.02 * noise((x / unit) * 14, (z / unit) * 14);
    for (let channel = 0; channel < 3; channel++) {
      out[channel] = (colour[channel]! + ((accent ?? colour)[channel]! - colour[channel]!) * share) * fold;
    }
  };
}

function speckled({ colour }: Surface, unit: number, seed: number): TopTexture {
  const shift = seed % 71;
  return (x, z, size, out) => {
    const fine = smoothstep(0.1, 0.01, size / unit);
    const value =
      1 +
      0.07 * fbm((x / unit) * 0.8 + shift, (z / unit) * 0.8, 3) +
      0.05 * fine * noise((x / unit) * 22, (z / unit) * 22 + shift);
    out[0] = colour[0] * value;
    out[1] = colour[1] * value;
    out[2] = colour[2] * value;
  };
}
