import type { Subject } from './describe-subject.ts';
import { metrePx } from './describe-subject.ts';
import { placeOnTop } from './place-on-top.ts';
import { type Canvas, inwards, type Placement, SMALLEST, type ThingShape } from './placement.ts';
import type { Where } from './plan-edit.ts';

/** The same for a thing in the foreground. */
const SMALLEST_NEAR = 0.15;

/**
 * Chooses place and size of a thing beside, in front of or on the subject, as a photographer would frame it: on the
 * freer side, the right size beside a person, never over the face. `order` counts things already added there.
 */
export function placeObject(
  subject: Subject,
  shape: ThingShape,
  where: Where,
  canvas: { readonly width: number; readonly height: number },
  yardstick: number | undefined,
  order: number,
): Placement {
  const { height: H } = canvas;
  const scale = yardstick ?? metrePx(subject, canvas);
  const natural = scale === undefined ? naturalHeight(subject, shape, H) : shape.height * scale;
  const side = chooseSide(subject, where, order);
  if (where === 'on-top') return placeOnTop(subject, shape, natural, canvas, side);
  if (shape.support === 'air' || where === 'above') return placeInAir(subject, shape, natural, canvas, side);
  if (subject.feet !== undefined || subject.kind === 'none') {
    return placeOnGround(subject, shape, natural, where, canvas, side, order);
  }
  if (natural > 0.62 * H && where !== 'in-front')
    return placeBehindShoulder(subject, shape, natural, scale, canvas, side);
  return placeInCorner(subject, shape, natural, canvas, side);
}

/** Without a yardstick a thing is given a share of the picture that grows slowly with its real size. */
function naturalHeight(subject: Subject, shape: ThingShape, canvasHeight: number): number {
  const share = Math.min(0.75, Math.max(0.2, 0.42 * (shape.height / 1) ** 0.3));
  const beside = subject.kind === 'none' ? 1 : Math.min(1, Math.max(0.5, subject.box.height));
  return share * canvasHeight * beside;
}

function chooseSide(subject: Subject, where: Where, order: number): 'left' | 'right' {
  if (where === 'left') return 'left';
  if (where === 'right') return 'right';
  const body = subject.head ?? subject.box;
  const leftRoom = body.x;
  const rightRoom = 1 - body.x - body.width;
  const freer = rightRoom >= leftRoom ? 'right' : 'left';
  if (order % 2 === 0) return freer;
  return freer === 'right' ? 'left' : 'right';
}

/** A tall thing beside a portrait: its head comes up behind the shoulder, about level with the person's own. */
function placeBehindShoulder(
  subject: Subject,
  shape: ThingShape,
  natural: number,
  scale: number | undefined,
  canvas: Canvas,
  side: 'left' | 'right',
): Placement {
  const { width: W, height: H } = canvas;
  const head = subject.head ?? { ...subject.box, height: subject.box.height * 0.4 };
  const personTop = head.y * H;
  const taller = scale === undefined ? 0 : (shape.height - 1.7) * scale;
  const lowest = (head.y + head.height * 0.75) * H;
  const top = Math.min(Math.max(0.03 * H, lowest), Math.max(0.03 * H, personTop - taller));
  // The library's flat art, larger than the frame, would show nothing but a flank: it ends at the lower edge.
  const height = Math.min(natural, shape.hasCloseUp ? 2.6 * H : 1.02 * H - top);
  const room = side === 'right' ? 1 - head.x - head.width : head.x;
  if (room < 0.12) return placeInCorner(subject, shape, natural, canvas, side);
  // In the middle of the free side, but near: friends stand a head's width apart in a panorama too.
  const apart = Math.min(room * 0.54 * W, scale === undefined ? Number.POSITIVE_INFINITY : 0.36 * scale);
  const centreX = side === 'right' ? (head.x + head.width) * W + apart : head.x * W - apart;
  return {
    centreX,
    footY: top + height,
    height,
    layer: 'behind',
    side,
    facing: inwards(side),
    grounded: false,
    closeUp: true,
    headroom: 0,
  };
}

/** A thing smaller than the frame in a photo that shows no ground: in the foreground corner, cut a little below. */
function placeInCorner(
  subject: Subject,
  shape: ThingShape,
  natural: number,
  canvas: Canvas,
  side: 'left' | 'right',
): Placement {
  const { width: W, height: H } = canvas;
  // Without a known head the middle of the picture may be a face: the corner has to do.
  const free =
    subject.head === undefined ? 0.44 : Math.max(0.25, 1.02 - subject.head.y - subject.head.height);
  const widest = subject.head === undefined ? 0.4 : 0.62;
  // A portrait of an animal is nearer to the camera than the person, and its head counts, not its body.
  const wanted = shape.hasCloseUp
    ? Math.min(0.46, Math.max(0.34, natural / H)) * H
    : Math.max(natural, SMALLEST_NEAR * H);
  const height = Math.min(wanted, free * H, (widest * W) / shape.aspect);
  const half = (height * shape.aspect) / 2;
  const margin = 0.02 * W;
  const centreX = side === 'right' ? W - half - margin : half + margin;
  return {
    centreX,
    footY: 1.015 * H,
    height,
    layer: 'front',
    side,
    facing: inwards(side),
    grounded: false,
    closeUp: shape.hasCloseUp,
    headroom: 0,
  };
}

