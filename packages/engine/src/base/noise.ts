/**
 * Gradient noise over the plane, from one fixed table: a seed is an offset of the coordinates. The loops of `draw`
 * call this millions of times, so it is plain arithmetic on typed arrays.
 */
const tableSize = 1024;
const tableMask = tableSize - 1;
const permutation = new Uint16Array(tableSize * 2);
const gradientX = new Float32Array(tableSize);
const gradientY = new Float32Array(tableSize);

{
  let state = 0x9e3779b9;
  const next = (): number => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
    state = Math.imul(state ^ (state >>> 12), 0x297a2d39);
    state = (state ^ (state >>> 15)) >>> 0;
    return state;
  };
  for (let index = 0; index < tableSize; index++) permutation[index] = index;
  for (let index = tableMask; index > 0; index--) {
    const other = next() % (index + 1);
    const kept = permutation[index]!;
    permutation[index] = permutation[other]!;
    permutation[other] = kept;
  }
  for (let index = 0; index < tableSize; index++) {
    permutation[index + tableSize] = permutation[index]!;
    const angle = (index / tableSize) * Math.PI * 2;
    gradientX[index] = Math.cos(angle);
    gradientY[index] = Math.sin(angle);
  }
}

/** Gradient noise, about -1..1, zero on whole numbers; repeats every 1024. */
export function noise(x: number, y: number): number {
  const floorX = Math.floor(x);
  const floorY = Math.floor(y);
  const fx = x - floorX;
  const fy = y - floorY;
  const cellX = floorX & tableMask;
  const cellY = floorY & tableMask;
  const nextX = (cellX + 1) & tableMask;
  const rowA = permutation[cellX]! + cellY;
  const rowB = permutation[nextX]! + cellY;
  const a = permutation[rowA]!;
  const b = permutation[rowB]!;
  const c = permutation[rowA + 1]!;
  const d = permutation[rowB + 1]!;
  const ux = fx * fx * fx * (fx * (fx * 6 - 15) + 10);
  const uy = fy * fy * fy * (fy * (fy * 6 - 15) + 10);
  const na = gradientX[a]! * fx + gradientY[a]! * fy;
  const nb = gradientX[b]! * (fx - 1) + gradientY[b]! * fy;
  const nc = gradientX[c]! * fx + gradientY[c]! * (fy - 1);
  const nd = gradientX[d]! * (fx - 1) + gradientY[d]! * (fy - 1);
  const top = na + (nb - na) * ux;
  const bottom = nc + (nd - nc) * ux;
  return (top + (bottom - top) * uy) * 1.42;
}

/**
 * Noise along a row: `out[index] = noise(x + index * step, y)` for the first `count` places. Where the steps are small
 * it is computed every few places and joined by straight lines; nobody sees an eighth of a wave bent or straight.
 */
export function noiseRow(out: Float32Array, count: number, x: number, step: number, y: number): void {
  const stride = Math.max(1, Math.min(24, Math.floor(0.125 / Math.abs(step))));
  let from = noise(x, y);
  for (let start = 0; start < count; start += stride) {
    const to = noise(x + (start + stride) * step, y);
    const slope = (to - from) / stride;
    const end = Math.min(count, start + stride);
    for (let index = start; index < end; index++) out[index] = from + slope * (index - start);
    from = to;
  }
}

/** Octaves of noise, each twice as fine and `gain` as strong; about -1..1. */
export function fbm(x: number, y: number, octaves: number, gain = 0.5): number {
  let sum = 0;
  let strength = 1;
  let total = 0;
  let px = x;
  let py = y;
  for (let octave = 0; octave < octaves; octave++) {
    sum += noise(px, py) * strength;
    total += strength;
    strength *= gain;
    // Turned a little each time, or the lattice shows.
    const turned = px * 1.616 - py * 1.178;
    py = px * 1.178 + py * 1.616 + 13.7;
    px = turned + 7.3;
  }
  return sum / total;
}

