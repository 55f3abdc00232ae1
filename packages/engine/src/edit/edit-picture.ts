import { type AspectRatio, nearestAspectRatio, pixelsOf } from '@heliograph/wire';
import type { Raster } from '../base/raster.ts';
import { encodePicture } from '../encode/encode-picture.ts';
import type { DrawEvent, DrawRequest } from '../engine.ts';
import { ENGINE_NAME, ENGINE_VERSION } from '../engine-version.ts';
import type { Intent } from '../read/intent.ts';
import { carryOutSteps } from './carry-out-steps.ts';
import { decodeReference, type ReferenceHeader } from './decode-reference.ts';
import { findHead } from './describe-subject.ts';
import { drawSceneEdit, planSceneEdit, sceneOf } from './edit-scene.ts';
import type { Fitted } from './edit-work.ts';
import { findSubject, type SubjectMask } from './find-subject.ts';
import { chooseWindow, renderWindow, SAME_SHAPE } from './fit-canvas.ts';
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
  const plan = settleRatio(planEdit(intent), request.aspectRatio);
  const output = outputOf(request, plan, header);
  const decoded = await decodeReference(header, { width: output.width, height: output.height });
  check();
  const ownScene = sceneOf(header, decoded);
  const sceneEdit = planSceneEdit(ownScene, intent, output.width / output.height);
  const rest = sceneEdit?.rest ?? plan;
  emit({ type: 'thought', ...narratePlan(intent, rest, header, sceneEdit?.notes) });

  const redrawn = sceneEdit === undefined ? undefined : await drawSceneEdit(sceneEdit, output, check);
  const fitted: Fitted =
    redrawn === undefined
      ? await fitCanvas(decoded, plan, output, header, emit, check)
      : { canvas: redrawn.raster, found: undefined, window: WHOLE };
  const outcome = await carryOutSteps(fitted, rest.steps, {
    request,
    intent,
    enlarged: redrawn === undefined ? output.width / (decoded.width * fitted.window.width) : 1,
    emit,
    check,
  });
  const undone = [...rest.impossible, ...outcome.undone];
  check();

  const changed =
    redrawn !== undefined || outcome.done > 0 || plan.geometry.length > 0 || plan.ratio !== undefined;
  const words = describeUndone(intent, rest, undone, changed);
  if (!changed && request.prompt.trim() !== '' && !request.textAllowed) {
    emit({ type: 'refusal', message: words ?? 'Nothing in the request could be carried out.' });
    return;
  }
  if (words !== undefined && request.textAllowed) emit({ type: 'text', text: words });
  const bytes = await encodePicture(outcome.canvas, request.mimeType, {
    software: `${ENGINE_NAME} ${ENGINE_VERSION}`,
    prompt: request.prompt,
    scene:
      redrawn?.isWhole === true && rest.steps.length === 0
        ? sceneEdit?.scene
        : ((changed ? undefined : ownScene) ?? { edit: intent.edits.map((edit) => edit.words) }),
    sourceType: redrawn === undefined ? 'compositeSynthetic' : 'algorithmicMedia',
  });
  check();
  emit({ type: 'image', mimeType: request.mimeType, bytes, width: output.width, height: output.height });
}

/** The ratio of the request wins over one in the words, and the caller is told. */
function settleRatio(plan: EditPlan, asked: AspectRatio | undefined): EditPlan {
  if (plan.ratio === undefined || asked === undefined || asked === plan.ratio) return plan;
  const { ratio, ...rest } = plan;
  const reason = `differs from the aspect ratio ${asked} that the request sets, and the request's wins`;
  return { ...rest, impossible: [...plan.impossible, { words: ratio, reason }] };
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
): Promise<Fitted> {
  const upright = await turn(decoded, plan.geometry);
  const aspect = output.width / output.height;
  const reshaped = Math.abs(Math.log(upright.width / upright.height / aspect)) > SAME_SHAPE;
  const needsSubject =
    reshaped || plan.steps.some((step) => step.kind === 'insert' || step.kind === 'background');
  const found = needsSubject ? await findSubject(upright, check) : undefined;
  const essence = found === undefined ? undefined : essenceOf(found);
  const window = chooseWindow(upright, aspect, essence, plan.extend, roomFor(plan, essence));
  check();
  const note = narrateFit(header, window, output, reshaped);
  if (note !== undefined) emit({ type: 'thought', ...note });
  const canvas = await renderWindow(upright, window, output.width, output.height);
  return { canvas, found, window };
}

/** The side on which the first added thing will stand. */
function roomFor(plan: EditPlan, essence: Window | undefined): 'left' | 'right' | undefined {
  const step = plan.steps.find((candidate) => candidate.kind === 'insert');
  if (step === undefined || essence === undefined) return undefined;
  if (step.where === 'left' || step.where === 'right') return step.where;
  if (step.where === 'on-top' || step.where === 'above') return undefined;
  return 1 - essence.x - essence.width >= essence.x ? 'right' : 'left';
}

/** What must not be cut: of a person the head and what is around it, else the whole subject. */
function essenceOf(found: SubjectMask): Window | undefined {
  if (found.kind === 'none') return undefined;
  const head = found.kind === 'figure' ? findHead(found.mask, found.box) : undefined;
  if (head === undefined || found.box.y + found.box.height < 0.965) return found.box;
  const left = Math.max(found.box.x, head.x - head.width * 0.5);
  const right = Math.min(found.box.x + found.box.width, head.x + head.width * 1.5);
  return { x: left, y: head.y, width: right - left, height: Math.min(1 - head.y, head.height * 1.7) };
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
