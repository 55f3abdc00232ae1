import type { Raster } from '../base/raster.ts';
import type { DrawingRules } from '../style/style.ts';
import { blurred } from './alpha-field.ts';

const cellPixels = 8;
/** Channel values above this shine. */
const bright = 188;
const bloomShare = 0.5;
const colourStrength = 1.08;
const cornerShare = 0.26;

/**
 * Last pass over the picture: bright spots shine into their surroundings, mid tones gain a little contrast, colours a
 * little strength, corners fall off. In place.
 *
 * Of large pictures what lies below `textureFrom` (land and water: a y for each column) keeps seven bits a channel: their texture hides the eighth,
 * and a PNG is a quarter smaller without it.
 */
export function finishPicture(
  raster: Raster,
  span: number,
  rules: DrawingRules,
  textureFrom: Float32Array | undefined,
  check: () => void,
): void {
  const { width, height, data } = raster;
  const cell = Math.max(2, Math.round((cellPixels * span) / 1028));
  const columns = Math.ceil(width / cell) + 1;
  const rows = Math.ceil(height / cell) + 1;
  const bloom = brightCells(raster, cell, columns, rows);
  const radius = Math.max(1, Math.round((span * 0.022) / cell));
  const planes = bloom.map((plane) => blurred(plane, columns, rows, radius));
  check();
  const bloomStrength = bloomShare * rules.bloom;
  const saturation = colourStrength * rules.saturation;
  const fall = cornerShare * rules.vignette;
  const curve = contrastCurve();
  const isLarge = width * height > 3_000_000;
  const line = new Float32Array(columns * 3);
  const inverse = 1 / cell;
  for (let y = 0; y < height; y++) {
    if ((y & 255) === 0) check();
    const sy = y * inverse;
    const row = Math.min(rows - 2, sy | 0);
    const down = sy - row;
    let shines = false;
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      for (let channel = 0; channel < 3; channel++) {
        const plane = planes[channel]!;
        const value = (plane[at]! + (plane[at + columns]! - plane[at]!) * down) * bloomStrength;
        line[column * 3 + channel] = value;
        if (value > 0.5) shines = true;
      }
    }
    const dy = (y / height - 0.5) * (y / height - 0.5);
    let at = y * width * 4;
    for (let x = 0; x < width; x++, at += 4) {
      let red = data[at]!;
      let green = data[at + 1]!;
      let blue = data[at + 2]!;
      if (shines) {
        const sx = x * inverse;
        const column = sx | 0;
        const right = sx - column;
        const from = column * 3;
        red += (line[from]! + (line[from + 3]! - line[from]!) * right) * (1 - red / 255);
        green += (line[from + 1]! + (line[from + 4]! - line[from + 1]!) * right) * (1 - green / 255);
        blue += (line[from + 2]! + (line[from + 5]! - line[from + 2]!) * right) * (1 - blue / 255);
      }
      const dx = x / width - 0.5;
      const corner = 1 - fall * (dx * dx + dy);
      red = curve[(red + 0.5) | 0]!;
      green = curve[(green + 0.5) | 0]!;
      blue = curve[(blue + 0.5) | 0]!;
      const luma = red * 0.299 + green * 0.587 + blue * 0.114;
      red = (luma + (red - luma) * saturation) * corner;
      green = (luma + (green - luma) * saturation) * corner;
      blue = (luma + (blue - luma) * saturation) * corner;
      const coarse = isLarge && textureFrom !== undefined && y > textureFrom[x]!;
      data[at] = coarse ? (red + 1) & 0xfe : red;
      data[at + 1] = coarse ? (green + 1) & 0xfe : green;
      data[at + 2] = coarse ? (blue + 1) & 0xfe : blue;
    }
  }
}

function brightCells(raster: Raster, cell: number, columns: number, rows: number): Float32Array[] {
  const { width, height, data } = raster;
  const planes = [0, 1, 2].map(() => new Float32Array(columns * rows));
  const step = Math.max(1, cell >> 2);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let red = 0;
      let green = 0;
      let blue = 0;
      let count = 0;
      const lastY = Math.min(height, (row + 1) * cell);
      const lastX = Math.min(width, (column + 1) * cell);
      for (let y = row * cell; y < lastY; y += step) {
        for (let x = column * cell; x < lastX; x += step) {
          const at = (y * width + x) * 4;
          const top = Math.max(data[at]!, data[at + 1]!);
          count++;
          if (top <= bright) continue;
          // White paper and snow shine less than coloured light.
          const share = (top - bright) / (255 - bright);
          const low = Math.min(data[at]!, data[at + 1]!, data[at + 2]!);
          const weight = share * share * (1 - (low / 255) * 0.72);
          red += data[at]! * weight;
          green += data[at + 1]! * weight;
          blue += data[at + 2]! * weight;
        }
      }
      if (count === 0) continue;
      const at = row * columns + column;
      planes[0]![at] = red / count;
      planes[1]![at] = green / count;
      planes[2]![at] = blue / count;
    }
  }
  return planes;
}

function contrastCurve(): Float32Array {
  return Float32Array.from({ length: 257 }, (_, level) => {
    const share = Math.min(1, level / 255);
    const bent = share * share * (3 - 2 * share);
    return (share * 0.8 + bent * 0.2) * 255;
  });
}
