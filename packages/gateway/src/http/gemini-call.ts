import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GeminiPath } from './parse-gemini-path.ts';

/** One call on a Gemini route: the raw request and response, no framework in between. */
export interface GeminiCall {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly path: GeminiPath;
  readonly query: URLSearchParams;
}
