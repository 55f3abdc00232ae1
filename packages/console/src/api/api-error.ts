/** A refusal or a failure, in the words of whoever answered. The gateway's messages carry the remedy. */
export class ApiError extends Error {
  /** HTTP status; 0 when there was no answer at all. */
  readonly httpStatus: number;
  /** google.rpc status name (`UNAUTHENTICATED`), or one of ours for what never reached the gateway. */
  readonly status: string;
  readonly retryAfterMs: number | undefined;

  constructor(httpStatus: number, status: string, message: string, retryAfterMs?: number) {
    super(message);
    this.name = 'ApiError';
    this.httpStatus = httpStatus;
    this.status = status;
    this.retryAfterMs = retryAfterMs;
  }
}

/** Reads `{"error":{code,message,status,details}}`, alone or as the first of an array. */
export function decodeApiError(value: unknown, fallback: { httpStatus: number; message: string }): ApiError {
  const holder: unknown = Array.isArray(value) ? value[0] : value;
  const error = member(holder, 'error');
  const message = member(error, 'message');
  const code = member(error, 'code');
  const status = member(error, 'status');
  return new ApiError(
    typeof code === 'number' ? code : fallback.httpStatus,
    typeof status === 'string' ? status : 'UNKNOWN',
    typeof message === 'string' && message !== '' ? message : fallback.message,
    retryDelayMs(member(error, 'details')),
  );
}

/** What the page can say beside the server's own words. */
export function hintFor(error: ApiError): string | undefined {
  if (error.httpStatus === 401) return 'The key of this browser was not accepted. Sign in with another one.';
  if (error.httpStatus === 403)
    return 'This key is known, but may not do this. Use another one, or ask whoever runs this gateway.';
  if (error.httpStatus === 0) return 'Is heliograph still running? Start it again, then try once more.';
  if (error.retryAfterMs !== undefined) return `Try again in ${Math.ceil(error.retryAfterMs / 1000)} s.`;
  return undefined;
}

function retryDelayMs(details: unknown): number | undefined {
  if (!Array.isArray(details)) return undefined;
  for (const detail of details) {
    const delay = member(detail, 'retryDelay');
    if (typeof delay === 'string' && /^\d+(\.\d+)?s$/.test(delay)) return Number.parseFloat(delay) * 1000;
  }
  return undefined;
}

function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return (value as Record<string, unknown>)[name];
}
