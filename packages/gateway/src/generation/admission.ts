import type { GenerateRequest, ImageModel, Span } from '@heliograph/wire';
import type { Caller } from '../access/identify-caller.ts';
import type { RequestBytes } from '../upstream/upstream.ts';

/** How a picture reaches the caller. */
export interface Delivery {
  readonly form: 'inline' | 'link' | 'webp' | 'jpeg';
  /** With `webp` and `jpeg`. */
  readonly maxBytes?: number;
  /** With `link`: our address as the caller sees it, without a slash at the end. */
  readonly baseUrl: string;
}

/** What a caller was admitted with. Everything that shapes the spool is fixed here (design §6.5). */
export interface Admission {
  readonly caller: Caller;
  readonly model: ImageModel;
  readonly method: 'streamGenerateContent' | 'generateContent';
  readonly tail: 'spec' | 'sdk';
  readonly delivery: Delivery;
  readonly request: GenerateRequest;
  readonly readSpan: (span: Span) => Promise<Buffer>;
  readonly body: RequestBytes;
  readonly idempotency?: { readonly key: string; readonly fingerprint: string };
}
