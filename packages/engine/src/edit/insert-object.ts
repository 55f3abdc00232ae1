import type { Raster } from '../base/raster.ts';
import { castShadow } from '../draw/cast-shadow.ts';
import { relightSprite } from '../draw/relight-sprite.ts';
import type { ThingOptions } from '../objects/art.ts';
import { renderThing } from '../objects/render-thing.ts';
import { findThingByKey } from '../objects/things.ts';
import { colourOf } from '../read/colour-names.ts';
import { drawCloseUp } from './close-ups/draw-close-up.ts';
import { coatOf } from './close-ups/furry-things.ts';
import { growFur } from './close-ups/grow-fur.ts';
import type { Subject } from './describe-subject.ts';
import { lightOfPhoto, matchPhoto } from './match-photo.ts';
import type { PhotoLook } from './measure-photo.ts';
import type { Placement } from './placement.ts';
import { blurPlane, type Plane, samplePlane } from './plane.ts';
import { cutRaster } from './resize-raster.ts';

export interface Insertion {
  /** Key in the object library. */
  readonly thing: string;
  readonly placement: Placement;
  /** Pixels of the canvas per metre, when the photo tells. */
  readonly metrePx: number | undefined;
  readonly colour?: string;
  /** Number of this insertion: copies of one thing differ by it. */
  readonly copy: number;
}

/** A piece of artwork where it lies on the canvas (whole pixels). */
interface Laid {
  readonly sprite: Raster;
  readonly left: number;
  readonly top: number;
}

/** The library draws no taller than this; larger things are enlarged (only a part of them is in the picture). */
const TALLEST_SPRITE = 3200;

/**
 * Draws a thing into the canvas, in place: lit, toned and grained like the photo, behind or in front of the subject,
 * with shadows where there is something to throw them on.
 */
export async function insertObject(
  canvas: Raster,
  subject: Subject,
  look: PhotoLook,
  insertion: Insertion,
  seed: number,
  check: () => void,
): Promise<void> {
  const laid = await drawArtwork(canvas, subject, look, insertion, seed);
  check();
  const behind = insertion.placement.layer === 'behind';
  const matte = behind && subject.kind !== 'none' ? subject.matte : undefined;
  if (insertion.placement.grounded) shadeGround(canvas, laid, insertion.placement, subject, look);
  else if (behind) shadeBackground(canvas, laid, subject.matte, look);
  check();
  layOver(canvas, laid, matte);
}

async function drawArtwork(
  canvas: Raster,
  subject: Subject,
  look: PhotoLook,
  insertion: Insertion,
  seed: number,
): Promise<Laid> {
  const { placement, thing } = insertion;
  if (placement.closeUp) {
    const top = placement.footY - placement.height;
    const colour = insertion.colour === undefined ? undefined : colourOf(insertion.colour);
    const art = drawCloseUp(thing, {
      metrePx: insertion.metrePx,
      heightPx: canvas.height - top + 4,
      clearPx:
        (placement.layer === 'behind' ? clearHeight(canvas, subject.matte, placement) : canvas.height) - top,
      light: { direction: look.light },
      look: placement.facing,
      seed: seed + insertion.copy,
      ...(colour === undefined ? {} : { colour }),
    });
    if (art !== undefined) {
      const sprite = await matchPhoto(art, look, seed, true);
      return { sprite, left: Math.round(placement.centreX - art.width / 2), top: Math.round(top) };
    }
  }
  return drawLibraryThing(canvas, look, insertion, seed);
}

/** y down to which nothing of the subject hides what stands behind it around the placement's middle. */
function clearHeight(canvas: Raster, matte: Plane, placement: Placement): number {
  const middle = (placement.centreX / canvas.width) * matte.width;
  const half = 0.05 * matte.width;
  for (let y = 0; y < matte.height; y++) {
    let covered = 0;
    for (let x = middle - half; x <= middle + half; x++) covered += samplePlane(matte, x, y) > 0.5 ? 1 : 0;
    if (covered > half) return (y / matte.height) * canvas.height;
  }
  return canvas.height;
}

async function drawLibraryThing(
  canvas: Raster,
  look: PhotoLook,
  insertion: Insertion,
  seed: number,
): Promise<Laid> {
  const { placement } = insertion;
  const drawn = Math.min(TALLEST_SPRITE, placement.height);
  const options: ThingOptions = {
    facing: placement.facing,
    variant: `${seed}-${insertion.copy}`,
    ...(insertion.colour === undefined ? {} : { colour: insertion.colour }),
  };
  const art = renderThing(insertion.thing, drawn, options);
  const enlarged = placement.height / art.raster.height;
  const width = art.raster.width * enlarged;
  const height = art.raster.height * enlarged;
  const left = leftEdge(insertion, width);
  const top = placement.footY - height * (placement.grounded ? art.base : 1);
  const lit = relightSprite(art.raster, lightOfPhoto(look), { relief: 0.8 });
  const visible = await cutVisible(lit, canvas, left, top, enlarged);
  const coat = coatOf(insertion.thing);
  if (coat === undefined) return { ...visible, sprite: await matchPhoto(visible.sprite, look, seed, false) };
  const { raster, pad } = growFur(
    visible.sprite,
    (coat * height) / visible.sprite.height,
    seed + insertion.copy,
  );
  const sprite = await matchPhoto(raster, look, seed, false);
  return { sprite, left: visible.left - pad, top: visible.top - pad };
}

/** Of a thing that the frame cuts, the end that looks at the subject is what has to be seen. */
function leftEdge({ placement, thing }: Insertion, width: number): number {
  const centred = placement.centreX - width / 2;
  if (!placement.closeUp || findThingByKey(thing)?.kind !== 'animal') return centred;
  // Heads take the first third of an animal seen from the side.
  const head = 0.2 * width;
  return placement.facing === 'left' ? placement.centreX - head : placement.centreX + head - width;
}

