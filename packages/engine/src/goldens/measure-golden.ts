import { type AspectRatio, pixelsOf } from '@heliograph/wire';
import type { Picture } from '../base/picture.ts';
import type { Raster } from '../base/raster.ts';
import { drawScene } from '../draw/draw-scene.ts';
import { stylePicture } from '../paint-scene.ts';
import { planScene } from '../plan/plan-scene.ts';
import type { Scene } from '../plan/scene.ts';
import { readPrompt } from '../read/read-prompt.ts';

/** What is drawn for a golden: one file of `goldens/` each. */
export interface GoldenWish {
  readonly prompt: string;
  readonly ratio: AspectRatio;
  readonly seed: number;
}

/** What is remembered of an accepted picture: enough to notice a change, little enough to stay readable in a diff. */
export interface Golden extends GoldenWish {
  /** Of the named objects that can be seen, by id: the share of the picture that shows them, in 1/10000. */
  readonly named: Readonly<Record<string, number>>;
  /** Rows of cells: "." sky, "-" set, "~" what nobody named, letters the named objects in their order. */
  readonly ids: readonly string[];
  /** Rows of blocks: mean colour of each as RRGGBB. */
  readonly blocks: readonly string[];
  /** Rows of cells: "#" where the lightness changes, "." where it does not. */
  readonly edges: readonly string[];
}

/** Pixels of the longer side. */
const LONGEST = 256;
const COLUMNS = 32;
const ROWS = 18;
const BLOCKS = 8;
/** Least difference of mean luma (of 255) between neighbouring cells that counts as an edge. */
const EDGE = 24;
/** Named objects that show on less than this (1/10000 of the picture) are too small to be told apart. */
const LEAST_SHARE = 12;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Draws a wish small and measures the picture. */
export function measureGolden({ prompt, ratio, seed }: GoldenWish): Golden {
  const table = pixelsOf(ratio, '512');
  const scale = LONGEST / Math.max(table.width, table.height);
  const width = Math.round(table.width * scale);
  const height = Math.round(table.height * scale);
  const scene = planScene(readPrompt(prompt, { hasReference: false }), { seed, width, height });
  const drawn = drawScene(scene, width, height, () => {});
  const { named, ids } = measureIds(scene, drawn);
  const finished = stylePicture(drawn, scene);
  return { prompt, ratio, seed, named, ids, blocks: measureBlocks(finished), edges: measureEdges(finished) };
}

function measureIds(scene: Scene, { guide }: Picture): Pick<Golden, 'named' | 'ids'> {
  const ids = scene.objects.filter((object) => !object.filler).map((object) => object.id);
  const order = new Map(ids.map((id, index) => [id, index]));
  const signs = guide.names.map((name, index) => {
    if (index < 2) return index === 0 ? '.' : '-';
    const rank = order.get(name);
    return rank === undefined ? '~' : (LETTERS[rank % LETTERS.length] as string);
  });
  const pixels = new Array<number>(guide.names.length).fill(0);
  for (const id of guide.ids) pixels[id] = (pixels[id] as number) + 1;
  const named = guide.names.flatMap((name, index) => {
    const share = Math.round(((pixels[index] as number) / guide.ids.length) * 10_000);
    return order.has(name) && share >= LEAST_SHARE ? [[name, share] as const] : [];
  });
  const rows = eachCell(COLUMNS, ROWS, guide, (cell) => {
    const counts = new Map<string, number>();
    for (const at of cell) {
      const sign = signs[guide.ids[at] as number] as string;
      counts.set(sign, (counts.get(sign) ?? 0) + 1);
    }
    return [...counts].reduce((one, other) => (other[1] > one[1] ? other : one))[0];
  });
  return { named: Object.fromEntries(named), ids: rows.map((row) => row.join('')) };
}

function measureBlocks(raster: Raster): readonly string[] {
  return eachCell(BLOCKS, BLOCKS, raster, (cell) =>
    meanOf(raster, cell)
      .map((value) => Math.round(value).toString(16).padStart(2, '0'))
      .join(''),
  ).map((row) => row.join(' '));
}

function measureEdges(raster: Raster): readonly string[] {
  const luma = eachCell(COLUMNS, ROWS, raster, (cell) => {
    const [red, green, blue] = meanOf(raster, cell);
    return red * 0.299 + green * 0.587 + blue * 0.114;
  });
  return luma.map((row, y) =>
    row
      .map((value, x) => {
        const right = row[x + 1] ?? value;
        const below = luma[y + 1]?.[x] ?? value;
        return Math.max(Math.abs(right - value), Math.abs(below - value)) >= EDGE ? '#' : '.';
      })
      .join(''),
  );
}

function meanOf(
  raster: Raster,
  cell: readonly number[],
): readonly [red: number, green: number, blue: number] {
  const sum: [number, number, number] = [0, 0, 0];
  for (const at of cell) {
    sum[0] += raster.data[at * 4] as number;
    sum[1] += raster.data[at * 4 + 1] as number;
    sum[2] += raster.data[at * 4 + 2] as number;
  }
  return [sum[0] / cell.length, sum[1] / cell.length, sum[2] / cell.length];
}

/** What `measure` says of every cell of a grid laid over a picture; it gets the offsets of the cell's pixels. */
function eachCell<Value>(
  columns: number,
  rows: number,
  { width, height }: { readonly width: number; readonly height: number },
  measure: (cell: readonly number[]) => Value,
): Value[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const cell: number[] = [];
      for (let y = edgeOf(row, rows, height); y < edgeOf(row + 1, rows, height); y++)
        for (let x = edgeOf(column, columns, width); x < edgeOf(column + 1, columns, width); x++)
          cell.push(y * width + x);
      return measure(cell);
    }),
  );
}

function edgeOf(index: number, count: number, length: number): number {
  return Math.floor((index * length) / count);
}
