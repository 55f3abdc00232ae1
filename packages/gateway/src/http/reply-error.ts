import type { ServerResponse } from 'node:http';
import { encodeError, GatewayError } from '@heliograph/wire';

/** Anything thrown as an error that callers may see; what is not ours becomes `internal`, told without its cause. */
export function asGatewayError(thrown: unknown): GatewayError {
  if (GatewayError.is(thrown)) {
    return thrown;
  }
  const status = thrown instanceof Error && 'statusCode' in thrown ? thrown.statusCode : undefined;
  if (status === 413) {
    return new GatewayError('body_too_large', undefined, { cause: thrown });
  }
  if (typeof status === 'number' && status >= 400 && status < 500 && thrown instanceof Error) {
    return new GatewayError('invalid_request', thrown.message, { cause: thrown });
  }
  return new GatewayError('internal', undefined, { cause: thrown });
}

/** Closing at once would reset the connection under an answer that the caller has not read yet. */
const LINGER_MS = 3_000;

/**
 * Writes a Google-style error. Once the head is out nothing proper can be said: the socket is destroyed. What still
 * arrives of the request is read and dropped for a moment, then the connection is closed.
 */
export function replyError(response: ServerResponse, error: GatewayError): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const { httpStatus, body } = encodeError(error);
  const text = `${JSON.stringify(body, null, 2)}\n`;
  response.writeHead(httpStatus, {
    'content-type': 'application/json; charset=UTF-8',
    'content-length': Buffer.byteLength(text),
    ...(error.retryAfterMs !== undefined && { 'retry-after': String(Math.ceil(error.retryAfterMs / 1000)) }),
  });
  response.end(text);
  const { req, socket } = response;
  response.once('finish', () => {
    if (!req.complete) {
      setTimeout(() => req.complete || socket?.destroy(), LINGER_MS).unref();
    }
  });
}
