import { checkBaseUrl } from '../check-base-url.ts';
import type { GeminiChannel } from './gemini-channel.ts';

/** `v1`, `v1beta`, `v1alpha`, `v1beta1` (Vertex) … */
const VERSION = /^v\d+((alpha|beta)\d*)?$/;

/**
 * The address of a resource of a Gemini server: `models`, `models/gemini-3.1-flash-image:generateContent`. The base URL
 * may end with a version, have one inside (Vertex: `…/v1/projects/p/locations/l/publishers/google`), or none: then it is
 * `v1beta`. The key goes into the query when the channel says so. Throws `invalid_request` for a base URL that may not be.
 */
export function geminiUrl(
  channel: Pick<GeminiChannel, 'baseUrl' | 'keyIn' | 'allowsPrivate'>,
  resource: string,
  query: Readonly<Record<string, string>>,
  secret: string | undefined,
): URL {
  const url = checkBaseUrl(channel.baseUrl, channel);
  const segments = url.pathname.split('/').filter((segment) => segment !== '');
  if (segments.at(-1) === 'models') {
    segments.pop();
  }
  if (!segments.some((segment) => VERSION.test(segment))) {
    segments.push('v1beta');
  }
  url.pathname = `/${segments.join('/')}/${resource}`;
  for (const [name, value] of Object.entries(query)) {
    url.searchParams.set(name, value);
  }
  if (secret !== undefined && channel.keyIn === 'query') {
    url.searchParams.set('key', secret);
  }
  return url;
}

/** A model as a resource: `models/…`, or the name as it is when it has a path of its own (`tunedModels/…`). */
export function modelResource(name: string): string {
  const path = name.includes('/') ? name.replace(/^\/+/, '') : `models/${name}`;
  return path.split('/').map(encodeURIComponent).join('/');
}
