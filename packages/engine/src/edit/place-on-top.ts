import type { Subject } from './describe-subject.ts';
import { type Canvas, inwards, type Placement, SMALLEST, type ThingShape } from './placement.ts';

/** On the head (or on top of the thing): as wide as the head for what is worn, else in its own size. */
export function placeOnTop(
  subject: Subject,
  shape: ThingShape,
  natural: number,
  canvas: Canvas,
  side: 'left' | 'right',
): Placement {
  const { width: W, height: H } = canvas;
  const head = subject.head ?? {
    x: subject.box.x + subject.box.width * 0.31,
    y: subject.box.y,
    width: subject.box.width * 0.38,
    height: subject.box.height * 0.3,
  };
  const top = { layer: 'front', side, facing: inwards(side), grounded: false, closeUp: false } as const;
  const middle = (head.x + head.width / 2) * W;
  if (shape.worn === 'eyes') {
    const height = (head.width * W * 0.74) / shape.aspect;
    return {
      ...top,
      centreX: middle,
      footY: (head.y + head.height * 0.6) * H + height / 2,
      height,
      headroom: 0,
    };
  }
  const isHat = shape.worn === 'head' && shape.height < 0.35;
  const widest = head.width * W * (isHat ? 1.12 : 1.2);
  const wanted = isHat ? widest / shape.aspect : Math.max(natural, SMALLEST * H);
  const height = Math.min(wanted, widest / shape.aspect, 0.34 * H);
  if (shape.onShoulder && subject.head !== undefined) {
    const x = side === 'right' ? head.x + head.width * 1.22 : head.x - head.width * 0.22;
    const footY = Math.min(H, surfaceY(subject, x) * H + 0.02 * height);
    return { ...top, centreX: x * W, footY, height, headroom: 0 };
  }
  // The lower edge of a hat sits on the hair, not on the top-most lock.
  const footY = (head.y + head.height * (isHat ? 0.27 : 0.04)) * H;
  const headroom = Math.max(0, Math.min(0.2 * H, height + 0.015 * H - footY));
  return { ...top, centreX: middle, footY, height, headroom };
}

/** y at which the subject begins, looked at from above. */
function surfaceY({ matte }: Subject, x: number): number {
  const column = Math.min(matte.width - 1, Math.max(0, Math.round(x * matte.width)));
  for (let y = 0; y < matte.height; y++) {
    if (matte.values[y * matte.width + column]! > 0.5) return y / matte.height;
  }
  return 1;
}
