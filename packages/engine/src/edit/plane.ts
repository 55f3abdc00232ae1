/** One value per pixel (a mask, a luminance), rows from the top. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
}

export function createPlane(width: number, height: number): Plane {
  return { width, height, values: new Float32Array(width * height) };
}

/** The value at fractional pixel coordinates, bilinear, clamped at the edges. */
export function samplePlane(plane: Plane, x: number, y: number): number {
  const { width, height, values } = plane;
  const clampedX = Math.min(Math.max(x, 0), width - 1);
  const clampedY = Math.min(Math.max(y, 0), height - 1);
  const left = Math.floor(clampedX);
  const top = Math.floor(clampedY);
  const right = Math.min(left + 1, width - 1);
  const bottom = Math.min(top + 1, height - 1);
  const along = clampedX - left;
  const down = clampedY - top;
  const upper = values[top * width + left]! * (1 - along) + values[top * width + right]! * along;
  const lower = values[bottom * width + left]! * (1 - along) + values[bottom * width + right]! * along;
  return upper * (1 - down) + lower * down;
}

/** A rectangle in fractions of a picture; it may reach beyond 0..1. */
export interface Window {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const WHOLE: Window = { x: 0, y: 0, width: 1, height: 1 };

/** The part of a plane that a window shows, resampled to a size; what lies outside of the plane is `outside`. */
export function cutPlane(plane: Plane, window: Window, width: number, height: number, outside = 0): Plane {
  const cut = createPlane(width, height);
  for (let y = 0; y < height; y++) {
    const v = window.y + ((y + 0.5) / height) * window.height;
    for (let x = 0; x < width; x++) {
      const u = window.x + ((x + 0.5) / width) * window.width;
      const inside = u >= 0 && u <= 1 && v >= 0 && v <= 1;
      cut.values[y * width + x] = inside
        ? samplePlane(plane, u * plane.width - 0.5, v * plane.height - 0.5)
        : outside;
    }
  }
  return cut;
}

/** Mean over a square of side 2r+1, by running sums; at the edges over what there is. */
export function blurPlane(plane: Plane, radius: number): Plane {
  const r = Math.max(0, Math.round(radius));
  if (r === 0) return plane;
  return blurAlong(blurAlong(plane, r, true), r, false);
}

function blurAlong(plane: Plane, radius: number, horizontal: boolean): Plane {
  const { width, height, values } = plane;
  const result = createPlane(width, height);
  const lines = horizontal ? height : width;
  const length = horizontal ? width : height;
  const step = horizontal ? 1 : width;
  const lineStep = horizontal ? width : 1;
  for (let line = 0; line < lines; line++) {
    const start = line * lineStep;
    let sum = 0;
    let count = 0;
    for (let index = 0; index < Math.min(radius, length); index++) {
      sum += values[start + index * step]!;
      count++;
    }
    for (let index = 0; index < length; index++) {
      const entering = index + radius;
      if (entering < length) {
        sum += values[start + entering * step]!;
        count++;
      }
      const leaving = index - radius - 1;
      if (leaving >= 0) {
        sum -= values[start + leaving * step]!;
        count--;
      }
      result.values[start + index * step] = sum / count;
    }
  }
  return result;
}
