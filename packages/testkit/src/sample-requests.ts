export const SAMPLE_MODEL = 'gemini-3.1-flash-image';
export const SAMPLE_PROMPT = 'Generate an image of a sunset over mountains';

export interface SampleOptions {
  readonly aspectRatio?: string;
  readonly imageSize?: string;
  readonly responseModalities?: readonly string[];
  /** Base64 of reference pictures. */
  readonly pictures?: readonly string[];
}

/** The specification's text-to-image body; small unless told otherwise, so that tests stay fast. */
export function sampleBody(prompt = SAMPLE_PROMPT, options: SampleOptions = {}): object {
  const { aspectRatio = '16:9', imageSize = '512', responseModalities = ['TEXT', 'IMAGE'] } = options;
  const pictures = (options.pictures ?? []).map((data) => ({
    inline_data: { mime_type: 'image/jpeg', data },
  }));
  return {
    contents: [{ role: 'user', parts: [{ text: prompt }, ...pictures] }],
    generationConfig: { responseModalities, imageConfig: { aspectRatio, imageSize } },
  };
}

export function generatePath(method = 'streamGenerateContent', model = SAMPLE_MODEL): string {
  return `/v1beta/models/${model}:${method}`;
}
