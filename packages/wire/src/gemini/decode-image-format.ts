import { type RequestFields, readObject } from './request-fields.ts';

export interface ImageFormat {
  aspectRatio?: string;
  imageSize?: string;
  mimeType?: string;
  compressionQuality?: number;
}

const IMAGE_CONFIG_FIELDS: ReadonlySet<string> = new Set([
  'aspect_ratio',
  'image_size',
  'image_output_options',
  'output_mime_type',
  'output_compression_quality',
  'person_generation',
  'prominent_people',
]);
const OUTPUT_OPTIONS_FIELDS: ReadonlySet<string> = new Set(['mime_type', 'compression_quality']);
const RESPONSE_FORMAT_FIELDS: ReadonlySet<string> = new Set(['image', 'text', 'audio', 'video']);
const RESPONSE_IMAGE_FIELDS: ReadonlySet<string> = new Set([
  'aspect_ratio',
  'image_size',
  'mime_type',
  'delivery',
]);

/**
 * What the picture shall be like. `imageConfig` is the usual place; `responseFormat.image` (an object, or a list of
 * objects as the SDK types it) the newer one, and fills in what the first leaves open (protocol facts §3.6). Vertex
 * has the file format in `imageOutputOptions`, or flat beside the size.
 */
export function decodeImageFormat(config: RequestFields, unknownFields: string[]): ImageFormat {
  const format: ImageFormat = {};
  const imageConfig = config.object('image_config');
  if (imageConfig !== undefined) {
    unknownFields.push(...imageConfig.unknown(IMAGE_CONFIG_FIELDS));
    fill(format, 'aspectRatio', imageConfig.text('aspect_ratio'));
    fill(format, 'imageSize', imageConfig.text('image_size'));
    const options = imageConfig.object('image_output_options');
    if (options !== undefined) unknownFields.push(...options.unknown(OUTPUT_OPTIONS_FIELDS));
    fill(format, 'mimeType', options?.text('mime_type') ?? imageConfig.text('output_mime_type'));
    fill(
      format,
      'compressionQuality',
      options?.integer('compression_quality') ?? imageConfig.integer('output_compression_quality'),
    );
  }
  config.list('response_format').forEach((item, index) => {
    const isList = Array.isArray(config.value('response_format'));
    const entry = readObject(item, config.at(isList ? `response_format[${index}]` : 'response_format'));
    unknownFields.push(...entry.unknown(RESPONSE_FORMAT_FIELDS));
    const image = entry.object('image');
    if (image === undefined) return;
    unknownFields.push(...image.unknown(RESPONSE_IMAGE_FIELDS));
    fill(format, 'aspectRatio', plainName(image.text('aspect_ratio')));
    fill(format, 'imageSize', plainName(image.text('image_size')));
    fill(format, 'mimeType', image.text('mime_type'));
  });
  return format;
}

function fill<K extends keyof ImageFormat>(
  format: ImageFormat,
  key: K,
  value: ImageFormat[K] | undefined,
): void {
  if (value !== undefined && format[key] === undefined) format[key] = value;
}

const ENUM_NUMBERS: Readonly<Record<string, string>> = {
  ONE: '1',
  TWO: '2',
  THREE: '3',
  FOUR: '4',
  FIVE: '5',
  EIGHT: '8',
  NINE: '9',
  SIXTEEN: '16',
  TWENTY_ONE: '21',
};

/** `responseFormat` has enum names (`ASPECT_RATIO_SIXTEEN_BY_NINE`, `IMAGE_SIZE_ONE_K`); anything else stays as it is. */
function plainName(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  if (name.endsWith('_UNSPECIFIED')) return undefined;
  if (name === 'IMAGE_SIZE_FIVE_TWELVE') return '512';
  const size = /^IMAGE_SIZE_([A-Z]+)_K$/.exec(name);
  const ratio = /^ASPECT_RATIO_([A-Z_]+)_BY_([A-Z_]+)$/.exec(name);
  const [first, second] = [size?.[1] ?? ratio?.[1], ratio?.[2]].map((word) => ENUM_NUMBERS[word ?? '']);
  if (size !== null) return first === undefined ? name : `${first}K`;
  return first === undefined || second === undefined ? name : `${first}:${second}`;
}
