import {
  averagePool,
  combine,
  convolve,
  convolveDepthwise,
  convolveTransposed,
  type FeatureMap,
  type Filter,
  hardSwish,
  logistic,
  mapValues,
  relu,
  resizeBilinear,
} from './operators.ts';
import type { Model, ModelOperator } from './read-model.ts';

/** Runs the network on one picture and gives its output layer. Pure: the same input gives the same output. */
export function runModel(model: Model, input: FeatureMap): FeatureMap {
  const maps = new Map<number, FeatureMap>([[model.input, input]]);
  const lastUse = new Map<number, number>();
  model.operators.forEach((operator, step) => {
    for (const index of operator.inputs) lastUse.set(index, step);
  });
  model.operators.forEach((operator, step) => {
    maps.set(operator.output, runOperator(model, operator, maps));
    for (const index of operator.inputs) {
      if (lastUse.get(index) === step) maps.delete(index);
    }
  });
  return mapAt(maps, model.output);
}

function runOperator(
  model: Model,
  operator: ModelOperator,
  maps: ReadonlyMap<number, FeatureMap>,
): FeatureMap {
  const input = mapAt(maps, operator.inputs[0]);
  switch (operator.kind) {
    case 'convolution':
      return convolve(input, filterOf(model, operator), operator);
    case 'depthwise-convolution':
      return convolveDepthwise(input, filterOf(model, operator), operator);
    case 'transpose-convolution':
      return convolveTransposed(input, filterOf(model, operator), operator);
    case 'average-pool':
      return averagePool(input, { width: operator.filterWidth, height: operator.filterHeight }, operator);
    case 'resize-bilinear': {
      const [, height = 0, width = 0] = model.tensors[operator.output]?.shape ?? [];
      return resizeBilinear(input, height, width);
    }
    case 'add':
      return combine(input, mapAt(maps, operator.inputs[1]), (a, b) => a + b);
    case 'multiply':
      return combine(input, mapAt(maps, operator.inputs[1]), (a, b) => a * b);
    case 'relu':
      return mapValues(input, relu);
    case 'hard-swish':
      return mapValues(input, hardSwish);
    case 'logistic':
      return mapValues(input, logistic);
    case 'dequantize':
      throw new Error('Constants are widened when the model is read.');
  }
}

function mapAt(maps: ReadonlyMap<number, FeatureMap>, index: number | undefined): FeatureMap {
  const map = maps.get(index ?? -1);
  if (map === undefined) throw new Error(`The model uses tensor ${index} before it is computed.`);
  return map;
}

function filterOf(model: Model, operator: ModelOperator): Filter {
  const weights = model.tensors[operator.inputs[1] ?? -1];
  const bias = model.tensors[operator.inputs[2] ?? -1];
  if (weights?.constant === undefined || bias?.constant === undefined) {
    throw new Error('The model has a convolution without weights.');
  }
  const [outputs = 0, height = 0, width = 0] = weights.shape;
  return { outputs, height, width, values: weights.constant, bias: bias.constant };
}
