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
  const relief = options.relief ?? 1;
  const haze = options.haze ?? 0;
  const air = options.air ?? light.haze;
  const [directionX, directionY, directionZ] = light.direction;
  const backlit = isBacklit(light);
  // The sky behind a backlit thing does not light its face; colours of the night are seen less strongly.
  const [skyRed, skyGreen, skyBlue] = light.ambient;
  const grey = (skyRed + skyGreen + skyBlue) / 3;
  const strong = backlit ? 1.02 : 1.12;
  const ambient = [skyRed, skyGreen, skyBlue].map((part) => (part * 0.68 + grey * 0.32) * strong);
  const lx = backlit && options.side !== undefined ? options.side * 0.8 : directionX;
  const ly = backlit ? Math.max(0.3, directionY) : directionY;
  const lz = -directionZ;
  const glowStrength = options.glowStrength ?? 1;
  const normal = new Float32Array(4);
  for (let y = 0; y < height; y++) {
    const down = y / height;
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const alpha = data[at + 3]!;
      if (alpha === 0) continue;
      normalAt(field, x, y, relief, normal);
      const nx = normal[0]!;
      const ny = normal[1]!;
      const nz = normal[2]!;
      const edge = 1 - normal[3]!;
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
        const paint = data[at + channel]!;
        let value = softenHighlight(
          paint * (ambient[channel]! * sky + light.key[channel]! * direct + light.bounce[channel]! * bounce),
        );
        value += (light.rim[channel]! - value) * Math.min(0.85, rim * 0.9);
        value += (air[channel]! - value) * haze;
        lit.data[at + channel] = value;
      }
      lit.data[at + 3] = alpha;
    }
  }
  if (options.glow !== undefined) addGlow(lit, options.glow, glowStrength * (1 - haze * 0.7));
  return lit;
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

/** Outward normal (x right, y up, z towards the viewer) and how deep inside the outline (0 edge .. 1) into `out`. */
function normalAt(field: AlphaField, x: number, y: number, relief: number, out: Float32Array): void {
  const sx = Math.max(1, Math.min(field.width - 2.01, x / field.step));
  const sy = Math.max(1, Math.min(field.height - 2.01, y / field.step));
  const column = sx | 0;
  const row = sy | 0;
  const right = sx - column;
  const down = sy - row;
  const at = row * field.width + column;
  const under = at + field.width;
  const { slopeX, slopeY, depth } = field;
  const gx =
    (slopeX[at]! * (1 - right) + slopeX[at + 1]! * right) * (1 - down) +
    (slopeX[under]! * (1 - right) + slopeX[under + 1]! * right) * down;
  const gy =
    (slopeY[at]! * (1 - right) + slopeY[at + 1]! * right) * (1 - down) +
    (slopeY[under]! * (1 - right) + slopeY[under + 1]! * right) * down;
  const inside =
    (depth[at]! * (1 - right) + depth[at + 1]! * right) * (1 - down) +
    (depth[under]! * (1 - right) + depth[under + 1]! * right) * down;
  const nx = -gx * relief;
  const ny = gy * relief;
  const nz = 0.75;
  const length = Math.sqrt(nx * nx + ny * ny + nz * nz);
  out[0] = nx / length;
  out[1] = ny / length;
  out[2] = nz / length;
  out[3] = clamp01(inside);
}