/**
 * Octaves that fade where the coarser ones are already steep, as rain smooths slopes and leaves crests sharp;
 * about -1..1. The slopes come with the noise (its derivative), so an octave costs little more than plain noise.
 */
export function eroded(x: number, y: number, octaves: number): number {
  let sum = 0;
  let strength = 1;
  let total = 0;
  let steepX = 0;
  let steepY = 0;
  let px = x;
  let py = y;
  for (let octave = 0; octave < octaves; octave++) {
    const floorX = Math.floor(px);
    const floorY = Math.floor(py);
    const fx = px - floorX;
    const fy = py - floorY;
    const rowA = permutation[floorX & tableMask]! + (floorY & tableMask);
    const rowB = permutation[(floorX + 1) & tableMask]! + (floorY & tableMask);
    const a = permutation[rowA]!;
    const b = permutation[rowB]!;
    const c = permutation[rowA + 1]!;
    const d = permutation[rowB + 1]!;
    const ux = fx * fx * fx * (fx * (fx * 6 - 15) + 10);
    const uy = fy * fy * fy * (fy * (fy * 6 - 15) + 10);
    const dux = 30 * fx * fx * (fx * (fx - 2) + 1);
    const duy = 30 * fy * fy * (fy * (fy - 2) + 1);
    const na = gradientX[a]! * fx + gradientY[a]! * fy;
    const nb = gradientX[b]! * (fx - 1) + gradientY[b]! * fy;
    const nc = gradientX[c]! * fx + gradientY[c]! * (fy - 1);
    const nd = gradientX[d]! * (fx - 1) + gradientY[d]! * (fy - 1);
    const top = na + (nb - na) * ux;
    const bottom = nc + (nd - nc) * ux;
    const topX = gradientX[a]! + (gradientX[b]! - gradientX[a]!) * ux + (nb - na) * dux;
    const bottomX = gradientX[c]! + (gradientX[d]! - gradientX[c]!) * ux + (nd - nc) * dux;
    const topY = gradientY[a]! + (gradientY[b]! - gradientY[a]!) * ux;
    const bottomY = gradientY[c]! + (gradientY[d]! - gradientY[c]!) * ux;
    steepX += (topX + (bottomX - topX) * uy) * 1.42;
    steepY += (topY + (bottomY - topY) * uy + (bottom - top) * duy) * 1.42;
    sum += ((top + (bottom - top) * uy) * 1.42 * strength) / (1 + 0.35 * (steepX * steepX + steepY * steepY));
    total += strength;
    strength *= 0.5;
    const turned = px * 1.616 - py * 1.178;
    py = px * 1.178 + py * 1.616 + 23.3;
    px = turned + 11.9;
  }
  return (sum / total) * 1.9;
}

/** Ridged multifractal, 0..1: sharp crests, smooth valleys; finer crests live mostly on the coarser ones. */
export function ridged(x: number, y: number, octaves: number, gain = 0.5): number {
  let sum = 0;
  let strength = 1;
  let total = 0;
  let weight = 1;
  let px = x;
  let py = y;
  for (let octave = 0; octave < octaves; octave++) {
    let crest = 1 - Math.abs(noise(px, py));
    crest *= crest;
    sum += crest * strength * weight;
    total += strength;
    weight = crest * 1.6;
    if (weight > 1) weight = 1;
    strength *= gain;
    const turned = px * 1.616 - py * 1.178;
    py = px * 1.178 + py * 1.616 + 31.1;
    px = turned + 17.9;
  }
  return sum / total;
}

/** 0 below `from`, 1 above `to`, smooth between. */
export function smoothstep(from: number, to: number, value: number): number {
  const t = (value - from) / (to - from);
  if (t <= 0) return 0;
  if (t >= 1) return 1;
  return t * t * (3 - 2 * t);
}

/** Bends values over 190 towards 255, so that bright snow and cloud keep their modelling. */
export function softenHighlight(value: number): number {
  return value <= 190 ? value : 190 + 65 * (1 - Math.exp((190 - value) / 65));
}

export function clamp01(value: number): number {
  return value < 0 ? 0 : value > 1 ? 1 : value;
}
