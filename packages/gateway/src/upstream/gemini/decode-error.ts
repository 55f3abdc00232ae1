import { type ErrorCode, GatewayError } from '@heliograph/wire';

/** An answer that is no stream: its status and as much of its body as was read. */
export interface ErrorAnswer {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly body: string;
}

/** What a vendor says, in whichever of the known forms. */
interface VendorError {
  readonly httpStatus: number | undefined;
  /** Name of google.rpc.Code, or a relay's own code. */
  readonly status: string;
  readonly message: string;
  /** Reasons of ErrorInfo. */
  readonly reasons: readonly string[];
  readonly retryDelayMs: number | undefined;
}

/** Longer waits than a day are somebody's mistake. */
const MAX_RETRY_MS = 24 * 60 * 60_000;
const MAX_MESSAGE_LENGTH = 2000;
/** What ErrorInfo says when not the request but the key is wrong; Google answers 400 and 403 then. */
const KEY_REASONS: ReadonlySet<string> = new Set([
  'API_KEY_INVALID',
  'API_KEY_EXPIRED',
  'API_KEY_SERVICE_BLOCKED',
  'API_KEY_HTTP_REFERRER_BLOCKED',
  'API_KEY_IP_ADDRESS_BLOCKED',
  'API_KEY_ANDROID_APP_BLOCKED',
  'API_KEY_IOS_APP_BLOCKED',
  'ACCESS_TOKEN_EXPIRED',
  'ACCESS_TOKEN_SCOPE_INSUFFICIENT',
  'ACCOUNT_STATE_INVALID',
  'BILLING_DISABLED',
  'CONSUMER_INVALID',
  'CREDENTIALS_MISSING',
  'SERVICE_DISABLED',
  'USER_PROJECT_DENIED',
]);

/**
 * An HTTP error of a Gemini server as one of ours (design §6.7). Faults of the request keep the vendor's words
 * (`upstream_rejected`, the caller's blame); faults of the channel (key, model, billing) are `upstream_misconfigured` and
 * never look like the caller's own; the rest lets another channel be tried. `secret` is struck out wherever it appears.
 */
export function decodeErrorAnswer(answer: ErrorAnswer, secret: string | undefined): GatewayError {
  const parsed = parseJson(answer.body);
  const vendor = parsed === undefined ? undefined : vendorErrorOf(parsed);
  const retryAfterMs = vendor?.retryDelayMs ?? retryAfterOf(answer.retryAfter);
  return errorOf(answer.status, vendor, retryAfterMs, secret);
}

/**
 * The error that an upstream put into its stream, as one of ours: the value of a chunk `{"error":{…}}`. Undefined for any
 * other chunk.
 */
export function decodeErrorChunk(chunk: unknown, secret?: string): GatewayError | undefined {
  const vendor = vendorErrorOf(chunk);
  if (vendor === undefined) {
    return undefined;
  }
  return errorOf(vendor.httpStatus ?? 500, vendor, vendor.retryDelayMs, secret);
}

function errorOf(
  httpStatus: number,
  vendor: VendorError | undefined,
  retryAfterMs: number | undefined,
  secret: string | undefined,
): GatewayError {
  const code = codeOf(httpStatus, vendor);
  const named = vendor?.status ? `HTTP ${httpStatus}, ${vendor.status}` : `HTTP ${httpStatus}`;
  const says = quote(vendor?.message ?? '', secret);
  const text = says === '' ? '' : ` It says: ${says}`;
  const messages: Readonly<Record<UpstreamCode, string>> = {
    upstream_rejected: says === '' ? `The model refused this request as invalid (${named}).` : says,
    upstream_misconfigured: `The channel to the model is set up wrongly: ${misconfigured(httpStatus, vendor)} (${named}).${text}`,
    upstream_busy: `The model has no capacity for this channel at the moment (${named}). Wait as long as Retry-After says, then send the request again.${text}`,
    upstream_timeout: `The model did not answer in time (${named}). Send the request again, perhaps for a smaller picture.${text}`,
    upstream_failed: `The model failed (${named}). Send the request again.${text}`,
  };
  return new GatewayError(code, messages[code], {
    ...(code === 'upstream_busy' && retryAfterMs !== undefined && { retryAfterMs }),
    metadata: { upstreamStatus: String(httpStatus) },
  });
}

type UpstreamCode = Extract<ErrorCode, `upstream_${string}`>;

function codeOf(httpStatus: number, vendor: VendorError | undefined): UpstreamCode {
  if (isKeyFault(httpStatus, vendor) || isModelFault(httpStatus, vendor)) {
    return 'upstream_misconfigured';
  }
  switch (httpStatus) {
    case 400:
      // Location or billing of the key's project: nothing that the caller could change.
      return vendor?.status === 'FAILED_PRECONDITION' ? 'upstream_misconfigured' : 'upstream_rejected';
    case 405:
    case 407:
    case 426:
      return 'upstream_misconfigured';
    case 408:
    case 504:
    case 524:
      return 'upstream_timeout';
    case 429:
    case 503:
    case 529:
      return 'upstream_busy';
    case 499:
      return 'upstream_failed';
    case 413:
    case 422:
      return 'upstream_rejected';
    default:
      // What says nothing that a Gemini server would say comes from something in between.
      return httpStatus < 500 && vendor !== undefined ? 'upstream_rejected' : 'upstream_failed';
  }
}

