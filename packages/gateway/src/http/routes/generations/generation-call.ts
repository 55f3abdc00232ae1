import type { IncomingMessage, ServerResponse } from 'node:http';

/** One call on a route of a generation: the raw request and response, for pictures do not go through a framework. */
export interface GenerationCall {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly query: URLSearchParams;
  /** Of the path; it may be anything. */
  readonly id: string;
}
