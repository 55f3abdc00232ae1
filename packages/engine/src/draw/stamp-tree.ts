import { clamp01, noise, noiseRow } from '../base/noise.ts';
import { markGuide, SET_ID } from '../base/picture.ts';
import { randomOfCell } from '../base/random.ts';
import type { Rgb } from '../base/raster.ts';
import type { Target } from './target.ts';

/** A tree in picture coordinates with its two colours already lit and hazed. */
export interface TreeShape {
  readonly x: number;
  readonly foot: number;
  readonly heightPx: number;
  readonly depth: number;
  /** Nothing is drawn below this y: nearer land hides it. */
  readonly clipY: number;
  readonly id: number;
  /** -1 lit from the left .. 1 lit from the right. */
  readonly side: number;
  readonly dark: Rgb;
  readonly lit: Rgb;
  readonly bark: Rgb;
  readonly snow: Rgb | undefined;
}

/** A small fir: tiers of hanging branches, ragged at the edge, lit on one side, dark under each tier. */
export function stampConifer(target: Target, tree: TreeShape): void {
  const { scale, raster, guide } = target;
  const { width, height, data } = raster;
  const x = tree.x * scale;
  const foot = tree.foot * scale;
  const tall = tree.heightPx * scale;
  const first = Math.max(0, Math.floor(foot - tall));
  const last = Math.min(height - 1, Math.floor(Math.min(foot, tree.clipY * scale) - 0.5));
  if (last < first || tall < 1) return;
  const slender = 0.19 + 0.07 * randomOfCell(tree.id, 1, 0, 0);
  const tiers = tall < 14 ? 3 : tall < 60 ? 6 : 9 + Math.floor(randomOfCell(tree.id, 2, 0, 0) * 4);
  const ragged = Math.min(1, tall / 30);
  const lean = (randomOfCell(tree.id, 3, 0, 0) - 0.5) * 0.03 * tall;
  const fine = Math.max(2.2, tall / 24);
  const [darkRed, darkGreen, darkBlue] = tree.dark;
  const gainRed = tree.lit[0] - darkRed;
  const gainGreen = tree.lit[1] - darkGreen;
  const gainBlue = tree.lit[2] - darkBlue;
  const needles = new Float32Array(Math.ceil(tall) + 4);
  const snows = new Float32Array(needles.length);
  for (let row = first; row <= last; row++) {
    const v = clamp01((row + 0.5 - (foot - tall)) / tall);
    const trunk = v > 0.93;
    const inTier = v ** 0.85 * tiers;
    const tier = Math.floor(inTier);
    const share = inTier - tier;
    const sweep = 0.6 + 0.4 * share ** 0.8;
    const full = v ** 0.92 * slender * tall;
    const jitterLeft = randomOfCell(tree.id, tier, 11, 0) * 0.3 * ragged;
    const jitterRight = randomOfCell(tree.id, tier, 12, 0) * 0.3 * ragged;
    const roughLeft = ragged * 0.14 * noise(row / fine + (tree.id & 255), 3.3) * 2;
    const roughRight = ragged * 0.14 * noise(row / fine + (tree.id & 255), 9.3) * 2;
    const left = trunk ? tall * 0.018 : full * (sweep - jitterLeft + roughLeft);
    const right = trunk ? tall * 0.018 : full * (sweep - jitterRight + roughRight);
    const middle = x + lean * (1 - v);
    const from = Math.max(0, Math.floor(middle - left));
    const to = Math.min(width - 1, Math.ceil(middle + right), from + needles.length - 1);
    const reach = Math.max(0.6, full);
    const columns = to - from + 1;
    if (columns <= 0) continue;
    if (tall > 26)
      noiseRow(needles, columns, from / fine + 40, 1 / fine, row / (fine * 0.7) + (tree.id & 255));
    if (tree.snow !== undefined) noiseRow(snows, columns, from / fine + 9, 1 / fine, row / fine);
    // The upper side of a tier catches the light (or the snow), its underside lies in the shade of the one above.
    const shelf = share;
    // The light of a row, without what changes along it.
    const base = 0.28 + (shelf - 0.45) * 0.4 + (1 - v) * 0.12;
    const slope = (tree.side * 0.75) / reach;
    let at = (row * width + from) * 4;
    for (let column = from; column <= to; column++, at += 4) {
      const off = column + 0.5 - middle;
      const room = left + off < right - off ? left + off + 0.5 : right - off + 0.5;
      if (room <= 0) continue;
      const cover = room < 1 ? room : 1;
      let brightness = base + off * slope;
      if (tall > 26) brightness += needles[column - from]! * 0.3;
      brightness = brightness < 0 ? 0 : brightness > 1 ? 1 : brightness;
      let red = darkRed + gainRed * brightness;
      let green = darkGreen + gainGreen * brightness;
      let blue = darkBlue + gainBlue * brightness;
      if (tree.snow !== undefined) {
        const lying =
          clamp01((0.62 - shelf) * 1.1 + (brightness - 0.4) * 0.9 + snows[column - from]! * 0.5) * 0.9;
        red += (tree.snow[0] - red) * lying;
        green += (tree.snow[1] - green) * lying;
        blue += (tree.snow[2] - blue) * lying;
      }
      if (cover < 1) {
        red = data[at]! + (red - data[at]!) * cover;
        green = data[at + 1]! + (green - data[at + 1]!) * cover;
        blue = data[at + 2]! + (blue - data[at + 2]!) * cover;
      }
      data[at] = red;
      data[at + 1] = green;
      data[at + 2] = blue;
      data[at + 3] = 255;
      if (cover > 0.5) markGuide(guide, column, row, tree.depth, SET_ID);
    }
  }
}

