import { randomOf } from '../base/random.ts';
import { createRaster, type Raster } from '../base/raster.ts';
import type { ThingOptions } from './art.ts';
import { ROW_PITCH, ROW_PLANTS } from './compound-things.ts';

/** Different plants of a row; each is drawn once and laid side by side. */
const KINDS = 3;

/**
 * Many plants of one kind side by side in two lines, `heightPx` tall. `render` draws one plant: as pixels they are laid
 * down far faster than a drawing of all of them would be.
 */
export function renderRow(
  thing: string,
  render: (heightPx: number, options: ThingOptions) => Raster,
  heightPx: number,
  options: ThingOptions,
): Raster {
  const variant = options.variant ?? 0;
  const { facing: _facing, ...plain } = options;
  const height = Math.max(1, Math.round(heightPx));
  const plants = Array.from({ length: KINDS }, (_, kind) =>
    remembered(thing, render, Math.max(1, Math.round(height * (0.82 + 0.075 * kind))), {
      ...plain,
      variant: kind,
    }),
  );
  const widest = Math.max(...plants.map((plant) => plant.width));
  const row = createRaster(Math.max(1, Math.round(widest * (1 + ROW_PITCH * (ROW_PLANTS - 1)))), height);
  const order = [1, 0].flatMap((line) =>
    Array.from({ length: ROW_PLANTS / 2 }, (_, place) => place * 2 + line),
  );
  for (const place of order) {
    const plant = plants[Math.floor(randomOf('row', variant, 'plant', place) * KINDS)];
    if (!plant) continue;
    const x = (place + (randomOf('row', variant, 'x', place) - 0.5) * 0.5) * ROW_PITCH * widest;
    const lift = place % 2 === 1 ? 0.05 * height : 0;
    const left = Math.round(Math.max(0, Math.min(row.width - plant.width, x)));
    const mirrored = randomOf('row', variant, 'mirror', place) < 0.5;
    layOver(row, plant, left, Math.round(height - plant.height - lift), mirrored);
  }
  return row;
}

/** The strips of one line of a field are of one size: their plants are drawn once. */
const REMEMBERED = 9;
const memory = new Map<string, Raster>();

function remembered(
  thing: string,
  render: (heightPx: number, options: ThingOptions) => Raster,
  heightPx: number,
  options: ThingOptions,
): Raster {
  const key = JSON.stringify([thing, heightPx, options.variant, options.colour, options.season, options.lit]);
  const known = memory.get(key);
  if (known) return known;
  const plant = render(heightPx, options);
  if (memory.size >= REMEMBERED) memory.clear();
  memory.set(key, plant);
  return plant;
}

function layOver(under: Raster, over: Raster, left: number, top: number, mirrored: boolean): void {
  for (let y = Math.max(0, -top); y < over.height; y++) {
    for (let x = 0; x < over.width; x++) {
      const from = (y * over.width + (mirrored ? over.width - 1 - x : x)) * 4;
      const alpha = (over.data[from + 3] as number) / 255;
      if (alpha === 0) continue;
      const to = ((y + top) * under.width + left + x) * 4;
      const below = ((under.data[to + 3] as number) / 255) * (1 - alpha);
      const sum = alpha + below;
      for (let channel = 0; channel < 3; channel++) {
        under.data[to + channel] =
          ((over.data[from + channel] as number) * alpha + (under.data[to + channel] as number) * below) /
          sum;
      }
      under.data[to + 3] = sum * 255;
    }
  }
}
