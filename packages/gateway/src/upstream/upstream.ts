import type { GenerateRequest, ImageModel, Span } from '@heliograph/wire';

/** One generation, as an upstream needs it. */
export interface UpstreamRequest {
  readonly model: ImageModel;
  readonly request: GenerateRequest;
  /** The raw bytes between the quotes of a string that was left out of the request's JSON. */
  readonly readSpan: (span: Span) => Promise<Buffer>;
  /** The body as it came: what an upstream of the same dialect is sent. */
  readonly body: RequestBytes;
  /** Form of the last chunk, fixed at admission (design §6.5). */
  readonly tail: 'spec' | 'sdk';
  readonly responseId: string;
  /** RFC 3339, constant within one stream. */
  readonly createTime: string;
}

export interface RequestBytes {
  readonly byteLength: number;
  /** From the first byte, each time it is called: at once what is in memory, in pieces what comes from disk. */
  read(): Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
}

/**
 * Runs a generation somewhere and delivers Gemini SSE bytes, cut anywhere: each step of the iteration gives what is there
 * by now, as buffers that are not used again. Ends normally only when the upstream's message ended properly. Throws a
 * `GatewayError`; what was yielded before stays valid. Stops soon after the signal aborts.
 */
export type RunUpstream = (
  request: UpstreamRequest,
  signal: AbortSignal,
) => AsyncIterable<readonly Uint8Array[]>;
