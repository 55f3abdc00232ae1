import { GatewayError } from '@heliograph/wire';
import { describe, expect, it } from 'vitest';
import { decodeErrorAnswer, decodeErrorChunk } from './decode-error.ts';

const SECRET = 'AIza-secret&key';

interface Wanted {
  readonly code: string;
  readonly retryAfterMs?: number;
  readonly says?: RegExp;
}

function google(
  code: number,
  status: string,
  message = 'It says so.',
  details: readonly object[] = [],
): string {
  return JSON.stringify({ error: { code, message, status, details } });
}

const KEY_INVALID = {
  '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
  reason: 'API_KEY_INVALID',
  domain: 'googleapis.com',
};
const RETRY = { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '34.4s' };

const CASES: readonly (readonly [string, number, string, Wanted])[] = [
  // The request is at fault: the vendor's words, the caller's blame.
  [
    'bad argument',
    400,
    google(400, 'INVALID_ARGUMENT', 'Invalid value at aspect_ratio.'),
    { code: 'upstream_rejected', says: /^Invalid value at aspect_ratio\.$/ },
  ],
  [
    'in a list',
    400,
    `[${google(400, 'INVALID_ARGUMENT', 'No.')}]`,
    { code: 'upstream_rejected', says: /^No\.$/ },
  ],
  ['too large', 413, '<html>413</html>', { code: 'upstream_rejected' }],
  ['unprocessable', 422, '', { code: 'upstream_rejected' }],
  ['out of range', 400, google(400, 'OUT_OF_RANGE'), { code: 'upstream_rejected' }],
  // The channel is at fault.
  [
    'wrong key, as Google says it',
    400,
    google(400, 'INVALID_ARGUMENT', 'API key not valid. Please pass a valid API key.', [KEY_INVALID]),
    { code: 'upstream_misconfigured', says: /its key is not accepted/ },
  ],
  [
    'wrong key, by its words',
    400,
    google(400, 'INVALID_ARGUMENT', 'API key not valid.'),
    { code: 'upstream_misconfigured' },
  ],
  ['wrong token', 401, google(401, 'UNAUTHENTICATED'), { code: 'upstream_misconfigured' }],
  ['no key', 403, google(403, 'PERMISSION_DENIED'), { code: 'upstream_misconfigured' }],
  ['no money', 402, '', { code: 'upstream_misconfigured' }],
  [
    'location',
    400,
    google(400, 'FAILED_PRECONDITION', 'User location is not supported.'),
    { code: 'upstream_misconfigured' },
  ],
  [
    'unknown model',
    404,
    google(404, 'NOT_FOUND', 'models/x is not found'),
    { code: 'upstream_misconfigured', says: /does not know this address or model/ },
  ],
  ['unknown address', 404, '<html>nginx</html>', { code: 'upstream_misconfigured' }],
  [
    'a relay without a channel',
    503,
    JSON.stringify({
      error: { message: 'No available channel', type: 'new_api_error', code: 'model_not_found' },
    }),
    { code: 'upstream_misconfigured' },
  ],
  [
    'a relay that knows no token',
    401,
    JSON.stringify({ error: { message: 'Invalid token', code: '' } }),
    { code: 'upstream_misconfigured' },
  ],
  ['a proxy that wants a password', 407, '', { code: 'upstream_misconfigured', says: /HTTPS_PROXY/ }],
  // The upstream has too much to do.
  [
    'quota',
    429,
    google(429, 'RESOURCE_EXHAUSTED', 'Quota.', [RETRY]),
    { code: 'upstream_busy', retryAfterMs: 34_400 },
  ],
  [
    'quota of a relay',
    429,
    JSON.stringify({ error: { message: 'slow down', code: 'rate_limit' } }),
    { code: 'upstream_busy' },
  ],
  ['overload', 503, google(503, 'UNAVAILABLE'), { code: 'upstream_busy' }],
  ['overload of another kind', 529, '', { code: 'upstream_busy' }],
  // The upstream fails.
  ['internal', 500, google(500, 'INTERNAL'), { code: 'upstream_failed', says: /HTTP 500, INTERNAL/ }],
  [
    'bad gateway',
    502,
    '<html><body>nginx</body></html>',
    { code: 'upstream_failed', says: /HTTP 502\)\. Send the request again\.$/ },
  ],
  ['cancelled by itself', 499, google(499, 'CANCELLED'), { code: 'upstream_failed' }],
  ['a teapot', 418, '', { code: 'upstream_failed' }],
  ['cut off JSON', 500, '{"error":{"code":500,"mess', { code: 'upstream_failed' }],
  ['deadline', 504, google(504, 'DEADLINE_EXCEEDED'), { code: 'upstream_timeout' }],
  ['request timeout', 408, '', { code: 'upstream_timeout' }],
];

