import { ApiError, decodeApiError } from './api-error.ts';

export interface ResponseOptions {
  readonly key: string | undefined;
  readonly method?: 'GET' | 'POST';
  readonly json?: string;
  readonly signal?: AbortSignal;
}

/** The one place that talks to the gateway: same origin, key in a header, every refusal an `ApiError`. */
export async function openResponse(path: string, options: ResponseOptions): Promise<Response> {
  const headers = new Headers();
  if (options.key !== undefined) headers.set('x-goog-api-key', options.key);
  if (options.json !== undefined) headers.set('content-type', 'application/json');
  let response: Response;
  try {
    response = await fetch(path, {
      method: options.method ?? 'GET',
      headers,
      body: options.json ?? null,
      signal: options.signal ?? null,
      cache: 'no-store',
      credentials: 'omit',
    });
  } catch (cause) {
    if (options.signal?.aborted === true) throw cause;
    throw new ApiError(0, 'UNREACHABLE', `No answer from ${location.host}.`);
  }
  if (response.ok) return response;
  throw decodeApiError(await readJson(response), {
    httpStatus: response.status,
    message: `${location.host} answered ${response.status} ${response.statusText}`.trim(),
  });
}

/** The body as JSON, `undefined` when it is something else (a proxy's error page). */
async function readJson(response: Response): Promise<unknown> {
  try {
    return (await response.json()) as unknown;
  } catch {
    return undefined;
  }
}
