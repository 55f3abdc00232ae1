/** Values of one layer for one picture: rows from the top, channels innermost (NHWC with N = 1). */
export interface FeatureMap {
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  readonly values: Float32Array;
}

export interface Stride {
  readonly padding: 'same' | 'valid';
  readonly strideX: number;
  readonly strideY: number;
}

/** Filter of a convolution: [out][row][column][in] ("OHWI"), a depthwise one [row][column][channel]. */
export interface Filter {
  readonly height: number;
  readonly width: number;
  readonly outputs: number;
  readonly values: Float32Array;
  readonly bias: Float32Array;
}

function createMap(height: number, width: number, channels: number): FeatureMap {
  return { height, width, channels, values: new Float32Array(height * width * channels) };
}

/** Size of the output and how far the filter hangs over the edge before the first value (TensorFlow's rule). */
function spanOf(
  length: number,
  filter: number,
  stride: number,
  padding: 'same' | 'valid',
): { readonly length: number; readonly before: number } {
  if (padding === 'valid') return { length: Math.ceil((length - filter + 1) / stride), before: 0 };
  const outputs = Math.ceil(length / stride);
  return { length: outputs, before: Math.max(0, (outputs - 1) * stride + filter - length) >> 1 };
}

/** Convolution over all channels. */
export function convolve(input: FeatureMap, filter: Filter, stride: Stride): FeatureMap {
  const rows = spanOf(input.height, filter.height, stride.strideY, stride.padding);
  const columns = spanOf(input.width, filter.width, stride.strideX, stride.padding);
  const output = createMap(rows.length, columns.length, filter.outputs);
  const { channels, values } = input;
  const { values: weights, bias } = filter;
  const size = filter.height * filter.width * channels;
  let to = 0;
  for (let y = 0; y < rows.length; y++) {
    const top = y * stride.strideY - rows.before;
    for (let x = 0; x < columns.length; x++) {
      const left = x * stride.strideX - columns.before;
      for (let out = 0; out < filter.outputs; out++) {
        let sum = bias[out]!;
        for (let row = 0; row < filter.height; row++) {
          const inputRow = top + row;
          if (inputRow < 0 || inputRow >= input.height) continue;
          for (let column = 0; column < filter.width; column++) {
            const inputColumn = left + column;
            if (inputColumn < 0 || inputColumn >= input.width) continue;
            const from = (inputRow * input.width + inputColumn) * channels;
            const weightAt = out * size + (row * filter.width + column) * channels;
            for (let channel = 0; channel < channels; channel++) {
              sum += values[from + channel]! * weights[weightAt + channel]!;
            }
          }
        }
        output.values[to++] = sum;
      }
    }
  }
  return output;
}

/** Convolution of each channel by itself. */
export function convolveDepthwise(input: FeatureMap, filter: Filter, stride: Stride): FeatureMap {
  const rows = spanOf(input.height, filter.height, stride.strideY, stride.padding);
  const columns = spanOf(input.width, filter.width, stride.strideX, stride.padding);
  const { channels, values } = input;
  const output = createMap(rows.length, columns.length, channels);
  const result = output.values;
  for (let y = 0; y < rows.length; y++) {
    const top = y * stride.strideY - rows.before;
    for (let x = 0; x < columns.length; x++) {
      const left = x * stride.strideX - columns.before;
      const to = (y * columns.length + x) * channels;
      for (let channel = 0; channel < channels; channel++) result[to + channel] = filter.bias[channel]!;
      for (let row = 0; row < filter.height; row++) {
        const inputRow = top + row;
        if (inputRow < 0 || inputRow >= input.height) continue;
        for (let column = 0; column < filter.width; column++) {
          const inputColumn = left + column;
          if (inputColumn < 0 || inputColumn >= input.width) continue;
          const from = (inputRow * input.width + inputColumn) * channels;
          const weightAt = (row * filter.width + column) * channels;
          for (let channel = 0; channel < channels; channel++) {
            result[to + channel]! += values[from + channel]! * filter.values[weightAt + channel]!;
          }
        }
      }
    }
  }
  return output;
}

