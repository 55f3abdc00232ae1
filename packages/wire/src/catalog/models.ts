import { ASPECT_RATIOS, type AspectRatio, type ImageSize, type Pixels, pixelsOf } from './pixels.ts';

export type ThinkingLevel = 'MINIMAL' | 'LOW' | 'MEDIUM' | 'HIGH';

export interface ImageModel {
  readonly id: string;
  readonly displayName: string;
  readonly description: string;
  readonly version: string;
  /** Other names that callers use for it; without `models/`. */
  readonly aliases: readonly string[];
  readonly inputTokenLimit: number;
  readonly outputTokenLimit: number;
  readonly ratios: readonly AspectRatio[];
  readonly sizes: readonly ImageSize[];
  /** Output tokens of one picture, by size; the ratio does not matter. */
  readonly imageTokens: Readonly<Partial<Record<ImageSize, number>>>;
  /** Prompt tokens of one reference picture. */
  readonly referenceTokens: number;
  readonly maxReferences: number;
  /** Empty when the caller has no say. */
  readonly thinkingLevels: readonly ThinkingLevel[];
  readonly defaultThinkingLevel?: ThinkingLevel;
  readonly thinks: boolean;
  /** Day of general availability, ISO 8601. */
  readonly released: string;
}

/** The ten ratios that every image model has; the others exist since the 3.1 family (protocol facts §3.1). */
const TEN_RATIOS: readonly AspectRatio[] = [
  '1:1',
  '2:3',
  '3:2',
  '3:4',
  '4:3',
  '4:5',
  '5:4',
  '9:16',
  '16:9',
  '21:9',
];

/**
 * The image models by their own names, newest idea first.
 * Sources: protocol facts §2.2 (limits, versions), §3.1 (sizes, ratios, levels), §3.2 (tokens), §3.3 (reference tokens:
 * about 1120 for 3.1 Flash, 560 for 3 Pro, 258 as captured in an edit call of the older family). Not documented, and
 * taken from the nearest relative: everything counted for 2.1 and Lite, the limits of 2.1.
 */
export const MODELS: readonly ImageModel[] = [
  {
    id: 'gemini-3.1-flash-image',
    displayName: 'Nano Banana 2',
    description: 'Fast image generation and editing with thinking, 512 to 4K, fourteen aspect ratios.',
    version: '3.0',
    aliases: ['gemini-3.1-flash-image-preview', 'nano-banana-2'],
    inputTokenLimit: 65_536,
    outputTokenLimit: 65_536,
    ratios: ASPECT_RATIOS,
    sizes: ['512', '1K', '2K', '4K'],
    imageTokens: { '512': 747, '1K': 1120, '2K': 1680, '4K': 2520 },
    referenceTokens: 1120,
    maxReferences: 14,
    thinkingLevels: ['MINIMAL', 'HIGH'],
    defaultThinkingLevel: 'MINIMAL',
    thinks: true,
    released: '2026-05-28',
  },
  {
    id: 'gemini-3-pro-image',
    displayName: 'Nano Banana Pro',
    description: 'Careful image generation and editing that always thinks, 1K to 4K, ten aspect ratios.',
    version: '3.0',
    aliases: ['gemini-3-pro-image-preview', 'nano-banana-pro'],
    inputTokenLimit: 131_072,
    outputTokenLimit: 32_768,
    ratios: TEN_RATIOS,
    sizes: ['1K', '2K', '4K'],
    imageTokens: { '1K': 1120, '2K': 1120, '4K': 2000 },
    referenceTokens: 560,
    maxReferences: 14,
    thinkingLevels: [],
    thinks: true,
    released: '2026-05-28',
  },
  {
    id: 'gemini-3.1-flash-lite-image',
    displayName: 'Nano Banana 2 Lite',
    description: 'The smallest image model of the 3.1 family, 1K, fourteen aspect ratios.',
    version: '3.0',
    aliases: ['gemini-3.1-flash-lite-image-preview', 'nano-banana-2-lite'],
    inputTokenLimit: 65_536,
    outputTokenLimit: 65_536,
    ratios: ASPECT_RATIOS,
    sizes: ['1K'],
    imageTokens: { '1K': 1120 },
    referenceTokens: 1120,
    maxReferences: 14,
    thinkingLevels: ['MINIMAL', 'HIGH'],
    defaultThinkingLevel: 'MINIMAL',
    thinks: true,
    released: '2026-06-30',
  },
  {
    id: 'gemini-nano-banana-2.1',
    displayName: 'Nano Banana 2.1',
    description:
      'Image generation and editing with three levels of thinking, 1K to 4K, fourteen aspect ratios.',
    version: '2.1',
    aliases: ['gemini-nano-banana-2.1-preview', 'nano-banana-2.1'],
    inputTokenLimit: 65_536,
    outputTokenLimit: 65_536,
    ratios: ASPECT_RATIOS,
    sizes: ['1K', '2K', '4K'],
    imageTokens: { '1K': 1120, '2K': 1680, '4K': 2520 },
    referenceTokens: 1120,
    maxReferences: 14,
    thinkingLevels: ['MINIMAL', 'MEDIUM', 'HIGH'],
    defaultThinkingLevel: 'MEDIUM',
    thinks: true,
    released: '2026-10-06',
  },
  {
    id: 'gemini-2.5-flash-image',
    displayName: 'Nano Banana',
    description: 'The first of the family: about one megapixel, ten aspect ratios, no thinking.',
    version: '2.0',
    aliases: [
      'gemini-2.5-flash-image-preview',
      'gemini-2.0-flash-preview-image-generation',
      'gemini-2.0-flash-exp-image-generation',
      'nano-banana',
    ],
    inputTokenLimit: 32_768,
    outputTokenLimit: 32_768,
    ratios: TEN_RATIOS,
    sizes: ['1K'],
    imageTokens: { '1K': 1290 },
    referenceTokens: 258,
    maxReferences: 14,
    thinkingLevels: [],
    thinks: false,
    released: '2025-10-02',
  },
];

/** 2.5 Flash Image has pixels of its own (protocol facts §3.2). */
const PIXELS_2_5: Readonly<Partial<Record<AspectRatio, Pixels>>> = {
  '1:1': { width: 1024, height: 1024 },
  '2:3': { width: 832, height: 1248 },
  '3:2': { width: 1248, height: 832 },
  '3:4': { width: 864, height: 1184 },
  '4:3': { width: 1184, height: 864 },
  '4:5': { width: 896, height: 1152 },
  '5:4': { width: 1152, height: 896 },
  '9:16': { width: 768, height: 1344 },
  '16:9': { width: 1344, height: 768 },
  '21:9': { width: 1536, height: 672 },
};

const BY_NAME: ReadonlyMap<string, ImageModel> = new Map(
  MODELS.flatMap((model) => [model.id, ...model.aliases].map((name) => [name, model] as const)),
);

/** Finds a model by id or alias; `models/`, even twice, and a publisher's prefix are tolerated. */
export function findModel(name: string): ImageModel | undefined {
  return BY_NAME.get(name.replace(/^(?:\/?(?:publishers\/[^/]+\/)?models\/)+/, ''));
}

/** The exact picture size that a model makes. */
export function modelPixels(model: ImageModel, ratio: AspectRatio, size: ImageSize): Pixels {
  const own = model.id === 'gemini-2.5-flash-image' ? PIXELS_2_5[ratio] : undefined;
  return own ?? pixelsOf(ratio, size);
}
