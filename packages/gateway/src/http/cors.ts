import type { IncomingMessage, ServerResponse } from 'node:http';

const EXPOSED =
  'x-heliograph-generation, x-heliograph-offset, retry-after, etag, content-range, accept-ranges, content-disposition';

/** What every answer carries; for those who write a head in one go. */
export const CORS_HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': EXPOSED,
} as const;

/** Browsers may call from anywhere: what protects a token is that it is a token, not the page it is used on. */
export function setCorsHeaders(request: IncomingMessage, response: ServerResponse): void {
  for (const [name, value] of Object.entries(CORS_HEADERS)) {
    response.setHeader(name, value);
  }
  if (request.method === 'OPTIONS') {
    response.setHeader('access-control-allow-methods', 'GET, POST, PUT, PATCH, DELETE, OPTIONS');
    response.setHeader('access-control-max-age', '86400');
    response.setHeader(
      'access-control-allow-headers',
      request.headers['access-control-request-headers'] ?? 'content-type, x-goog-api-key, x-goog-api-client',
    );
  }
}
