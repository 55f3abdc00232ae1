import type { AspectRatio, ImageSize } from '@heliograph/wire';
import { encodeBase64 } from './encode-base64.ts';
import type { ReferencePhoto } from './reference-photo.ts';

/** What a person asked for: everything that the exact request is made of. */
export interface GenerationRequest {
  readonly model: string;
  readonly prompt: string;
  readonly references: readonly ReferencePhoto[];
  readonly aspectRatio: AspectRatio;
  readonly imageSize: ImageSize;
}

/** The path of the specification; the same string goes into the copied samples. */
export function generationPath(model: string): string {
  return `/v1beta/models/${model}:streamGenerateContent`;
}

/**
 * The body as the specification has it: the text first, then the photos in their order.
 * `dataOf` gives the base64 of a photo, or what a sample puts in its place.
 */
export function requestBody(
  request: GenerationRequest,
  dataOf: (photo: ReferencePhoto, index: number) => string,
) {
  return {
    contents: [
      {
        role: 'user',
        parts: [
          ...(request.prompt.trim() === '' ? [] : [{ text: request.prompt }]),
          ...request.references.map((photo, index) => ({
            inline_data: { mime_type: photo.mimeType, data: dataOf(photo, index) },
          })),
        ],
      },
    ],
    generationConfig: {
      responseModalities: ['TEXT', 'IMAGE'],
      imageConfig: { aspectRatio: request.aspectRatio, imageSize: request.imageSize },
    },
  };
}

/** Reads the photos now, not when they were chosen: fourteen of them would double the memory of the page. */
export async function encodeRequest(request: GenerationRequest): Promise<string> {
  const data = await Promise.all(request.references.map((photo) => encodeBase64(photo.blob)));
  return JSON.stringify(requestBody(request, (_photo, index) => data[index] ?? ''));
}
