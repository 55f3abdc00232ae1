import type { Raster } from '../base/raster.ts';
import { boxOf, type SubjectMask } from './find-subject.ts';
import { guideMatte } from './guide-matte.ts';
import { cutPlane, type Plane, type Window } from './plane.ts';
import { resizeRaster } from './resize-raster.ts';

/** The main subject on the canvas that is being edited. Boxes are fractions of the canvas. */
export interface Subject {
  readonly kind: SubjectMask['kind'];
  readonly confidence: number;
  /** How much of each pixel is subject, with edges that follow the picture's; at most `MATTE_SIDE` long. */
  readonly matte: Plane;
  readonly box: Window;
  /** Head of a figure, from the top of the hair to the chin. */
  readonly head?: Window;
  /** y of the feet when they are in the picture. */
  readonly feet?: number;
}

const MATTE_SIDE = 800;

/** Mean height of a person, and of a head with its hair, metres: the yardstick of a photo. */
const PERSON_METRES = 1.7;
const HEAD_METRES = 0.255;

/** Works out matte, head and feet for the part of the reference that the canvas shows. */
export async function describeSubject(found: SubjectMask, window: Window, canvas: Raster): Promise<Subject> {
  const scale = Math.min(1, MATTE_SIDE / Math.max(canvas.width, canvas.height));
  const width = Math.max(1, Math.round(canvas.width * scale));
  const height = Math.max(1, Math.round(canvas.height * scale));
  const guide = await resizeRaster(canvas, width, height);
  const mask = cutPlane(found.mask, window, width, height);
  // The coarse mask is a few of its own cells unsure: that is how far edges may move.
  const radius = Math.max(2, (1.6 * Math.max(width, height)) / Math.max(found.mask.width, 1));
  const matte = found.kind === 'none' ? mask : guideMatte(mask, guide, radius);
  const box = boxOf(mask) ?? found.box;
  const head = found.kind === 'figure' ? findHead(mask, box) : undefined;
  const bottom = box.y + box.height;
  return {
    kind: found.kind,
    confidence: found.confidence,
    matte,
    box,
    ...(head === undefined ? {} : { head }),
    ...(found.kind !== 'none' && bottom < 0.965 ? { feet: bottom } : {}),
  };
}

/** Pixels of the canvas per metre where the person stands; undefined when nothing tells. */
export function metrePx(
  subject: Subject,
  canvas: { readonly width: number; readonly height: number },
): number | undefined {
  if (subject.kind !== 'figure' || subject.head === undefined) return undefined;
  const { width: canvasWidth, height: canvasHeight } = canvas;
  const fromHead = (subject.head.height * canvasHeight) / HEAD_METRES;
  if (subject.feet === undefined) return fromHead;
  const fromBody = (subject.box.height * canvasHeight) / PERSON_METRES;
  // A person who sits, or a photo cut at the knee: the head is the better yardstick then. One who stands upright is
  // as tall as people are, however large the head (a child, a drawing).
  const upright = subject.box.height * canvasHeight > 2 * subject.box.width * canvasWidth;
  return upright || fromBody >= fromHead * 0.7 ? fromBody : fromHead;
}

/**
 * The head of an upright figure, read from the outline: it widens, narrows to a neck and widens again to shoulders.
 * Undefined when the outline does not do that (an animal, a hooded coat, a crowd).
 */
export function findHead(mask: Plane, box: Window): Window | undefined {
  const runs = followOutline(mask, box);
  const neck = findNeck(runs.map((run) => run.width));
  if (neck === undefined) return undefined;
  const rows = runs.slice(0, neck);
  const left = Math.min(...rows.map((run) => run.left));
  const right = Math.max(...rows.map((run) => run.left + run.width));
  const width = (right - left) / mask.width;
  const height = neck / mask.height;
  // Heads are a little higher than wide; what is not is something else.
  const shape = (height * mask.height) / (width * mask.width);
  if (shape < 0.75 || shape > 2.2) return undefined;
  return { x: left / mask.width, y: box.y, width, height };
}

interface Run {
  readonly left: number;
  readonly width: number;
}

/** For each row from the top of the figure: the piece of it that hangs together with the row above. */
function followOutline(mask: Plane, box: Window): readonly Run[] {
  const top = Math.round(box.y * mask.height);
  const bottom = Math.min(mask.height, Math.round((box.y + box.height) * mask.height));
  const runs: Run[] = [];
  let centre: number | undefined;
  for (let y = top; y < bottom; y++) {
    const row = listRuns(mask, y);
    const run =
      centre === undefined
        ? row.reduce<Run | undefined>(
            (best, next) => (best === undefined || next.width > best.width ? next : best),
            undefined,
          )
        : row.find((next) => centre! >= next.left && centre! < next.left + next.width);
    if (run === undefined) {
      if (centre === undefined) continue;
      break;
    }
    centre = run.left + run.width / 2;
    runs.push(run);
  }
  return runs;
}

function listRuns(mask: Plane, y: number): readonly Run[] {
  const runs: Run[] = [];
  let start = -1;
  for (let x = 0; x <= mask.width; x++) {
    const inside = x < mask.width && mask.values[y * mask.width + x]! >= 0.5;
    if (inside && start < 0) start = x;
    if (!inside && start >= 0) {
      runs.push({ left: start, width: x - start });
      start = -1;
    }
  }
  return runs;
}

/** Row of the narrowest place between head and shoulders. */
function findNeck(widths: readonly number[]): number | undefined {
  let widest = 0;
  let narrowest = Number.POSITIVE_INFINITY;
  let neck = -1;
  for (let row = 0; row < widths.length; row++) {
    const width = widths[row]!;
    if (neck < 0 || width >= narrowest) {
      if (neck >= 0 && width > narrowest * 1.45 && narrowest < widest * 0.93) return neck;
    }
    if (width > widest && neck < 0) widest = width;
    if (row > 4 && widest > 3 && width < widest * 0.97 && width < narrowest) {
      narrowest = width;
      neck = row;
    } else if (neck >= 0 && width > widest * 1.1 && narrowest >= widest * 0.93) {
      widest = width;
      narrowest = Number.POSITIVE_INFINITY;
      neck = -1;
    }
  }
  return undefined;
}