/** On the same ground as the subject, or on the lower third when there is no subject. */
function placeOnGround(
  subject: Subject,
  shape: ThingShape,
  natural: number,
  where: Where,
  canvas: Canvas,
  side: 'left' | 'right',
  order: number,
): Placement {
  const { width: W, height: H } = canvas;
  const box = subject.kind === 'none' ? { x: 0.5, y: 0.5, width: 0, height: 0.32 } : subject.box;
  const room = (side === 'right' ? 1 - box.x - box.width : box.x) * W;
  // A person gives the true scale; a thing seen from anywhere gives only a hint, and must not be dwarfed.
  const isFigure = subject.kind === 'figure';
  const tallest = where === 'behind' ? 1.2 : isFigure ? 0.9 : 0.62;
  const widest = where === 'behind' || isFigure ? 0.72 * W : Math.max(room * 1.02, 0.24 * W);
  const height = Math.min(
    Math.max(natural, SMALLEST * H),
    0.86 * H,
    isFigure ? Number.POSITIVE_INFINITY : Math.max(0.2, tallest * box.height) * H,
    widest / shape.aspect,
  );
  const width = height * shape.aspect;
  const feet = (subject.feet ?? 0.86) * H;
  const stand = { height, side, grounded: true, closeUp: false, headroom: 0 } as const;
  if (where === 'in-front') {
    const footY = Math.min(0.985 * H, feet + 0.07 * H);
    // It reaches to the chin at most.
    const chin = subject.head === undefined ? 0 : (subject.head.y + subject.head.height * 1.05) * H;
    return {
      ...stand,
      height: Math.min(height, footY - chin),
      centreX: (box.x + box.width / 2) * W,
      footY,
      layer: 'front',
      facing: inwards(side),
    };
  }
  if (where === 'behind') {
    // Far enough up and aside that its head looks out.
    const footY = Math.min(feet - 0.035 * H, (box.y + box.height * 0.62) * H + height * 0.25);
    return { ...stand, centreX: behindX(box, W, width, side), footY, layer: 'behind', facing: side };
  }
  if (subject.kind === 'none') {
    return { ...stand, centreX: alone(W, width, side), footY: feet, layer: 'front', facing: inwards(side) };
  }
  const gap = Math.min(0.02 * W, room * 0.1) + order * 0.35 * width;
  const beside = side === 'right' ? (box.x + box.width) * W + gap + width / 2 : box.x * W - gap - width / 2;
  // With little room it moves behind the subject rather than out of the picture.
  const edge = width * (isFigure ? 0.42 : 0.5);
  const centreX = Math.min(W - edge, Math.max(edge, beside));
  const footY = isFigure ? feet - 0.006 * H : feet - 0.01 * H;
  return { ...stand, centreX, footY, layer: isFigure ? 'behind' : 'front', facing: inwards(side) };
}

function behindX(
  box: { x: number; width: number },
  W: number,
  width: number,
  side: 'left' | 'right',
): number {
  const centre = (box.x + box.width / 2) * W;
  return centre + (side === 'right' ? 0.42 : -0.42) * width;
}

function alone(W: number, width: number, side: 'left' | 'right'): number {
  const third = side === 'right' ? 0.66 : 0.34;
  return Math.min(W - width * 0.52, Math.max(width * 0.52, third * W));
}

function placeInAir(
  subject: Subject,
  shape: ThingShape,
  natural: number,
  canvas: Canvas,
  side: 'left' | 'right',
): Placement {
  const { width: W, height: H } = canvas;
  const body = subject.head ?? subject.box;
  const rooms = { left: body.x, right: 1 - body.x - body.width };
  // Beside the head, on the other side when this one has no room at all.
  const other = side === 'left' ? 'right' : 'left';
  const chosen = rooms[side] < 0.14 && rooms[other] > rooms[side] ? other : side;
  const room = rooms[chosen];
  const widest = Math.min(0.4, Math.max(0.07, room * 0.92)) * W;
  const height = Math.min(Math.max(natural, SMALLEST * H), 0.4 * H, widest / shape.aspect);
  const half = (height * shape.aspect) / 2;
  const middle = chosen === 'right' ? 1 - room / 2 : room / 2;
  const centreX = Math.min(W - half * 1.02, Math.max(half * 1.02, middle * W));
  const centreY = Math.max(height * 0.6, Math.min(body.y + body.height * 0.2, 0.4) * H);
  return {
    centreX,
    footY: centreY + height / 2,
    height,
    layer: 'front',
    side: chosen,
    facing: inwards(chosen),
    grounded: false,
    closeUp: false,
    headroom: 0,
  };
}
