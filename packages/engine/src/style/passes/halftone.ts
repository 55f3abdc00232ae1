import { clamp01 } from '../../base/noise.ts';

/** Coverage 0..1 at a point of a screen of round dots whose size follows `tone` (0 white .. 1 full); `angle` in radians. */
export function halftoneDot(x: number, y: number, pitch: number, angle: number, tone: number): number {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const u = (x * cos + y * sin) / pitch;
  const v = (y * cos - x * sin) / pitch;
  const du = u - Math.floor(u) - 0.5;
  const dv = v - Math.floor(v) - 0.5;
  const radius = Math.sqrt(clamp01(tone)) * 0.72;
  return clamp01((radius - Math.sqrt(du * du + dv * dv)) * pitch + 0.5);
}
