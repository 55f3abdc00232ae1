import { blurPlane, createPlane, type Plane } from './plane.ts';

/** Keeps the largest connected part of a mask and fills its holes; soft edges stay as they are. */
export function cleanMask(mask: Plane): Plane {
  const { width, height } = mask;
  const solid = closeGaps(mask);
  const main = largestRegion(solid, width, height, (value) => value === 1);
  if (main === undefined) return createPlane(width, height);
  const outside = floodFromBorder(main, width, height);
  const result = createPlane(width, height);
  // The soft rim just outside of the region belongs to it; everything further away does not.
  const near = blurPlane({ width, height, values: Float32Array.from(main) }, 3);
  for (let index = 0; index < result.values.length; index++) {
    if (main[index] === 1) result.values[index] = Math.max(mask.values[index]!, 0.9);
    else if (outside[index] === 0) result.values[index] = 1;
    else if (near.values[index]! > 0) result.values[index] = mask.values[index]!;
  }
  return result;
}

/** Fills bays of a mask: what lies between parts of it both across and down belongs to it too. */
export function fillBays(mask: Plane): Plane {
  const { width, height } = mask;
  const across = spanLines(mask, height, width, width, 1);
  const down = spanLines(mask, width, height, 1, width);
  const result = createPlane(width, height);
  for (let index = 0; index < result.values.length; index++) {
    result.values[index] = across[index] === 1 && down[index] === 1 ? 1 : mask.values[index]!;
  }
  return result;
}

/** Marks on each line everything between the first and the last cell of the mask. */
function spanLines(mask: Plane, lines: number, length: number, lineStep: number, step: number): Uint8Array {
  const spans = new Uint8Array(mask.values.length);
  for (let line = 0; line < lines; line++) {
    let first = -1;
    let last = -1;
    for (let index = 0; index < length; index++) {
      if (mask.values[line * lineStep + index * step]! < 0.5) continue;
      if (first < 0) first = index;
      last = index;
    }
    for (let index = first; first >= 0 && index <= last; index++) spans[line * lineStep + index * step] = 1;
  }
  return spans;
}

/** Yes/no per cell after cracks of a few cells are closed (grow, then shrink). */
function closeGaps(mask: Plane): Uint8Array {
  const binary = createPlane(mask.width, mask.height);
  for (let index = 0; index < binary.values.length; index++) {
    binary.values[index] = mask.values[index]! >= 0.5 ? 1 : 0;
  }
  const grown = blurPlane(binary, 2);
  for (let index = 0; index < grown.values.length; index++) {
    grown.values[index] = grown.values[index]! > 0.3 ? 1 : 0;
  }
  const shrunk = blurPlane(grown, 2);
  const solid = new Uint8Array(binary.values.length);
  for (let index = 0; index < solid.length; index++) {
    solid[index] = binary.values[index] === 1 || shrunk.values[index]! > 0.9 ? 1 : 0;
  }
  return solid;
}

/** Marks the largest 4-connected region of cells that `belongs` accepts; undefined when there is none. */
function largestRegion(
  cells: Uint8Array,
  width: number,
  height: number,
  belongs: (value: number) => boolean,
): Uint8Array | undefined {
  const labels = new Int32Array(cells.length).fill(-1);
  let best = -1;
  let bestSize = 0;
  let label = 0;
  const queue = new Int32Array(cells.length);
  for (let seed = 0; seed < cells.length; seed++) {
    if (labels[seed] !== -1 || !belongs(cells[seed]!)) continue;
    let tail = 0;
    queue[tail++] = seed;
    labels[seed] = label;
    for (let head = 0; head < tail; head++) {
      const index = queue[head]!;
      const x = index % width;
      const visit = (next: number): void => {
        if (labels[next] !== -1 || !belongs(cells[next]!)) return;
        labels[next] = label;
        queue[tail++] = next;
      };
      if (x > 0) visit(index - 1);
      if (x < width - 1) visit(index + 1);
      if (index >= width) visit(index - width);
      if (index < width * (height - 1)) visit(index + width);
    }
    if (tail > bestSize) {
      bestSize = tail;
      best = label;
    }
    label++;
  }
  if (best === -1) return undefined;
  return Uint8Array.from(labels, (value) => (value === best ? 1 : 0));
}

/** Cells outside of the region that can be reached from the top, left or right border (a cut-off body is no hole). */
function floodFromBorder(region: Uint8Array, width: number, height: number): Uint8Array {
  const reached = new Uint8Array(region.length);
  const stack: number[] = [];
  const visit = (index: number): void => {
    if (reached[index] === 1 || region[index] === 1) return;
    reached[index] = 1;
    stack.push(index);
  };
  for (let x = 0; x < width; x++) visit(x);
  for (let y = 0; y < height; y++) {
    visit(y * width);
    visit(y * width + width - 1);
  }
  // The open part of the bottom edge counts as outside unless it is a narrow gap between parts of the region.
  for (let x = 0; x < width; x++) {
    const index = (height - 1) * width + x;
    if (region[index] === 0 && gapWidth(region, width, height, x) > width * 0.12) visit(index);
  }
  while (stack.length > 0) {
    const index = stack.pop()!;
    const x = index % width;
    if (x > 0) visit(index - 1);
    if (x < width - 1) visit(index + 1);
    if (index >= width) visit(index - width);
    if (index < width * (height - 1)) visit(index + width);
  }
  return reached;
}

function gapWidth(region: Uint8Array, width: number, height: number, x: number): number {
  const row = (height - 1) * width;
  let left = x;
  let right = x;
  while (left > 0 && region[row + left - 1] === 0) left--;
  while (right < width - 1 && region[row + right + 1] === 0) right++;
  return right - left + 1;
}
