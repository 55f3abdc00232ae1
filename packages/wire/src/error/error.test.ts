import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { encodeError } from '../gemini/encode-error.ts';
import { ERROR_CODES, errorEntry } from './error-code.ts';
import { GatewayError } from './gateway-error.ts';

describe('the catalogue', () => {
  it('agrees with itself: blame with status, retry with blame', () => {
    for (const code of ERROR_CODES) {
      const { http, blame, retry, says } = errorEntry(code);
      expect(blame === 'caller').toBe(http < 500);
      if (retry === 'never') expect(blame).toBe('caller');
      if (http === 429 || http === 503) expect(retry).toBe('later');
      expect(says).toMatch(/^[A-Z].*\.$/);
      expect(says.length).toBeLessThan(130);
    }
  });

  it('is described by docs/errors.md, no more and no less', () => {
    const page = readFileSync(new URL('../../../../docs/errors.md', import.meta.url), 'utf8');
    const sections = page.split(/^### /m).slice(1);
    const described = sections.map((section) => {
      const [, code, http, grpc] = /^`(\w+)` · (\d+) (\w+)\n/.exec(section) ?? [];
      expect(section).toMatch(/^\*\*Cause\*\*: \S/m);
      expect(section).toMatch(/^\*\*Remedy\*\*: \S/m);
      return { code, http: Number(http), grpc };
    });
    expect(described).toEqual(
      ERROR_CODES.map((code) => ({ code, http: errorEntry(code).http, grpc: errorEntry(code).grpc })),
    );
  });
});

describe('GatewayError', () => {
  it('shows the detail, or what the catalogue says, and keeps the cause', () => {
    const cause = new Error('socket hang up');
    const error = new GatewayError('upstream_failed', 'The model broke off.', { cause });
    expect(error).toMatchObject({ message: 'The model broke off.', detail: 'The model broke off.', cause });
    expect(new GatewayError('internal').message).toBe(errorEntry('internal').says);
    expect('cause' in new GatewayError('internal')).toBe(false);
  });

  it('is recognised across copies of the package, and nothing else is', () => {
    const foreign = Object.assign(new Error('x'), { [Symbol.for('heliograph.GatewayError')]: true });
    expect(GatewayError.is(new GatewayError('internal'))).toBe(true);
    expect(GatewayError.is(foreign)).toBe(true);
    for (const value of [new Error('x'), null, undefined, 'internal', { code: 'internal' }]) {
      expect(GatewayError.is(value)).toBe(false);
    }
  });
});

describe('encodeError', () => {
  it('gives google.rpc.Status with details for programs, and nothing of the cause', () => {
    const error = new GatewayError('rate_limited', 'Slow down.', {
      cause: new Error('secret'),
      retryAfterMs: 34_400,
      metadata: { group: 'direct' },
      fieldViolations: [{ field: 'contents', description: 'too many' }],
    });
    expect(encodeError(error)).toEqual({
      httpStatus: 429,
      body: {
        error: {
          code: 429,
          message: 'Slow down.',
          status: 'RESOURCE_EXHAUSTED',
          details: [
            {
              '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
              reason: 'RATE_LIMITED',
              domain: 'heliograph',
              metadata: { group: 'direct' },
            },
            {
              '@type': 'type.googleapis.com/google.rpc.BadRequest',
              fieldViolations: [{ field: 'contents', description: 'too many' }],
            },
            { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '34.4s' },
          ],
        },
      },
    });
  });

  it('has just the reason when there is no more to say', () => {
    for (const code of ERROR_CODES) {
      const { httpStatus, body } = encodeError(new GatewayError(code));
      expect(httpStatus).toBe(body.error.code);
      expect(body.error.details).toHaveLength(1);
    }
  });
});
