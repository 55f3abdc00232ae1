import { nearestAspectRatio, pixelsOf } from '@heliograph/wire';
import type { Raster } from '../base/raster.ts';
import { encodePicture } from '../encode/encode-picture.ts';
import type { DrawEvent, DrawRequest } from '../engine.ts';
import { ENGINE_NAME, ENGINE_VERSION } from '../engine-version.ts';
import type { Intent } from '../read/intent.ts';
import { carryOutSteps } from './carry-out-steps.ts';
import { decodeReference, type ReferenceHeader } from './decode-reference.ts';
import { redrawScene } from './edit-scene.ts';
import { findSubject, type SubjectMask } from './find-subject.ts';
import { chooseWindow, renderWindow } from './fit-canvas.ts';
import { describeUndone, narrateFit, narratePlan } from './narrate-edit.ts';
import { type EditPlan, type GeometryStep, planEdit } from './plan-edit.ts';
import { WHOLE, type Window } from './plane.ts';
import { openRaster, rasterOf } from './resize-raster.ts';

/**
 * Edits a reference: understand, look, change what was asked and nothing else, and say what could not be done. Throws
 * `DrawRequestError` before the first event when the reference cannot be decoded.
 */
export async function editPicture(
  request: DrawRequest,
  intent: Intent,
  header: ReferenceHeader,
  emit: (event: DrawEvent) => void,
  check: () => void,
): Promise<void> {
  const plan = planEdit(intent);
  const output = outputOf(request, plan, header);
  const decoded = await decodeReference(header, { width: output.width, height: output.height });
  check();
  emit({ type: 'thought', ...narratePlan(plan, header) });

  const redrawn = await redrawScene(header, intent, output, emit, check);
  const undone = [...plan.impossible];
  let canvas: Raster;
  if (redrawn !== undefined) {
    canvas = redrawn.raster;
    undone.length = 0;
    undone.push(...redrawn.rest.impossible);
  } else {
    canvas = await fitCanvas(decoded, plan, output, header, emit, check);
  }
  const steps = redrawn === undefined ? plan.steps : redrawn.rest.steps;
  const outcome = await carryOutSteps(canvas, steps, {
    request,
    intent,
    decoded: { width: decoded.width },
    emit,
    check,
  });
  undone.push(...outcome.undone);
  check();

  const changed =
    redrawn !== undefined || outcome.done > 0 || plan.geometry.length > 0 || plan.ratio !== undefined;
  const words = describeUndone(intent, plan, undone, changed);
  if (!changed && request.prompt.trim() !== '' && !request.textAllowed) {
    emit({ type: 'refusal', message: words ?? 'Nothing in the request could be carried out.' });
    return;
  }
  if (words !== undefined && request.textAllowed) emit({ type: 'text', text: words });
  const bytes = await encodePicture(outcome.canvas, request.mimeType, {
    software: `${ENGINE_NAME} ${ENGINE_VERSION}`,
    prompt: request.prompt,
    scene:
      redrawn !== undefined && steps.length === 0
        ? redrawn.scene
        : { edit: intent.edits.map((edit) => edit.words) },
    sourceType: redrawn === undefined ? 'compositeSynthetic' : 'algorithmicMedia',
  });
  check();
  emit({ type: 'image', mimeType: request.mimeType, bytes, width: output.width, height: output.height });
}

/** Pixels of the result: the ratio that was asked for, else in words, else the reference's own. */
function outputOf(
  request: DrawRequest,
  plan: EditPlan,
  header: ReferenceHeader,
): { readonly width: number; readonly height: number } {
  const turned =
    plan.geometry.filter((step) => step.kind === 'rotate' && step.degrees !== 180).length % 2 === 1;
  const own = turned
    ? nearestAspectRatio(header.height, header.width)
    : nearestAspectRatio(header.width, header.height);
  return pixelsOf(request.aspectRatio ?? plan.ratio ?? own, request.imageSize);
}

/** Turns the reference and brings it to exactly the output's pixels, around its subject. */
async function fitCanvas(
  decoded: Raster,
  plan: EditPlan,
  output: { readonly width: number; readonly height: number },
  header: ReferenceHeader,
  emit: (event: DrawEvent) => void,
  check: () => void,
): Promise<Raster> {
  const upright = await turn(decoded, plan.geometry);
  const aspect = output.width / output.height;
  const reshaped = Math.abs(Math.log(upright.width / upright.height / aspect)) > 0.02;
  let found: SubjectMask | undefined;
  if (reshaped) found = await findSubject(upright, check);
  const box = found === undefined || found.kind === 'none' ? undefined : found.box;
  const window: Window = chooseWindow(upright, aspect, box, plan.extend);
  check();
  const note = narrateFit(header, window, output, reshaped);
  if (note !== undefined) emit({ type: 'thought', ...note });
  return renderWindow(upright, reshaped ? window : cutSliver(upright, aspect), output.width, output.height);
}

function cutSliver(source: Raster, aspect: number): Window {
  return chooseWindow(source, aspect, WHOLE, false);
}

async function turn(picture: Raster, steps: readonly GeometryStep[]): Promise<Raster> {
  let turned = picture;
  for (const step of steps) {
    const opened = openRaster(turned);
    const { data, info } = await (step.kind === 'rotate'
      ? opened.rotate(step.degrees)
      : step.axis === 'horizontal'
        ? opened.flop()
        : opened.flip()
    )
      .raw()
      .toBuffer({ resolveWithObject: true });
    turned = rasterOf(data, info.width, info.height);
  }
  return turned;
}