/** A small leafy tree: a crown of round heads over a short trunk. */
export function stampBroadleaf(target: Target, tree: TreeShape): void {
  const { scale, raster, guide } = target;
  const { width, height, data } = raster;
  const x = tree.x * scale;
  const foot = tree.foot * scale;
  const tall = tree.heightPx * scale;
  const first = Math.max(0, Math.floor(foot - tall));
  const last = Math.min(height - 1, Math.floor(Math.min(foot, tree.clipY * scale) - 0.5));
  if (last < first || tall < 1) return;
  const heads = tall < 10 ? 3 : tall < 50 ? 9 : 18;
  const centreX = new Float32Array(heads);
  const centreY = new Float32Array(heads);
  const radius = new Float32Array(heads);
  const broad = 0.3 + 0.1 * randomOfCell(tree.id, 1, 0, 0);
  const full = heads < 5 ? 1.35 : heads < 12 ? 1.08 : 0.86;
  for (let head = 0; head < heads; head++) {
    const angle = head * 2.4 + randomOfCell(tree.id, head, 1, 0);
    const out = Math.sqrt((head + 0.5) / heads);
    centreX[head] = x + Math.cos(angle) * out * broad * 0.8 * tall;
    centreY[head] = foot - tall * (0.61 + Math.sin(angle) * out * 0.26);
    radius[head] = tall * (0.14 + 0.07 * randomOfCell(tree.id, head, 2, 0)) * full;
  }
  const [darkRed, darkGreen, darkBlue] = tree.dark;
  const gainRed = tree.lit[0] - darkRed;
  const gainGreen = tree.lit[1] - darkGreen;
  const gainBlue = tree.lit[2] - darkBlue;
  const active = new Int32Array(heads);
  const chords = new Float32Array(heads);
  const coarse = new Float32Array(Math.ceil(tall * 1.3) + 8);
  const trunkHalf = Math.max(0.4, tall * 0.028);
  const trunkFrom = foot - tall * 0.42;
  const fine = Math.max(2, tall / 16);
  // The outline grows and shrinks by at most this much for the leaves.
  const ruffle = tall > 24 ? tall * 0.032 + 1 : 1;
  const drift = tree.id & 255;
  for (let row = first; row <= last; row++) {
    const py = row + 0.5;
    let near = 0;
    let leftmost = py > trunkFrom ? x - trunkHalf - 1 : width;
    let rightmost = py > trunkFrom ? x + trunkHalf + 1 : -1;
    for (let head = 0; head < heads; head++) {
      const reach = radius[head]! + ruffle;
      const dy = py - centreY[head]!;
      if (Math.abs(dy) >= reach) continue;
      const chord = Math.sqrt(reach * reach - dy * dy);
      active[near] = head;
      chords[near] = chord;
      near++;
      leftmost = Math.min(leftmost, centreX[head]! - chord);
      rightmost = Math.max(rightmost, centreX[head]! + chord);
    }
    const from = Math.max(0, Math.floor(leftmost));
    const to = Math.min(width - 1, Math.ceil(rightmost), from + coarse.length - 1);
    const columns = to - from + 1;
    if (columns <= 0) continue;
    if (tall > 24) noiseRow(coarse, columns, (from + 0.5) / fine, 1 / fine, py / fine + drift);
    for (let column = from; column <= to; column++) {
      const px = column + 0.5;
      let cover = 0;
      let brightness = 0;
      let front = -1;
      const leaves = tall > 24 ? coarse[column - from]! * tall * 0.02 : 0;
      for (let index = 0; index < near; index++) {
        const head = active[index]!;
        const dx = px - centreX[head]!;
        const chord = chords[index]!;
        if (dx > chord || dx < -chord) continue;
        const dy = py - centreY[head]!;
        const r = radius[head]! + leaves;
        const square = dx * dx + dy * dy;
        if (square > (r + 1) * (r + 1)) continue;
        if (cover < 1) {
          const part = r - Math.sqrt(square) + 0.5;
          if (part > cover) cover = part < 1 ? part : 1;
        }
        const lift = r * r - square;
        const bulge = (lift > 0 ? Math.sqrt(lift) : 0) + head * 0.002 * tall;
        if (bulge > front) {
          front = bulge;
          brightness = 0.34 + (dx / r) * tree.side * 0.42 - (dy / r) * 0.3;
        }
      }
      const up = clamp01((foot - py) / tall);
      brightness += (up - 0.6) * 0.7;
      const trunk = py > trunkFrom ? clamp01(trunkHalf - Math.abs(px - x) + 0.5) : 0;
      if (cover <= 0 && trunk <= 0) continue;
      const at = (row * width + column) * 4;
      const share = Math.max(cover, trunk);
      let red = tree.bark[0];
      let green = tree.bark[1];
      let blue = tree.bark[2];
      if (cover >= trunk) {
        const light = clamp01(brightness + (tall > 24 ? leaves / (tall * 0.05) : 0));
        red = darkRed + gainRed * light;
        green = darkGreen + gainGreen * light;
        blue = darkBlue + gainBlue * light;
        if (tree.snow !== undefined) {
          const lying = clamp01(light * 1.6 - 0.4);
          red += (tree.snow[0] - red) * lying;
          green += (tree.snow[1] - green) * lying;
          blue += (tree.snow[2] - blue) * lying;
        }
      }
      data[at] = data[at]! + (red - data[at]!) * share;
      data[at + 1] = data[at + 1]! + (green - data[at + 1]!) * share;
      data[at + 2] = data[at + 2]! + (blue - data[at + 2]!) * share;
      data[at + 3] = 255;
      if (share > 0.5) markGuide(guide, column, row, tree.depth, SET_ID);
    }
  }
}
