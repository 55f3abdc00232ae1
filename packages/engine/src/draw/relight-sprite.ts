import { clamp01, softenHighlight } from '../base/noise.ts';
import { createRaster, type Raster, type Rgb } from '../base/raster.ts';
import { type AlphaField, alphaFieldOf } from './alpha-field.ts';
import { isBacklit, type LightEstimate } from './light.ts';

export interface Relighting {
  /** 0..1: how much of the air between it and the viewer is seen instead of it. */
  readonly haze?: number;
  /** Colour of that air; default: the light's own haze. */
  readonly air?: Rgb;
  /** -1..1: side on which a light inside the picture stands; default: the light's direction. */
  readonly side?: number;
  /** 0 flat .. 1 fully rounded. */
  readonly relief?: number;
  /** What shines by itself, of the same size: added after relighting. */
  readonly glow?: Raster;
  /** 0..1: how strongly it shines. */
  readonly glowStrength?: number;
}

/**
 * Lights flat art as if it were rounded: normals from the softened outline, sky light from above, the key light from
 * its side, light thrown up by the ground, a bright rim when the light stands behind, and the air before it.
 * Returns a new raster; alpha stays, colours of clear pixels too.
 */
export function relightSprite(sprite: Raster, light: LightEstimate, options: Relighting = {}): Raster {
  const { width, height, data } = sprite;
  const lit = createRaster(width, height);
  const field = alphaFieldOf(sprite);
  const haze = options.haze ?? 0;
  const air = options.air ?? light.haze;
  const shades = shadeCells(field, light, options);
  // One row of cells, joined between the two that a pixel row lies between: four values a cell.
  const row = new Float32Array(field.width * 4);
  const rimRed = light.rim[0];
  const rimGreen = light.rim[1];
  const rimBlue = light.rim[2];
  const through = 1 - haze;
  const airRed = air[0] * haze;
  const airGreen = air[1] * haze;
  const airBlue = air[2] * haze;
  const inverse = 1 / field.step;
  const lastColumn = field.width - 1.01;
  for (let y = 0; y < height; y++) {
    const sy = Math.min(field.height - 1.01, y * inverse);
    const upper = (sy | 0) * row.length;
    const down = sy - (sy | 0);
    for (let index = 0; index < row.length; index++) {
      const above = shades[upper + index]!;
      row[index] = above + (shades[upper + row.length + index]! - above) * down;
    }
    let at = y * width * 4;
    for (let x = 0; x < width; x++, at += 4) {
      const alpha = data[at + 3]!;
      if (alpha === 0) continue;
      const sx = Math.min(lastColumn, x * inverse);
      const cell = sx | 0;
      const right = sx - cell;
      const from = cell * 4;
      const shadeRed = row[from]! + (row[from + 4]! - row[from]!) * right;
      const shadeGreen = row[from + 1]! + (row[from + 5]! - row[from + 1]!) * right;
      const shadeBlue = row[from + 2]! + (row[from + 6]! - row[from + 2]!) * right;
      const rim = row[from + 3]! + (row[from + 7]! - row[from + 3]!) * right;
      const red = softenHighlight(data[at]! * shadeRed);
      const green = softenHighlight(data[at + 1]! * shadeGreen);
      const blue = softenHighlight(data[at + 2]! * shadeBlue);
      lit.data[at] = (red + (rimRed - red) * rim) * through + airRed;
      lit.data[at + 1] = (green + (rimGreen - green) * rim) * through + airGreen;
      lit.data[at + 2] = (blue + (rimBlue - blue) * rim) * through + airBlue;
      lit.data[at + 3] = alpha;
    }
  }
  if (options.glow !== undefined) addGlow(lit, options.glow, (options.glowStrength ?? 1) * (1 - haze * 0.7));
  return lit;
}

/** Per cell of the field: the factor of each channel and the share of the rim. */
function shadeCells(field: AlphaField, light: LightEstimate, options: Relighting): Float32Array {
  const relief = options.relief ?? 1;
  const [directionX, directionY, directionZ] = light.direction;
  const backlit = isBacklit(light);
  // The sky behind a backlit thing does not light its face; colours of the night are seen less strongly.
  const grey = (light.ambient[0] + light.ambient[1] + light.ambient[2]) / 3;
  const strong = backlit ? 1.02 : 1.12;
  const ambient = light.ambient.map((part) => (part * 0.68 + grey * 0.32) * strong);
  const lx = backlit && options.side !== undefined ? options.side * 0.8 : directionX;
  const ly = backlit ? Math.max(0.3, directionY) : directionY;
  const lz = -directionZ;
  const shades = new Float32Array(field.width * field.height * 4);
  for (let index = 0; index < field.width * field.height; index++) {
    const down = Math.floor(index / field.width) / field.height;
    // Outward normal: x right, y up, z towards the viewer.
    const outX = -field.slopeX[index]! * relief;
    const outY = field.slopeY[index]! * relief;
    const outZ = 0.75;
    const length = Math.sqrt(outX * outX + outY * outY + outZ * outZ);
    const nx = outX / length;
    const ny = outY / length;
    const nz = outZ / length;
    const edge = 1 - clamp01(field.depth[index]!);
    const facing = nx * lx + ny * ly + nz * lz;
    // Light from behind leaves the face in shade but for a soft wrap around the lit side.
    const direct = backlit
      ? Math.max(0, nx * lx + ny * ly * 0.5 - 0.1) * 0.3
      : Math.max(0, facing * 0.78 + 0.2);
    const sky = 0.86 + 0.2 * ny - 0.16 * down * (backlit ? 1 : 0.6);
    const bounce = Math.max(0, 0.35 - ny * 0.5) * (0.4 + 0.6 * down);
    const rim = backlit
      ? clamp01((nx * lx + ny * ly) * 1.35 - 0.1) * edge ** 1.6 * light.rimStrength
      : clamp01(nx * lx + ny * ly - 0.25) * edge ** 2 * light.rimStrength * 0.35;
    for (let channel = 0; channel < 3; channel++) {
      shades[index * 4 + channel] =
        ambient[channel]! * sky + light.key[channel]! * direct + light.bounce[channel]! * bounce;
    }
    shades[index * 4 + 3] = Math.min(0.85, rim * 0.9);
  }
  return shades;
}

function addGlow(lit: Raster, glow: Raster, strength: number): void {
  if (glow.width !== lit.width || glow.height !== lit.height) return;
  for (let at = 0; at < lit.data.length; at += 4) {
    const alpha = (glow.data[at + 3]! / 255) * strength;
    if (alpha <= 0) continue;
    for (let channel = 0; channel < 3; channel++) {
      lit.data[at + channel] =
        lit.data[at + channel]! + (glow.data[at + channel]! - lit.data[at + channel]!) * alpha;
    }
    lit.data[at + 3] = Math.max(lit.data[at + 3]!, glow.data[at + 3]! * strength);
  }
}
