import type { AspectRatio, ImageSize } from '@heliograph/wire';

/** One picture to make. Deterministic: the same request gives the same bytes. */
export interface DrawRequest {
  /** The text of the last user turn. */
  readonly prompt: string;
  /** Pictures of the conversation, oldest first; an edit works on the newest one that the words do not rule out. */
  readonly references: readonly Reference[];
  /** 0 .. 2^32-1. */
  readonly seed: number;
  /** Default: the reference's own ratio, else 1:1. */
  readonly aspectRatio?: AspectRatio;
  readonly imageSize: ImageSize;
  readonly mimeType: 'image/png' | 'image/jpeg';
  /** Whether the caller takes text beside the picture. */
  readonly textAllowed: boolean;
  /** 'high' plans three compositions and draws the best. */
  readonly thinking?: 'high';
  /** What is understood by less than half is refused rather than drawn as a mood. */
  readonly isStrict?: boolean;
}

export interface Reference {
  readonly bytes: Uint8Array;
  /** What the caller said it is; the bytes decide. */
  readonly declaredType: string;
  /** Where it stood in the request, for error messages: `contents[0].parts[1].inline_data.data`. */
  readonly field: string;
}

export type DrawEvent =
  /** A step of the real reasoning: a short title and a paragraph. Sent while the work goes on. */
  | { readonly type: 'thought'; readonly title: string; readonly text: string }
  /** Words for the caller beside the picture (what was not understood, what could not be done). */
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'image';
      readonly mimeType: 'image/png' | 'image/jpeg';
      readonly bytes: Uint8Array;
      readonly width: number;
      readonly height: number;
    }
  /** No picture; the wire says finishReason NO_IMAGE with this message. */
  | { readonly type: 'refusal'; readonly message: string };

/** A fault of the request that only the engine can see (bytes that are no picture…). The gateway answers 400. */
export class DrawRequestError extends Error {
  readonly field: string;
  constructor(field: string, message: string) {
    super(message);
    this.name = 'DrawRequestError';
    this.field = field;
  }
}
