/**
 * Aspect ratios, sizes and the exact pixels that each pair stands for.
 * Source: the pixel table of the Gemini 3.x image models (protocol facts §3.2).
 */
export const ASPECT_RATIOS = [
  '1:1',
  '1:4',
  '1:8',
  '2:3',
  '3:2',
  '3:4',
  '4:1',
  '4:3',
  '4:5',
  '5:4',
  '8:1',
  '9:16',
  '16:9',
  '21:9',
] as const;
export type AspectRatio = (typeof ASPECT_RATIOS)[number];

/** Case-sensitive on the wire: `1k` is refused, `512` has no K. */
export const IMAGE_SIZES = ['512', '1K', '2K', '4K'] as const;
export type ImageSize = (typeof IMAGE_SIZES)[number];

export interface Pixels {
  readonly width: number;
  readonly height: number;
}

const pixels = (width: number, height: number): Pixels => ({ width, height });

const PIXELS: Record<AspectRatio, Record<ImageSize, Pixels>> = {
  '1:1': {
    '512': pixels(512, 512),
    '1K': pixels(1024, 1024),
    '2K': pixels(2048, 2048),
    '4K': pixels(4096, 4096),
  },
  '1:4': {
    '512': pixels(256, 1024),
    '1K': pixels(512, 2048),
    '2K': pixels(1024, 4096),
    '4K': pixels(2048, 8192),
  },
  '1:8': {
    '512': pixels(192, 1536),
    '1K': pixels(384, 3072),
    '2K': pixels(768, 6144),
    '4K': pixels(1536, 12288),
  },
  '2:3': {
    '512': pixels(424, 632),
    '1K': pixels(848, 1264),
    '2K': pixels(1696, 2528),
    '4K': pixels(3392, 5056),
  },
  '3:2': {
    '512': pixels(632, 424),
    '1K': pixels(1264, 848),
    '2K': pixels(2528, 1696),
    '4K': pixels(5056, 3392),
  },
  '3:4': {
    '512': pixels(448, 600),
    '1K': pixels(896, 1200),
    '2K': pixels(1792, 2400),
    '4K': pixels(3584, 4800),
  },
  '4:1': {
    '512': pixels(1024, 256),
    '1K': pixels(2048, 512),
    '2K': pixels(4096, 1024),
    '4K': pixels(8192, 2048),
  },
  '4:3': {
    '512': pixels(600, 448),
    '1K': pixels(1200, 896),
    '2K': pixels(2400, 1792),
    '4K': pixels(4800, 3584),
  },
  '4:5': {
    '512': pixels(464, 576),
    '1K': pixels(928, 1152),
    '2K': pixels(1856, 2304),
    '4K': pixels(3712, 4608),
  },
  '5:4': {
    '512': pixels(576, 464),
    '1K': pixels(1152, 928),
    '2K': pixels(2304, 1856),
    '4K': pixels(4608, 3712),
  },
  '8:1': {
    '512': pixels(1536, 192),
    '1K': pixels(3072, 384),
    '2K': pixels(6144, 768),
    '4K': pixels(12288, 1536),
  },
  '9:16': {
    '512': pixels(384, 688),
    '1K': pixels(768, 1376),
    '2K': pixels(1536, 2752),
    '4K': pixels(3072, 5504),
  },
  '16:9': {
    '512': pixels(688, 384),
    '1K': pixels(1376, 768),
    '2K': pixels(2752, 1536),
    '4K': pixels(5504, 3072),
  },
  // 512 at 21:9 is 792x168 in the table, not half of 1K: the table wins.
  '21:9': {
    '512': pixels(792, 168),
    '1K': pixels(1584, 672),
    '2K': pixels(3168, 1344),
    '4K': pixels(6336, 2688),
  },
};

/** The exact picture size, in pixels, for a ratio and a size class. */
export function pixelsOf(ratio: AspectRatio, size: ImageSize): Pixels {
  return PIXELS[ratio][size];
}

/** The table's ratio nearest to a picture's own shape (compared on a logarithmic scale). */
export function nearestAspectRatio(width: number, height: number): AspectRatio {
  const wanted = Math.log(width / height);
  let best: AspectRatio = '1:1';
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const ratio of ASPECT_RATIOS) {
    const { width: w, height: h } = PIXELS[ratio]['1K'];
    const distance = Math.abs(Math.log(w / h) - wanted);
    if (distance < bestDistance) {
      best = ratio;
      bestDistance = distance;
    }
  }
  return best;
}

export function isAspectRatio(value: unknown): value is AspectRatio {
  return (ASPECT_RATIOS as readonly unknown[]).includes(value);
}

export function isImageSize(value: unknown): value is ImageSize {
  return (IMAGE_SIZES as readonly unknown[]).includes(value);
}
