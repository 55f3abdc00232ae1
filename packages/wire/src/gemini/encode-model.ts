import type { ImageModel } from '../catalog/models.ts';

/** Google's model object (protocol facts §2.2). */
export interface GeminiModel {
  readonly name: string;
  readonly version: string;
  readonly displayName: string;
  readonly description: string;
  readonly inputTokenLimit: number;
  readonly outputTokenLimit: number;
  readonly supportedGenerationMethods: readonly string[];
  readonly temperature: number;
  readonly topP: number;
  readonly topK: number;
  readonly maxTemperature: number;
  readonly thinking?: true;
}

/** OpenAI's model object. */
export interface OpenAiModel {
  readonly id: string;
  readonly object: 'model';
  /** Unix seconds. */
  readonly created: number;
  readonly owned_by: string;
}

export interface ModelList {
  readonly models: readonly GeminiModel[];
  readonly object: 'list';
  readonly data: readonly OpenAiModel[];
}

/** `streamGenerateContent` is listed too: Google does not, but here a client can then find out that it exists. */
const METHODS = ['generateContent', 'streamGenerateContent', 'countTokens'] as const;

export function encodeModel(model: ImageModel): GeminiModel {
  return {
    name: `models/${model.id}`,
    version: model.version,
    displayName: model.displayName,
    description: model.description,
    inputTokenLimit: model.inputTokenLimit,
    outputTokenLimit: model.outputTokenLimit,
    supportedGenerationMethods: METHODS,
    temperature: 1,
    topP: 0.95,
    topK: 64,
    maxTemperature: 1,
    ...(model.thinks ? { thinking: true } : {}),
  };
}

/** One body that Gemini clients (`models`) and OpenAI clients (`object`, `data`) both read. */
export function encodeModelList(models: readonly ImageModel[]): ModelList {
  return {
    models: models.map(encodeModel),
    object: 'list',
    data: models.map((model) => ({
      id: model.id,
      object: 'model',
      created: Date.parse(model.released) / 1000,
      owned_by: 'heliograph',
    })),
  };
}
