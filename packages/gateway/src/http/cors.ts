import type { IncomingMessage, ServerResponse } from 'node:http';

const EXPOSED =
  'x-heliograph-generation, x-heliograph-offset, retry-after, etag, content-range, accept-ranges, content-disposition';

/** Browsers may call from anywhere: what protects a token is that it is a token, not the page it is used on. */
export function setCorsHeaders(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-expose-headers', EXPOSED);
  if (request.method === 'OPTIONS') {
    response.setHeader('access-control-allow-methods', 'GET, POST, PUT, PATCH, DELETE, OPTIONS');
    response.setHeader('access-control-max-age', '86400');
    response.setHeader(
      'access-control-allow-headers',
      request.headers['access-control-request-headers'] ?? 'content-type, x-goog-api-key, x-goog-api-client',
    );
  }
}
