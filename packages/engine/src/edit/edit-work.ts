import type { Raster } from '../base/raster.ts';
import type { DrawEvent, DrawRequest } from '../engine.ts';
import type { Intent } from '../read/intent.ts';
import { describeSubject, type Subject } from './describe-subject.ts';
import { boxOf, findSubject, type SubjectMask } from './find-subject.ts';
import { measurePhoto, type PhotoLook } from './measure-photo.ts';
import { narrateSubject, type Told } from './narrate-edit.ts';
import type { Impossible } from './plan-edit.ts';
import { cutPlane, WHOLE, type Window } from './plane.ts';
import { resizeRaster } from './resize-raster.ts';

export interface Surroundings {
  readonly request: DrawRequest;
  readonly intent: Intent;
  /** How many pixels of the canvas one pixel of the reference became. */
  readonly enlarged: number;
  readonly emit: (event: DrawEvent) => void;
  readonly check: () => void;
}

/** The reference at the output's pixels, and what is known of it. */
export interface Fitted {
  readonly canvas: Raster;
  /** The subject as found in the whole reference; undefined: not looked for yet. */
  readonly found: SubjectMask | undefined;
  /** The part of the reference that the canvas shows. */
  readonly window: Window;
}

/** What was seen in the picture; looked at once, before the first step that needs it. */
export interface Seen {
  readonly found: SubjectMask;
  readonly subject: Subject;
  readonly look: PhotoLook;
}

/** An edit in progress. Steps change the canvas in place or replace it. */
export interface EditWork {
  canvas: Raster;
  seen: Seen | undefined;
  /** Number of steps that changed the picture. */
  done: number;
  /** Number of things added so far. */
  added: number;
  readonly undone: Impossible[];
  readonly fitted: Fitted;
  readonly surroundings: Surroundings;
}

export function tell(work: EditWork, told: Told): void {
  work.surroundings.emit({ type: 'thought', ...told });
}

/** Looks at the picture, or remembers what it saw. */
export async function lookAtPicture(work: EditWork): Promise<Seen> {
  if (work.seen !== undefined) return work.seen;
  const { canvas, fitted } = work;
  const { check, enlarged } = work.surroundings;
  const found =
    fitted.found === undefined ? await findSubject(canvas, check) : moveFound(fitted.found, fitted.window);
  check();
  const subject = await describeSubject(found, WHOLE, canvas);
  check();
  const scale = Math.min(1, 512 / Math.max(canvas.width, canvas.height));
  const small = await resizeRaster(
    canvas,
    Math.max(8, Math.round(canvas.width * scale)),
    Math.max(8, Math.round(canvas.height * scale)),
  );
  const look = measurePhoto(small, subject.matte, subject.box, Math.max(1, enlarged));
  work.seen = { found, subject, look };
  tell(work, narrateSubject(subject, look));
  return work.seen;
}

/** What was found, as it lies in a window of the picture it was found in. */
export function moveFound(found: SubjectMask, window: Window): SubjectMask {
  const { mask } = found;
  const moved = cutPlane(mask, window, mask.width, mask.height);
  const box = boxOf(moved);
  return box === undefined
    ? { ...found, kind: 'none', confidence: 0, mask: moved }
    : { ...found, mask: moved, box };
}