describe('an error of an upstream', () => {
  it.each(CASES)('%s (%i)', (_name, status, body, wanted) => {
    const error = decodeErrorAnswer({ status, retryAfter: undefined, body }, SECRET);
    expect(GatewayError.is(error)).toBe(true);
    expect({ code: error.code, retryAfterMs: error.retryAfterMs }).toEqual({
      code: wanted.code,
      retryAfterMs: wanted.retryAfterMs,
    });
    expect(error.message).toMatch(wanted.says ?? /./);
    expect(error.message).not.toContain('<html');
  });

  it.each([
    ['7', 7000],
    [' 0 ', 0],
    ['999999999', 86_400_000],
    ['soon', undefined],
  ])('honours Retry-After: %s', (retryAfter, retryAfterMs) => {
    expect(decodeErrorAnswer({ status: 429, retryAfter, body: '' }, undefined).retryAfterMs).toBe(
      retryAfterMs,
    );
  });

  it('honours Retry-After as a date, and RetryInfo before it', () => {
    const retryAfter = new Date(Date.now() + 60_000).toUTCString();
    const { retryAfterMs } = decodeErrorAnswer({ status: 503, retryAfter, body: '' }, undefined);
    expect(retryAfterMs).toBeGreaterThan(50_000);
    expect(retryAfterMs).toBeLessThanOrEqual(60_000);
    const body = google(429, 'RESOURCE_EXHAUSTED', '', [RETRY]);
    expect(decodeErrorAnswer({ status: 429, retryAfter, body }, undefined).retryAfterMs).toBe(34_400);
  });

  it("never shows the channel's key, and never at length", () => {
    const message = `Key ${SECRET} or ${encodeURIComponent(SECRET)} is wrong\n${'x'.repeat(5000)}`;
    for (const status of [400, 401, 403, 404, 429, 500, 503]) {
      const error = decodeErrorAnswer(
        { status, retryAfter: undefined, body: google(status, 'X', message) },
        SECRET,
      );
      expect(error.message).not.toContain('AIza');
      expect(error.message).not.toContain('\n');
      expect(error.message.length).toBeLessThan(2500);
    }
  });
});

describe('an error in a stream', () => {
  it.each([
    [{ error: { code: 503, status: 'UNAVAILABLE', message: 'x' } }, 'upstream_busy'],
    [{ error: { code: 499, status: 'CANCELLED', message: 'x' } }, 'upstream_failed'],
    [{ error: { status: 'INVALID_ARGUMENT', message: 'x' } }, 'upstream_rejected'],
    [{ error: { code: 'bad_response', message: 'x' } }, 'upstream_failed'],
    [{ error: 'out of memory' }, 'upstream_failed'],
    [
      [{ error: { code: 429, status: 'RESOURCE_EXHAUSTED', message: 'x', details: [RETRY] } }],
      'upstream_busy',
    ],
  ])('%j', (chunk, code) => {
    expect(decodeErrorChunk(chunk)?.code).toBe(code);
  });

  it.each([{ candidates: [] }, { error: null }, null, 'error', 7, []])('%j is none', (chunk) => {
    expect(decodeErrorChunk(chunk)).toBeUndefined();
  });
});
