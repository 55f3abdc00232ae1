import {
  base64Of,
  call,
  generate,
  generatePath,
  imageEvent,
  scriptedUpstream,
  startTestGateway,
  type TestGateway,
  usageEvent,
} from '@heliograph/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ORIGIN = { origin: 'https://app.example' };
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({
    runUpstream: scriptedUpstream([imageEvent(base64Of(9)), usageEvent()]).run,
  });
});
afterAll(() => gateway[Symbol.asyncDispose]());

describe('a browser on another origin', () => {
  it('is allowed every header it asks for, without a key, for a day', async () => {
    for (const path of [generatePath(), '/v1/models', '/v1beta/models/gemini-3.1-flash-image']) {
      const answer = await call(gateway, {
        method: 'OPTIONS',
        path,
        headers: {
          ...ORIGIN,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type,x-goog-api-client,x-goog-api-key',
        },
      });
      expect(answer.status).toBe(204);
      expect(answer.body.byteLength).toBe(0);
      expect(answer.headers).toMatchObject({
        'access-control-allow-origin': '*',
        'access-control-allow-headers': 'content-type,x-goog-api-client,x-goog-api-key',
        'access-control-max-age': '86400',
      });
      expect(answer.headers['access-control-allow-methods']).toContain('POST');
    }
  });

  it('may read answers and errors, and the headers it needs of them', async () => {
    const good = await generate(gateway, { headers: ORIGIN });
    const bad = await generate(gateway, { headers: ORIGIN, key: undefined });
    const lost = await call(gateway, { path: '/nowhere', headers: ORIGIN });
    const broken = await call(gateway, { path: '/%zz', headers: ORIGIN });
    expect([good, bad, lost, broken].map(({ status }) => status)).toEqual([200, 401, 404, 400]);
    for (const { headers } of [good, bad, lost, broken]) {
      expect(headers['access-control-allow-origin']).toBe('*');
      expect(headers['access-control-expose-headers']).toContain('retry-after');
      expect(headers['access-control-expose-headers']).toContain('x-heliograph-generation');
      expect(headers['access-control-allow-credentials']).toBeUndefined();
    }
  });
});
