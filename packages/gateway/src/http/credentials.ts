import type { IncomingHttpHeaders } from 'node:http';

/** The caller's secret: `x-goog-api-key`, else `?key=`, else a Bearer token (design §6.2). */
export function readCredential(headers: IncomingHttpHeaders, query: URLSearchParams): string | undefined {
  const header = headers['x-goog-api-key'];
  if (typeof header === 'string' && header !== '') {
    return header.trim();
  }
  const key = query.get('key');
  if (key !== null && key !== '') {
    return key.trim();
  }
  return /^Bearer\s+(.+)$/i.exec(headers.authorization ?? '')?.[1]?.trim();
}
