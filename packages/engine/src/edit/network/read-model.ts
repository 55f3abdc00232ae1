import { FlatTable } from './flat-table.ts';

/** A network read from a TFLite file: constant tensors are decoded to 32-bit floats, the rest is described. */
export interface Model {
  readonly tensors: readonly ModelTensor[];
  readonly operators: readonly ModelOperator[];
  readonly input: number;
  readonly output: number;
}

interface ModelTensor {
  readonly shape: readonly number[];
  /** Set for weights and biases. */
  readonly constant?: Float32Array;
}

export interface ModelOperator {
  readonly kind: OperatorKind;
  readonly inputs: readonly number[];
  readonly output: number;
  readonly padding: 'same' | 'valid';
  readonly strideX: number;
  readonly strideY: number;
  readonly filterWidth: number;
  readonly filterHeight: number;
  readonly halfPixelCentres: boolean;
}

type OperatorKind =
  | 'add'
  | 'average-pool'
  | 'convolution'
  | 'depthwise-convolution'
  | 'dequantize'
  | 'logistic'
  | 'multiply'
  | 'relu'
  | 'resize-bilinear'
  | 'hard-swish'
  | 'transpose-convolution';

/** Codes of the TFLite schema (`BuiltinOperator`). */
const BUILTIN: Readonly<Record<number, OperatorKind>> = {
  0: 'add',
  1: 'average-pool',
  3: 'convolution',
  4: 'depthwise-convolution',
  6: 'dequantize',
  14: 'logistic',
  18: 'multiply',
  19: 'relu',
  23: 'resize-bilinear',
  117: 'hard-swish',
};
const CUSTOM_CODE = 32;
const CUSTOM: Readonly<Record<string, OperatorKind>> = {
  Convolution2DTransposeBias: 'transpose-convolution',
};

/** Tensor types of the schema that occur here. */
const FLOAT32 = 0;
const FLOAT16 = 1;

/**
 * Reads the parts of a TFLite flatbuffer that running it needs. Field numbers are those of the public schema
 * (tensorflow/lite/schema/schema.fbs, version 3). Throws on an operator that the executor does not know.
 */
export function readModel(bytes: Uint8Array): Model {
  const root = FlatTable.root(bytes);
  const kinds = root.tables(1).map(readOperatorKind);
  const buffers = root.tables(4);
  const graph = root.tables(2)[0];
  if (graph === undefined) throw new Error('The model has no graph.');
  const tensors = graph.tables(0).map((table) => readTensor(table, buffers));
  const operators = graph.tables(3).map((table) => readOperator(table, kinds));
  return {
    ...foldDequantize(tensors, operators),
    input: onlyOne(graph.ints(1)),
    output: onlyOne(graph.ints(2)),
  };
}

function readOperatorKind(table: FlatTable): OperatorKind {
  const code = Math.max(table.byte(0), table.int(3));
  const kind = code === CUSTOM_CODE ? CUSTOM[table.text(1)] : BUILTIN[code];
  if (kind === undefined)
    throw new Error(`The model uses operator ${code} ${table.text(1)}, which is not known.`);
  return kind;
}

function readTensor(table: FlatTable, buffers: readonly FlatTable[]): ModelTensor {
  const shape = table.ints(0);
  const data = buffers[table.int(2)]?.bytes(0);
  const type = table.byte(1);
  if (data === undefined || data.length === 0) return { shape };
  if (type === FLOAT32) return { shape, constant: new Float32Array(data.slice().buffer) };
  if (type === FLOAT16) return { shape, constant: decodeHalfFloats(data) };
  return { shape };
}

/** IEEE 754 half precision, little-endian. */
export function decodeHalfFloats(data: Uint8Array): Float32Array {
  const halves = new Uint16Array(data.slice().buffer);
  const values = new Float32Array(halves.length);
  for (let index = 0; index < halves.length; index++) {
    const half = halves[index]!;
    const sign = half & 0x8000 ? -1 : 1;
    const exponent = (half >> 10) & 0x1f;
    const fraction = half & 0x3ff;
    if (exponent === 0) values[index] = sign * fraction * 2 ** -24;
    else if (exponent === 31) values[index] = fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
    else values[index] = sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
  }
  return values;
}

function readOperator(table: FlatTable, kinds: readonly OperatorKind[]): ModelOperator {
  const kind = kinds[table.int(0)];
  if (kind === undefined) throw new Error('The model names an operator that it does not list.');
  const options = table.table(4);
  // The custom operator's options are a C struct of three 32-bit numbers: padding, stride x, stride y.
  const custom = table.bytes(5);
  return {
    kind,
    inputs: table.ints(1),
    output: onlyOne(table.ints(2)),
    padding: (options?.byte(0) ?? 0) === 1 && kind !== 'resize-bilinear' ? 'valid' : 'same',
    strideX: custom?.[4] ?? options?.int(1) ?? 1,
    strideY: custom?.[8] ?? options?.int(2) ?? 1,
    filterWidth: kind === 'average-pool' ? (options?.int(3) ?? 1) : 1,
    filterHeight: kind === 'average-pool' ? (options?.int(4) ?? 1) : 1,
    halfPixelCentres: kind === 'resize-bilinear' && (options?.byte(3) ?? 0) === 1,
  };
}

/** Weights are stored in 16 bits and widened by an operator each: done once here instead of at every run. */
function foldDequantize(
  tensors: readonly ModelTensor[],
  operators: readonly ModelOperator[],
): { tensors: readonly ModelTensor[]; operators: readonly ModelOperator[] } {
  const folded = [...tensors];
  const kept = operators.filter((operator) => {
    if (operator.kind !== 'dequantize') return true;
    const source = tensors[operator.inputs[0] ?? -1];
    const target = tensors[operator.output];
    if (source?.constant === undefined || target === undefined) {
      throw new Error('The model widens a tensor that is no constant.');
    }
    folded[operator.output] = { shape: target.shape, constant: source.constant };
    return false;
  });
  return { tensors: folded, operators: kept };
}

function onlyOne(indices: readonly number[]): number {
  const [first] = indices;
  if (first === undefined || indices.length !== 1)
    throw new Error('The model has several inputs or outputs.');
  return first;
}
