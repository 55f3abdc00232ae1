import type { Raster } from '../base/raster.ts';
import { loadAsset } from '../objects/load-asset.ts';
import { cleanMask } from './clean-mask.ts';
import { estimateSaliency } from './estimate-saliency.ts';
import { type Model, readModel } from './network/read-model.ts';
import { runModel } from './network/run-model.ts';
import { createPlane, type Plane, samplePlane, type Window } from './plane.ts';
import { cutRaster, resizeRaster } from './resize-raster.ts';

/** Where the main subject of a picture is, before its edges are worked out. */
export interface SubjectMask {
  /** 0..1 per cell; it covers the whole picture whatever its shape. */
  readonly mask: Plane;
  /** 'figure': the network is sure (a person, often also an animal close up); 'salient': a guess by colour. */
  readonly kind: 'figure' | 'salient' | 'none';
  /** 0..1: how sure. Below 0.5 nothing may be cut out along this mask. */
  readonly confidence: number;
  /** The rectangle around it. */
  readonly box: Window;
}

const SIDE = 256;

let loaded: Model | undefined;

/** Reads the network's weights from the disk (once). */
function loadPersonModel(): Model {
  loaded ??= readModel(loadAsset('selfie/selfie_segmentation.tflite'));
  return loaded;
}

/** Finds the main subject: with the person network, and when that is unsure, by what stands out from the border. */
export async function findSubject(picture: Raster, check: () => void): Promise<SubjectMask> {
  const small = await resizeRaster(picture, SIDE, SIDE);
  const first = segmentPerson(small);
  check();
  const confidence = decisivenessOf(first);
  const cleaned = cleanMask(first);
  const box = boxOf(cleaned);
  if (box !== undefined && confidence >= 0.6 && areaOf(cleaned) >= 0.01) {
    const sharper = await lookCloser(picture, cleaned, box);
    check();
    return { mask: sharper, kind: 'figure', confidence, box: boxOf(sharper) ?? box };
  }
  const salient = estimateSaliency(small);
  const salientBox = boxOf(salient.mask);
  // What stands out high in the picture is the sun, a peak, a cloud: no subject to stand beside.
  const low = salientBox !== undefined && salientBox.y + salientBox.height > 0.62;
  if (salientBox !== undefined && low && salient.confidence >= 0.2) {
    return { mask: salient.mask, kind: 'salient', confidence: salient.confidence, box: salientBox };
  }
  return {
    mask: createPlane(SIDE, SIDE),
    kind: 'none',
    confidence: 0,
    box: { x: 0.3, y: 0.3, width: 0.4, height: 0.4 },
  };
}

function segmentPerson(small: Raster): Plane {
  const values = new Float32Array(SIDE * SIDE * 3);
  for (let index = 0, from = 0, to = 0; index < SIDE * SIDE; index++, from += 4) {
    values[to++] = small.data[from]! / 255;
    values[to++] = small.data[from + 1]! / 255;
    values[to++] = small.data[from + 2]! / 255;
  }
  const output = runModel(loadPersonModel(), { width: SIDE, height: SIDE, channels: 3, values });
  return { width: SIDE, height: SIDE, values: output.values };
}

/** Share of the mask that is a clear yes: an unsure network paints large grey areas. */
function decisivenessOf(mask: Plane): number {
  let yes = 0;
  let unsure = 0;
  for (const value of mask.values) {
    if (value > 0.85) yes++;
    else if (value > 0.15) unsure++;
  }
  if (yes < mask.values.length * 0.005) return 0;
  return Math.max(0, 1 - (1.6 * unsure) / (yes + unsure));
}

function areaOf(mask: Plane): number {
  let sum = 0;
  for (const value of mask.values) sum += value;
  return sum / mask.values.length;
}

export function boxOf(mask: Plane): Window | undefined {
  let left = mask.width;
  let right = -1;
  let top = mask.height;
  let bottom = -1;
  for (let y = 0; y < mask.height; y++) {
    for (let x = 0; x < mask.width; x++) {
      if (mask.values[y * mask.width + x]! < 0.5) continue;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      bottom = y;
    }
  }
  if (right < 0) return undefined;
  return {
    x: left / mask.width,
    y: top / mask.height,
    width: (right + 1 - left) / mask.width,
    height: (bottom + 1 - top) / mask.height,
  };
}

/** A small subject is looked at again, filling the network's whole field: its edges become several times finer. */
async function lookCloser(picture: Raster, coarse: Plane, box: Window): Promise<Plane> {
  if (Math.max(box.width, box.height) > 0.55) return coarse;
  const reach = 0.25 * Math.max(box.width, box.height);
  const left = Math.max(0, Math.floor((box.x - reach) * picture.width));
  const top = Math.max(0, Math.floor((box.y - reach) * picture.height));
  const right = Math.min(picture.width, Math.ceil((box.x + box.width + reach) * picture.width));
  const bottom = Math.min(picture.height, Math.ceil((box.y + box.height + reach) * picture.height));
  if (right - left < 16 || bottom - top < 16) return coarse;
  const pixels = { left, top, width: right - left, height: bottom - top };
  const closer = cleanMask(segmentPerson(await cutRaster(picture, pixels, SIDE, SIDE)));
  // Only trusted where the first look saw something too: a crop can turn a tree into a person.
  if (
    Math.abs(
      areaOf(closer) - areaOf(coarse) / ((pixels.width * pixels.height) / (picture.width * picture.height)),
    ) > 0.25
  ) {
    return coarse;
  }
  const fine = createPlane(SIDE * 2, SIDE * 2);
  for (let y = 0; y < fine.height; y++) {
    const sourceY = (((y + 0.5) / fine.height) * picture.height - top) / pixels.height;
    for (let x = 0; x < fine.width; x++) {
      const sourceX = (((x + 0.5) / fine.width) * picture.width - left) / pixels.width;
      if (sourceX < 0 || sourceX > 1 || sourceY < 0 || sourceY > 1) continue;
      fine.values[y * fine.width + x] = samplePlane(closer, sourceX * SIDE - 0.5, sourceY * SIDE - 0.5);
    }
  }
  return fine;
}