/** The part of a sprite that lies on the canvas (and a little beyond, for shadows), at the canvas' scale. */
async function cutVisible(
  sprite: Raster,
  canvas: Raster,
  left: number,
  top: number,
  scale: number,
): Promise<Laid> {
  if (scale <= 1.001) return { sprite, left: Math.round(left), top: Math.round(top) };
  const x0 = Math.max(0, Math.floor(-left / scale));
  const y0 = Math.max(0, Math.floor(-top / scale));
  const x1 = Math.min(sprite.width, Math.ceil((canvas.width - left) / scale));
  const y1 = Math.min(sprite.height, Math.ceil((canvas.height - top) / scale));
  const box = { left: x0, top: y0, width: Math.max(1, x1 - x0), height: Math.max(1, y1 - y0) };
  const cut = await cutRaster(sprite, box, Math.round(box.width * scale), Math.round(box.height * scale));
  return { sprite: cut, left: Math.round(left + x0 * scale), top: Math.round(top + y0 * scale) };
}

/** Shadow on the ground, but not on the subject that stands before it. */
function shadeGround(
  canvas: Raster,
  laid: Laid,
  placement: Placement,
  subject: Subject,
  look: PhotoLook,
): void {
  const before = placement.layer === 'behind' && subject.kind !== 'none' ? canvas.data.slice() : undefined;
  castShadow(
    canvas,
    laid.sprite,
    {
      left: laid.left,
      footY: placement.footY,
      base: (placement.footY - laid.top) / laid.sprite.height,
      horizonY: Math.min(placement.footY - 0.1 * canvas.height, 0.45 * canvas.height),
      focal: 0.9 * Math.sqrt(canvas.width * canvas.height),
    },
    lightOfPhoto(look),
  );
  if (before === undefined) return;
  forEachMatte(canvas, subject.matte, 0, 0, canvas.width, canvas.height, (at, matte) => {
    for (let channel = 0; channel < 3; channel++) {
      canvas.data[at + channel] = canvas.data[at + channel]! * (1 - matte) + before[at + channel]! * matte;
    }
  });
}

/** Where nothing shows the ground: a wide, faint shadow on what stands behind, away from the light. */
function shadeBackground(canvas: Raster, laid: Laid, matte: Plane, look: PhotoLook): void {
  const span = Math.sqrt(canvas.width * canvas.height);
  const step = Math.max(1, Math.round(span / 256));
  const width = Math.ceil(canvas.width / step);
  const height = Math.ceil(canvas.height / step);
  const cover = { width, height, values: new Float32Array(width * height) };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const column = x * step - laid.left;
      const row = y * step - laid.top;
      if (column < 0 || row < 0 || column >= laid.sprite.width || row >= laid.sprite.height) continue;
      cover.values[y * width + x] = laid.sprite.data[(row * laid.sprite.width + column) * 4 + 3]! / 255;
    }
  }
  const shadow = blurPlane(blurPlane(cover, 7), 7);
  const offsetX = -look.light[0] * 0.05 * span;
  const offsetY = 0.02 * span;
  forEachMatte(canvas, matte, 0, 0, canvas.width, canvas.height, (at, inside, x, y) => {
    const shade = 0.26 * samplePlane(shadow, (x - offsetX) / step, (y - offsetY) / step) * (1 - inside);
    if (shade < 0.004) return;
    for (let channel = 0; channel < 3; channel++) canvas.data[at + channel]! *= 1 - shade;
  });
}

/** Lays the artwork over the canvas; the subject stays in front where a matte is given and shades what it touches. */
function layOver(canvas: Raster, laid: Laid, matte: Plane | undefined): void {
  const { sprite } = laid;
  const left = Math.max(0, laid.left);
  const top = Math.max(0, laid.top);
  const right = Math.min(canvas.width, laid.left + sprite.width);
  const bottom = Math.min(canvas.height, laid.top + sprite.height);
  const near =
    matte === undefined ? undefined : blurPlane(blurPlane(matte, matte.width * 0.016), matte.width * 0.016);
  forEachMatte(canvas, matte, left, top, right, bottom, (at, inside, x, y) => {
    const from = ((y - laid.top) * sprite.width + x - laid.left) * 4;
    const alpha = (sprite.data[from + 3]! / 255) * (1 - inside);
    if (alpha <= 0.002) return;
    const shade =
      near === undefined
        ? 1
        : 1 -
          0.5 *
            samplePlane(
              near,
              ((x + 0.5) / canvas.width) * near.width - 0.5,
              ((y + 0.5) / canvas.height) * near.height - 0.5,
            );
    for (let channel = 0; channel < 3; channel++) {
      const paint = sprite.data[from + channel]! * shade;
      canvas.data[at + channel] = canvas.data[at + channel]! * (1 - alpha) + paint * alpha;
    }
    canvas.data[at + 3] = Math.max(canvas.data[at + 3]!, 255 * alpha);
  });
}

function forEachMatte(
  canvas: Raster,
  matte: Plane | undefined,
  left: number,
  top: number,
  right: number,
  bottom: number,
  visit: (at: number, matte: number, x: number, y: number) => void,
): void {
  for (let y = top; y < bottom; y++) {
    const row = matte === undefined ? 0 : ((y + 0.5) / canvas.height) * matte.height - 0.5;
    for (let x = left; x < right; x++) {
      const inside =
        matte === undefined ? 0 : samplePlane(matte, ((x + 0.5) / canvas.width) * matte.width - 0.5, row);
      visit((y * canvas.width + x) * 4, inside, x, y);
    }
  }
}
