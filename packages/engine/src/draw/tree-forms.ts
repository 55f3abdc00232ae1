import { randomOfCell } from '../base/random.ts';
import type { Raster, Rgb } from '../base/raster.ts';
import { renderThing } from '../objects/render-thing.ts';
import type { Scene } from '../plan/scene.ts';
import type { Season } from '../read/intent.ts';

/** One drawn tree of a wood; many trees share a form, flipped and tinted. */
export interface TreeForm {
  readonly thing: string;
  readonly variant: string;
  readonly flipped: boolean;
  /** Width divided by height. */
  readonly aspect: number;
  /** Where the trunk stands, fraction of the width, and where it touches the ground, fraction of the height. */
  readonly footX: number;
  readonly base: number;
  /** Colour of the crown as painted. */
  readonly crown: Rgb;
  readonly mask: FormMask;
}

/** The outline on a coarse grid. */
export interface FormMask {
  readonly columns: number;
  readonly rows: number;
  /** 0 nothing there, 1 partly covered, 2 nothing to be seen through it. */
  readonly cells: Uint8Array;
}

/** The forms of the trees of one picture. */
export interface TreeForms {
  readonly conifers: readonly FormPair[];
  readonly leafy: readonly FormPair[];
}

/** A form and its mirror image; `usual` is the one this picture prefers. */
type FormPair = readonly [usual: TreeForm, other: TreeForm];

/** Forms to choose from, and how many of them one picture uses. */
const coniferPool = 8;
const leafyPool = 10;
const conifersUsed = 4;
const leafyUsed = 6;
/** Height of the drawing that a form is measured on. */
const measuredPx = 128;
/** Pixels of that drawing per cell of the mask. */
const cellPx = 2;

/** Chooses the forms that stand in a scene. */
export function chooseTreeForms(scene: Scene, season: Season): TreeForms {
  return {
    conifers: chooseForms('conifer', coniferPool, conifersUsed, scene.seed, season),
    leafy: chooseForms('broadleaf', leafyPool, leafyUsed, scene.seed, season),
  };
}

function chooseForms(
  thing: string,
  pool: number,
  used: number,
  seed: number,
  season: Season,
): readonly FormPair[] {
  return Array.from({ length: pool }, (_, index) => index)
    .sort((one, other) => randomOfCell(seed, one, pool, 20) - randomOfCell(seed, other, pool, 20))
    .slice(0, used)
    .map((index) => {
      const [plain, turned] = measureForm(thing, `wood:${index}`, season);
      return randomOfCell(seed, index, pool, 23) < 0.5 ? [plain, turned] : [turned, plain];
    });
}

/** Drawing a form to know its outline takes as long as painting ten trees; there are few, so they are remembered. */
const measured = new Map<string, FormPair>();

function measureForm(thing: string, variant: string, season: Season): FormPair {
  const key = `${thing}:${variant}:${season}`;
  let forms = measured.get(key);
  if (forms === undefined) {
    const { raster, base, anchors } = renderThing(thing, measuredPx, { variant, season });
    const mask = maskOf(raster);
    const form = { thing, variant, aspect: raster.width / raster.height, base, crown: crownColour(raster) };
    forms = [
      { ...form, flipped: false, footX: anchors.foot[0], mask },
      { ...form, flipped: true, footX: 1 - anchors.foot[0], mask: mirrored(mask) },
    ];
    measured.set(key, forms);
  }
  return forms;
}

/**
 * The form for a tree: one of those nearest to its colour. `flipped` asks for it as drawn or
 * mirrored: a picture with trees lit from both sides then needs each lit drawing only once.
 */
export function formOf(
  forms: TreeForms,
  isConifer: boolean,
  tint: Rgb,
  id: number,
  flipped: boolean | undefined,
): TreeForm {
  const all = isConifer ? forms.conifers : forms.leafy;
  const pick = randomOfCell(id, 21, 0, 0);
  const near = isConifer
    ? all
    : [...all].sort((one, other) => gap(one[0].crown, tint) - gap(other[0].crown, tint)).slice(0, 3);
  const [usual, other] = near[Math.floor(pick * near.length)]!;
  return flipped === undefined || usual.flipped === flipped ? usual : other;
}

function gap(one: Rgb, other: Rgb): number {
  return (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2 + (one[2] - other[2]) ** 2;
}

function maskOf({ width, height, data }: Raster): FormMask {
  const columns = Math.ceil(width / cellPx);
  const rows = Math.ceil(height / cellPx);
  const cells = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let least = 255;
      let most = 0;
      for (let y = row * cellPx; y < (row + 1) * cellPx; y++) {
        for (let x = column * cellPx; x < (column + 1) * cellPx; x++) {
          const alpha = x < width && y < height ? data[(y * width + x) * 4 + 3]! : 0;
          if (alpha < least) least = alpha;
          if (alpha > most) most = alpha;
        }
      }
      cells[row * columns + column] = least > 250 ? 2 : most > 4 ? 1 : 0;
    }
  }
  return { columns, rows, cells };
}

function mirrored({ columns, rows, cells }: FormMask): FormMask {
  const turned = new Uint8Array(cells.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      turned[row * columns + column] = cells[(row + 1) * columns - 1 - column]!;
    }
  }
  return { columns, rows, cells: turned };
}

/** Mean colour of the upper part, where the trunk is hidden. */
function crownColour({ width, height, data }: Raster): Rgb {
  let red = 0;
  let green = 0;
  let blue = 0;
  let count = 0;
  for (let at = 0; at < width * Math.floor(height * 0.6) * 4; at += 4) {
    if (data[at + 3]! < 200) continue;
    red += data[at]!;
    green += data[at + 1]!;
    blue += data[at + 2]!;
    count++;
  }
  return count === 0 ? [128, 128, 128] : [red / count, green / count, blue / count];
}