function isKeyFault(httpStatus: number, vendor: VendorError | undefined): boolean {
  return (
    httpStatus === 401 ||
    httpStatus === 402 ||
    httpStatus === 403 ||
    vendor?.reasons.some((reason) => KEY_REASONS.has(reason)) === true ||
    (httpStatus === 400 &&
      /api[ _-]?key (not valid|expired|invalid|not found)/i.test(vendor?.message ?? '')) ||
    vendor?.status === 'UNAUTHENTICATED'
  );
}

/** New-api answers 503 `model_not_found` when no channel of ITS groups serves a model: waiting does not help. */
function isModelFault(httpStatus: number, vendor: VendorError | undefined): boolean {
  return httpStatus === 404 || vendor?.status === 'model_not_found';
}

function misconfigured(httpStatus: number, vendor: VendorError | undefined): string {
  if (isModelFault(httpStatus, vendor)) {
    return 'the upstream does not know this address or model. The operator should check its base URL and model mapping';
  }
  if (isKeyFault(httpStatus, vendor)) {
    return 'its key is not accepted. The operator should check the secret of the channel and what it may use';
  }
  return httpStatus === 407
    ? 'the HTTP proxy wants a user name and a password. The operator should put them into HTTPS_PROXY'
    : 'the upstream does not serve it. The operator should try "heliograph channels test"';
}

/** `{error:{…}}`, or a list of one; `error` may be a bare text. */
function vendorErrorOf(value: unknown): VendorError | undefined {
  const outer = memberOf(Array.isArray(value) ? value[0] : value);
  const raw = outer['error'];
  if (raw === undefined || raw === null) {
    return undefined;
  }
  if (typeof raw === 'string') {
    return { httpStatus: undefined, status: '', message: raw, reasons: [], retryDelayMs: undefined };
  }
  const error = memberOf(raw);
  const details = Array.isArray(error['details']) ? error['details'].map(memberOf) : [];
  const code = error['code'];
  return {
    httpStatus: typeof code === 'number' && code >= 400 && code <= 599 ? code : httpStatusOf(error['status']),
    status: textOf(error['status']) ?? textOf(code) ?? '',
    message: textOf(error['message']) ?? '',
    reasons: details.flatMap((detail) => textOf(detail['reason']) ?? []),
    retryDelayMs: durationOf(details.find((detail) => detail['retryDelay'] !== undefined)?.['retryDelay']),
  };
}

/** For errors in a stream that say their name only. */
const HTTP_OF_STATUS: Readonly<Record<string, number>> = {
  INVALID_ARGUMENT: 400,
  FAILED_PRECONDITION: 400,
  OUT_OF_RANGE: 400,
  UNAUTHENTICATED: 401,
  PERMISSION_DENIED: 403,
  NOT_FOUND: 404,
  ABORTED: 409,
  RESOURCE_EXHAUSTED: 429,
  CANCELLED: 499,
  INTERNAL: 500,
  UNKNOWN: 500,
  UNAVAILABLE: 503,
  DEADLINE_EXCEEDED: 504,
};

function httpStatusOf(status: unknown): number | undefined {
  return typeof status === 'string' ? HTTP_OF_STATUS[status] : undefined;
}

/** google.protobuf.Duration: "34.4s". */
function durationOf(value: unknown): number | undefined {
  const seconds = typeof value === 'string' ? /^(\d+(?:\.\d+)?)s$/.exec(value)?.[1] : undefined;
  return seconds === undefined ? undefined : Math.min(MAX_RETRY_MS, Math.ceil(Number(seconds) * 1000));
}

/** `Retry-After`: seconds, or a date. */
function retryAfterOf(header: string | undefined): number | undefined {
  if (header === undefined) {
    return undefined;
  }
  const ms = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(ms) ? Math.min(MAX_RETRY_MS, Math.max(0, ms)) : undefined;
}

/** The vendor's words as they may be shown: one line, not endless, without the channel's key. */
function quote(message: string, secret: string | undefined): string {
  const bare =
    secret === undefined || secret === ''
      ? message
      : message.replaceAll(secret, '…').replaceAll(encodeURIComponent(secret), '…');
  const line = bare.replace(/\s+/g, ' ').trim();
  return line.length > MAX_MESSAGE_LENGTH ? `${line.slice(0, MAX_MESSAGE_LENGTH)}…` : line;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // HTML, nothing at all, or cut off: the status alone has to do.
    return undefined;
  }
}

function memberOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