/** Transposed convolution with a bias: each value is spread over a filter-sized patch of the larger output. */
export function convolveTransposed(input: FeatureMap, filter: Filter, stride: Stride): FeatureMap {
  const height = input.height * stride.strideY;
  const width = input.width * stride.strideX;
  const output = createMap(height, width, filter.outputs);
  for (let index = 0; index < output.values.length; index++) {
    output.values[index] = filter.bias[index % filter.outputs]!;
  }
  const beforeY = Math.max(0, filter.height - stride.strideY) >> 1;
  const beforeX = Math.max(0, filter.width - stride.strideX) >> 1;
  const { channels } = input;
  for (let y = 0; y < input.height; y++) {
    for (let x = 0; x < input.width; x++) {
      const from = (y * input.width + x) * channels;
      for (let out = 0; out < filter.outputs; out++) {
        for (let row = 0; row < filter.height; row++) {
          const toY = y * stride.strideY + row - beforeY;
          if (toY < 0 || toY >= height) continue;
          for (let column = 0; column < filter.width; column++) {
            const toX = x * stride.strideX + column - beforeX;
            if (toX < 0 || toX >= width) continue;
            const weightAt = ((out * filter.height + row) * filter.width + column) * channels;
            let sum = 0;
            for (let channel = 0; channel < channels; channel++) {
              sum += input.values[from + channel]! * filter.values[weightAt + channel]!;
            }
            output.values[(toY * width + toX) * filter.outputs + out]! += sum;
          }
        }
      }
    }
  }
  return output;
}

/** Mean over a window; what hangs over the edge does not count. */
export function averagePool(
  input: FeatureMap,
  window: { readonly width: number; readonly height: number },
  stride: Stride,
): FeatureMap {
  const rows = spanOf(input.height, window.height, stride.strideY, stride.padding);
  const columns = spanOf(input.width, window.width, stride.strideX, stride.padding);
  const { channels } = input;
  const output = createMap(rows.length, columns.length, channels);
  for (let y = 0; y < rows.length; y++) {
    const top = Math.max(0, y * stride.strideY - rows.before);
    const bottom = Math.min(input.height, y * stride.strideY - rows.before + window.height);
    for (let x = 0; x < columns.length; x++) {
      const left = Math.max(0, x * stride.strideX - columns.before);
      const right = Math.min(input.width, x * stride.strideX - columns.before + window.width);
      const count = (bottom - top) * (right - left);
      const to = (y * columns.length + x) * channels;
      for (let channel = 0; channel < channels; channel++) {
        let sum = 0;
        for (let row = top; row < bottom; row++) {
          for (let column = left; column < right; column++) {
            sum += input.values[(row * input.width + column) * channels + channel]!;
          }
        }
        output.values[to + channel] = sum / count;
      }
    }
  }
  return output;
}

/** Bilinear enlargement with half-pixel centres. */
export function resizeBilinear(input: FeatureMap, height: number, width: number): FeatureMap {
  const { channels } = input;
  const output = createMap(height, width, channels);
  for (let y = 0; y < height; y++) {
    const sourceY = Math.max(0, ((y + 0.5) * input.height) / height - 0.5);
    const top = Math.min(Math.floor(sourceY), input.height - 1);
    const bottom = Math.min(top + 1, input.height - 1);
    const down = sourceY - top;
    for (let x = 0; x < width; x++) {
      const sourceX = Math.max(0, ((x + 0.5) * input.width) / width - 0.5);
      const left = Math.min(Math.floor(sourceX), input.width - 1);
      const right = Math.min(left + 1, input.width - 1);
      const along = sourceX - left;
      const a = (top * input.width + left) * channels;
      const b = (top * input.width + right) * channels;
      const c = (bottom * input.width + left) * channels;
      const d = (bottom * input.width + right) * channels;
      const to = (y * width + x) * channels;
      for (let channel = 0; channel < channels; channel++) {
        const upper = input.values[a + channel]! * (1 - along) + input.values[b + channel]! * along;
        const lower = input.values[c + channel]! * (1 - along) + input.values[d + channel]! * along;
        output.values[to + channel] = upper * (1 - down) + lower * down;
      }
    }
  }
  return output;
}

/** Adds or multiplies; the second operand may be one value per channel. */
export function combine(
  first: FeatureMap,
  second: FeatureMap,
  operation: (a: number, b: number) => number,
): FeatureMap {
  const perChannel = second.width * second.height === 1 && first.width * first.height !== 1;
  const output = createMap(first.height, first.width, first.channels);
  for (let index = 0; index < output.values.length; index++) {
    const other = second.values[perChannel ? index % first.channels : index]!;
    output.values[index] = operation(first.values[index]!, other);
  }
  return output;
}

/** Applies a function to every value. */
export function mapValues(input: FeatureMap, operation: (value: number) => number): FeatureMap {
  const output = createMap(input.height, input.width, input.channels);
  for (let index = 0; index < output.values.length; index++) {
    output.values[index] = operation(input.values[index]!);
  }
  return output;
}

export const relu = (value: number): number => Math.max(value, 0);
export const hardSwish = (value: number): number => (value * Math.min(6, Math.max(0, value + 3))) / 6;
export const logistic = (value: number): number => 1 / (1 + Math.exp(-value));
