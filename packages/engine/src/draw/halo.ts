import type { Raster } from '../base/raster.ts';

/** Light that a lamp, a window or a fire throws into the air around it: added, so it never darkens. */
export function paintHalo(picture: Raster, glow: Raster, left: number, top: number, strength: number): void {
  const lamp = measureGlow(glow);
  if (lamp === undefined) return;
  const centreX = left + lamp.x;
  const centreY = top + lamp.y;
  const reach = Math.max(3, lamp.radius * 3.4);
  // Many small windows shine less than one lamp of their extent.
  const power = strength * 0.55 * Math.min(1, 0.08 + lamp.fill * 1.1);
  const { width, height, data } = picture;
  const lastY = Math.min(height - 1, Math.ceil(centreY + reach));
  const lastX = Math.min(width - 1, Math.ceil(centreX + reach));
  for (let y = Math.max(0, Math.floor(centreY - reach)); y <= lastY; y++) {
    const dy = (y + 0.5 - centreY) / reach;
    for (let x = Math.max(0, Math.floor(centreX - reach)); x <= lastX; x++) {
      const dx = (x + 0.5 - centreX) / reach;
      const distance = dx * dx + dy * dy;
      if (distance >= 1) continue;
      const share = (1 - distance) ** 3 * power;
      const at = (y * width + x) * 4;
      for (let channel = 0; channel < 3; channel++) {
        const was = data[at + channel]!;
        data[at + channel] = was + lamp.colour[channel]! * share * (1 - was / 255);
      }
    }
  }
}

interface Lamp {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Share of its circle that shines, 0..1. */
  readonly fill: number;
  readonly colour: readonly [number, number, number];
}

function measureGlow(glow: Raster): Lamp | undefined {
  const { width, height, data } = glow;
  const step = Math.max(1, Math.floor(Math.max(width, height) / 160));
  let total = 0;
  let sumX = 0;
  let sumY = 0;
  let squares = 0;
  const colour: [number, number, number] = [0, 0, 0];
  for (let y = 0; y < height; y += step) {
    for (let x = 0; x < width; x += step) {
      const at = (y * width + x) * 4;
      const alpha = data[at + 3]! / 255;
      if (alpha < 0.05) continue;
      total += alpha;
      sumX += x * alpha;
      sumY += y * alpha;
      squares += (x * x + y * y) * alpha;
      colour[0] += data[at]! * alpha;
      colour[1] += data[at + 1]! * alpha;
      colour[2] += data[at + 2]! * alpha;
    }
  }
  if (total === 0) return undefined;
  const x = sumX / total;
  const y = sumY / total;
  const spread = Math.sqrt(Math.max(1, squares / total - x * x - y * y));
  const radius = spread * 1.4;
  return {
    x,
    y,
    radius,
    fill: Math.min(1, (total * step * step) / (Math.PI * radius * radius)),
    colour: [colour[0] / total, colour[1] / total, colour[2] / total],
  };
}
