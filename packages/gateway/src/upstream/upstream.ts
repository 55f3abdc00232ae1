import type { GenerateRequest, ImageModel, Span } from '@heliograph/wire';

/** One generation, as an upstream needs it. */
export interface UpstreamRequest {
  readonly model: ImageModel;
  readonly request: GenerateRequest;
  /** The raw bytes between the quotes of a string that was left out of the request's JSON. */
  readonly readSpan: (span: Span) => Promise<Buffer>;
  /** Form of the last chunk, fixed at admission (design §6.5). */
  readonly tail: 'spec' | 'sdk';
  readonly responseId: string;
  /** RFC 3339, constant within one stream. */
  readonly createTime: string;
}

/**
 * Runs a generation somewhere and delivers Gemini SSE bytes, cut anywhere. Throws a `GatewayError`; what was yielded
 * before stays valid. Stops soon after the signal aborts.
 */
export type RunUpstream = (request: UpstreamRequest, signal: AbortSignal) => AsyncIterable<Uint8Array>;
