import type { HttpLimits } from '../http-client.ts';

/** What is needed of a channel to call a Gemini server; a stored channel of the kind `gemini` has all of it. */
export interface GeminiChannel extends HttpLimits {
  readonly baseUrl: string;
  readonly keyIn: 'header' | 'query';
  /** Our model id → the upstream's. */
  readonly models?: Readonly<Record<string, string>>;
  /** `always`: thoughts are asked for when the caller said nothing. */
  readonly thoughts: 'as-asked' | 'always';
  /** False: `generateContent` is called, and its JSON is framed as events. */
  readonly streams: boolean;
  readonly allowsPrivate: boolean;
}
