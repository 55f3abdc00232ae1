import {
  busyAnswer,
  type Chunk,
  errorEvent,
  type GeminiAnswer,
  generate,
  generatePath,
  googleErrorAnswer,
  imageSafety,
  jsonText,
  noImage,
  pngText,
  readChunks,
  relayErrorAnswer,
  SELF_SIGNED,
  type ServerEvent,
  sampleBody,
  specStream,
  sseAnswer,
  startGeminiServer,
  unaryAnswer,
  unaryJsonAnswer,
  vertexThoughts,
  wrongKeyAnswer,
} from '@heliograph/testkit';
import { describe, expect, it } from 'vitest';
import { type Relay, sha256Of, startRelay, streamOf } from './start-relay.ts';

const PICTURE = pngText(300_000);
const GOOD = specStream({ picture: PICTURE });
const GOOD_TEXT = streamOf(GOOD).toString();
const [THOUGHT, , IMAGE] = vertexThoughts({ picture: PICTURE }) as [ServerEvent, ServerEvent, ServerEvent];

interface RecordedAttempt {
  readonly channelName: string;
  readonly errorCode?: string;
  readonly tookMs: number;
}

async function attemptsOf(relay: Relay, answer: { readonly headers: object }) {
  const { record, ...books } = await relay.books(answer as Parameters<Relay['books']>[0]);
  const attempts = JSON.parse(record.attempts ?? '[]') as readonly RecordedAttempt[];
  return {
    record,
    ...books,
    attempts: attempts.map(({ channelName, errorCode }) => [channelName, errorCode]),
  };
}

describe('the next channel serves when the first', () => {
  const cases: readonly (readonly [string, GeminiAnswer, string, readonly ServerEvent[]])[] = [
    ['has no quota', busyAnswer(), 'upstream_busy', []],
    ['fails with 500', googleErrorAnswer(500, { status: 'INTERNAL' }), 'upstream_failed', []],
    ['fails with 503', googleErrorAnswer(503, { status: 'UNAVAILABLE' }), 'upstream_busy', []],
    ['times out behind its own proxy', { status: 524, body: ['late'] }, 'upstream_timeout', []],
    [
      'is a relay without a channel',
      relayErrorAnswer(503, 'model_not_found', 'no channel'),
      'upstream_misconfigured',
      [],
    ],
    ['has a wrong key', wrongKeyAnswer(), 'upstream_misconfigured', []],
    [
      'redirects',
      { status: 302, headers: { location: 'https://elsewhere.example/' }, body: [] },
      'upstream_misconfigured',
      [],
    ],
    ['resets at once', { body: ['x'], cut: { afterBytes: 0, how: 'reset' } }, 'upstream_failed', []],
    ['ends before a picture', sseAnswer([THOUGHT, THOUGHT]), 'upstream_failed', [THOUGHT, THOUGHT]],
    [
      'breaks off among its thoughts',
      { ...sseAnswer([THOUGHT, THOUGHT]), cut: { afterBytes: jsonText(THOUGHT).length + 60, how: 'reset' } },
      'upstream_failed',
      [THOUGHT],
    ],
    ['says an error before a picture', sseAnswer([THOUGHT, errorEvent()]), 'upstream_busy', [THOUGHT]],
    [
      'says an error as Vertex does',
      sseAnswer([THOUGHT, errorEvent({ form: 'bare' })]),
      'upstream_busy',
      [THOUGHT],
    ],
  ];

  it.each(cases)('%s; what was thought stays in the stream', async (_what, answer, code, thoughts) => {
    await using relay = await startRelay([[answer], [sseAnswer(GOOD)]]);
    const got = await generate(relay.gateway);
    expect(got.status).toBe(200);
    expect(got.text).toBe(streamOf(thoughts).toString() + GOOD_TEXT);
    const { record, attempts, ledger } = await attemptsOf(relay, got);
    expect(attempts).toEqual([
      ['channel-0', code],
      ['channel-1', undefined],
    ]);
    expect(record).toMatchObject({ outcome: 'complete', picture_count: 1, error_code: null });
    expect(ledger).toMatchObject({ state: 'settled', settled_micros: record.charge_micros });
    // It rests: the next generation does not go there.
    const next = await generate(relay.gateway);
    expect((await attemptsOf(relay, next)).attempts).toEqual([['channel-1', undefined]]);
    expect(relay.servers[0]?.requests).toHaveLength(1);
  });

  it('refuses connections', async () => {
    await using relay = await startRelay([[sseAnswer(GOOD)], [sseAnswer(GOOD)]]);
    await relay.servers[0]?.close();
    const answer = await generate(relay.gateway);
    expect(answer.text).toBe(GOOD_TEXT);
    expect((await attemptsOf(relay, answer)).attempts[0]).toEqual(['channel-0', 'upstream_failed']);
  });

  it('cannot be connected to in time', async () => {
    // An address of documentation: nobody answers there, or the network says at once that there is no way.
    await using relay = await startRelay([[sseAnswer(GOOD)]]);
    await relay.gateway.manage('POST', '/channels', {
      name: 'nowhere',
      baseUrl: 'http://192.0.2.1:81',
      allowPrivate: true,
      connectTimeoutMs: 200,
      priority: 1000,
    });
    const answer = await generate(relay.gateway);
    expect(answer.text).toBe(GOOD_TEXT);
    const { attempts } = await attemptsOf(relay, answer);
    expect(attempts[0]?.[0]).toBe('nowhere');
    expect(attempts[0]?.[1]).toMatch(/^upstream_(timeout|failed)$/);
  });

  it('does not begin to answer in time', async () => {
    await using relay = await startRelay(
      [[{ body: [], headAfter: new Promise(() => {}) }], [sseAnswer(GOOD)]],
      {
        channels: [{ firstByteTimeoutMs: 150 }],
      },
    );
    const answer = await generate(relay.gateway);
    expect(answer.text).toBe(GOOD_TEXT);
    expect((await attemptsOf(relay, answer)).attempts[0]).toEqual(['channel-0', 'upstream_timeout']);
    expect(relay.servers[0]?.requests[0]?.state).toBe('left');
  });
});

describe('a delay that the upstream names', () => {
  it('is kept: nobody is sent there until it is over', async () => {
    let busy = true;
    await using relay = await startRelay([
      () => (busy ? busyAnswer('2s') : sseAnswer(GOOD)),
      [sseAnswer(GOOD)],
    ]);
    await generate(relay.gateway);
    busy = false;
    const startedAt = performance.now();
    await generate(relay.gateway);
    expect(relay.servers[0]?.requests).toHaveLength(1);
    await expect
      .poll(
        async () => {
          await generate(relay.gateway);
          return relay.servers[0]?.requests.length;
        },
        { timeout: 5000, interval: 100 },
      )
      .toBe(2);
    // The answer came a moment before `startedAt`.
    expect(performance.now() - startedAt).toBeGreaterThan(1700);
  });
});

describe('after a picture or a text has begun', () => {
  const half = jsonText(IMAGE).length / 2;

  it('nobody else is tried: inside it the socket is destroyed', async () => {
    const cut = { ...sseAnswer([IMAGE]), cut: { afterBytes: half, how: 'reset' as const } };
    await using relay = await startRelay([[cut], [sseAnswer(GOOD)]]);
    const answer = await generate(relay.gateway);
    expect(answer.status).toBe(200);
    expect(answer.isWhole).toBe(false);
    expect(answer.text.endsWith('\n')).toBe(false);
    expect(streamOf([IMAGE]).toString().startsWith(answer.text)).toBe(true);
    expect(relay.servers[1]?.requests).toEqual([]);
    const { record, ledger, attempts } = await attemptsOf(relay, answer);
    expect(record).toMatchObject({ outcome: 'truncated', error_code: 'upstream_failed', picture_count: 0 });
    expect(attempts).toEqual([['channel-0', 'upstream_failed']]);
    expect(ledger).toMatchObject({ state: 'released', settled_micros: 0 });
  });

  it.each<[string, GeminiAnswer, number]>([
    [
      'its connection breaks',
      {
        ...sseAnswer([textOf('Here:'), THOUGHT]),
        cut: { afterBytes: streamOf([textOf('Here:')]).length + 2, how: 'reset' },
      },
      502,
    ],
    ['it ends too early', sseAnswer([textOf('Here:')]), 502],
    ['it ends too early, with counts before', sseAnswer([GOOD[3] as ServerEvent, textOf('Here:')]), 502],
    [
      'it falls silent',
      {
        ...sseAnswer([textOf('Here:'), THOUGHT]),
        cut: { afterBytes: streamOf([textOf('Here:')]).length + 2, how: 'stall' },
      },
      504,
    ],
  ])('nobody else is tried: between events an error chunk ends it when %s', async (_what, answer, status) => {
    await using relay = await startRelay([[answer], [sseAnswer(GOOD)]], {
      channels: [{ idleTimeoutMs: 300 }],
    });
    const got = await generate(relay.gateway);
    expect(got.isWhole).toBe(true);
    const last = readChunks(got.body).at(-1);
    expect(got.text).toContain('Here:');
    expect(Object.keys(last ?? {})).toEqual(['error']);
    expect(last?.error?.code).toBe(status);
    expect(relay.servers[1]?.requests).toEqual([]);
    expect((await attemptsOf(relay, got)).record.outcome).toBe('failed');
  });

  it('the upstream’s own error chunk is passed on as it is, and is the last', async () => {
    const events = [textOf('Here:'), errorEvent({ message: 'half way' })];
    await using relay = await startRelay([[sseAnswer(events)], [sseAnswer(GOOD)]]);
    const answer = await generate(relay.gateway);
    expect(answer.body.equals(streamOf(events))).toBe(true);
    const { record } = await attemptsOf(relay, answer);
    expect(record).toMatchObject({ outcome: 'failed', error_code: 'upstream_busy' });
  });

  it('a unary caller, who has seen nothing yet, is told with a status', async () => {
    const events = [textOf('Here:'), errorEvent({ message: 'half way' })];
    await using relay = await startRelay([[sseAnswer(events)], [sseAnswer(GOOD)]]);
    const answer = await generate(relay.gateway, { path: generatePath('generateContent') });
    expect(answer.status).toBe(503);
    expect(answer.error().message).toContain('half way');
  });

  it('a whole picture is delivered and paid for, whatever comes behind it', async () => {
    const events = [IMAGE, errorEvent()];
    await using relay = await startRelay([[sseAnswer(events)], [sseAnswer(GOOD)]]);
    const answer = await generate(relay.gateway);
    expect(answer.body.equals(streamOf(events))).toBe(true);
    const { record, ledger } = await attemptsOf(relay, answer);
    expect(record).toMatchObject({ outcome: 'failed', picture_count: 1 });
    expect(ledger).toMatchObject({ state: 'settled', pictures: 1 });
    const image = await relay.ask(record.id, '/images/0');
    expect(image.status).toBe(200);
  });
});

describe('what failed attempts cost', () => {
  it('is the operator’s, and the caller pays the one that served', async () => {
    // Thoughts were counted, then it broke.
    const counted = {
      json: [
        jsonText(THOUGHT).replace(
          '"trafficType": "ON_DEMAND"',
          '"promptTokenCount": 8,"totalTokenCount": 108,"thoughtsTokenCount": 100',
        ),
      ],
    };
    await using relay = await startRelay([
      [sseAnswer([counted, errorEvent()])],
      [sseAnswer(noImage())],
      [sseAnswer(GOOD)],
    ]);
    await relay.gateway.manage('PATCH', '/groups/direct', { onNoImage: 'retry' });
    const answer = await generate(relay.gateway);
    expect(answer.text).toBe(streamOf([counted]).toString() + GOOD_TEXT);
    const { record, usage, ledger } = await attemptsOf(relay, answer);
    const of = (payer: string) =>
      usage.filter((row) => row.payer === payer).map(({ modality, tokens }) => [modality, tokens]);
    expect(of('caller').sort()).toEqual([
      ['input_text', 8],
      ['output_image', 1120],
      ['thoughts', 264],
    ]);
    expect(of('operator').sort()).toEqual([
      ['input_text', 8],
      ['input_text', 9],
      ['thoughts', 100],
    ]);
    expect(record.operator_micros).toBeGreaterThan(300);
    expect(record.charge_micros).toBe(8 * 0.5 + 264 * 3 + 1120 * 60);
    expect(ledger?.settled_micros).toBe(record.charge_micros);
  });
});

describe('when all fail', () => {
  it.each<[string, readonly GeminiAnswer[], number, string | undefined]>([
    [
      'busy is told before broken, with the shortest delay',
      [busyAnswer('30s'), busyAnswer('9s'), googleErrorAnswer(500, { status: 'INTERNAL' })],
      503,
      '9',
    ],
    [
      'broken is told before misconfigured',
      [wrongKeyAnswer(), googleErrorAnswer(500, { status: 'INTERNAL' })],
      502,
      '1',
    ],
    [
      'a timeout is told before a fault',
      [googleErrorAnswer(500, { status: 'INTERNAL' }), { status: 504, body: [] }],
      504,
      '1',
    ],
  ])('%s', async (_what, answers, status, retryAfter) => {
    await using relay = await startRelay(answers.map((answer) => [answer]));
    const answer = await generate(relay.gateway);
    expect(answer.status).toBe(status);
    expect(answer.headers['retry-after']).toBe(retryAfter);
    const { record, ledger, attempts } = await attemptsOf(relay, answer);
    expect(attempts).toHaveLength(answers.length);
    expect(record).toMatchObject({ outcome: 'failed', charge_micros: 0 });
    expect(ledger?.state).toBe('released');
  });

  it('they rest, and the next caller is told at once when to come back, without any being called', async () => {
    await using relay = await startRelay([[busyAnswer('30s')], [busyAnswer('9s')]]);
    await generate(relay.gateway);
    const answer = await generate(relay.gateway);
    expect(answer.status).toBe(503);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(7);
    expect(Number(answer.headers['retry-after'])).toBeLessThan(10);
    expect(answer.error().details).toContainEqual(
      expect.objectContaining({ '@type': 'type.googleapis.com/google.rpc.RetryInfo' }),
    );
    expect(relay.servers.map(({ requests }) => requests.length)).toEqual([1, 1]);
  });

  it('of them a refusal that the policy would retry is the answer', async () => {
    await using relay = await startRelay([
      [sseAnswer(noImage())],
      [googleErrorAnswer(500, { status: 'INTERNAL' })],
    ]);
    await relay.gateway.manage('PATCH', '/groups/direct', { onNoImage: 'retry' });
    const answer = await generate(relay.gateway);
    expect(answer.status).toBe(200);
    expect(answer.body.equals(streamOf(noImage()))).toBe(true);
    const { record } = await attemptsOf(relay, answer);
    expect(record).toMatchObject({ outcome: 'complete', finish_reason: 'NO_IMAGE', operator_micros: 0 });
  });
});

describe('a fault of the operator', () => {
  it('such as a certificate that nobody vouches for is told as one', async () => {
    const server = await startGeminiServer([sseAnswer(GOOD)], { tls: SELF_SIGNED, host: 'localhost' });
    await using relay = await startRelay([]);
    await relay.gateway.manage('POST', '/channels', {
      name: 'tls',
      baseUrl: server.url,
      allowPrivate: true,
    });
    const answer = await generate(relay.gateway);
    expect(answer.status).toBe(502);
    expect(answer.error().message).toMatch(/certificate.*self-signed/);
    expect((await attemptsOf(relay, answer)).attempts).toEqual([['tls', 'upstream_misconfigured']]);
    expect(server.requests).toEqual([]);
    await server.close();
  });

  it.each([
    ['a key that is not valid', wrongKeyAnswer()],
    [
      'a key that is unknown',
      googleErrorAnswer(401, { status: 'UNAUTHENTICATED', message: 'who is upstream-key-0?' }),
    ],
    ['a key without permission', googleErrorAnswer(403, { status: 'PERMISSION_DENIED' })],
    ['a model that is not there', googleErrorAnswer(404, { status: 'NOT_FOUND' })],
  ])('never looks like the caller’s own: %s', async (_what, answer) => {
    await using relay = await startRelay([[answer]]);
    for (const method of ['streamGenerateContent', 'generateContent']) {
      const got = await generate(relay.gateway, { path: generatePath(method) });
      expect([502, 503]).toContain(got.status);
      expect(got.error().message).toMatch(/operator|again/);
      expect(got.text).not.toContain('upstream-key-0');
    }
    expect(relay.gateway.log.map((line) => JSON.stringify(line)).join('\n')).not.toContain('upstream-key-0');
  });
});

describe('a fault of the request', () => {
  it('is told in the vendor’s words, and no other channel is asked', async () => {
    const says = "Invalid value at 'generation_config.image_config.aspect_ratio': 7:3";
    const rejected = googleErrorAnswer(400, { status: 'INVALID_ARGUMENT', message: says });
    await using relay = await startRelay([[rejected], [sseAnswer(GOOD)]]);
    const answer = await generate(relay.gateway);
    expect(answer.status).toBe(400);
    expect(answer.error().message).toContain(says);
    expect(relay.servers[1]?.requests).toEqual([]);
    // And the channel does not rest for it.
    await generate(relay.gateway);
    expect(relay.servers[0]?.requests).toHaveLength(2);
  });

  it('a prompt that one model’s safety refuses is not sent to the next', async () => {
    await using relay = await startRelay([[sseAnswer(imageSafety())], [sseAnswer(GOOD)]]);
    await relay.gateway.manage('PATCH', '/groups/direct', { onNoImage: 'retry' });
    const answer = await generate(relay.gateway);
    expect(answer.body.equals(streamOf(imageSafety()))).toBe(true);
    expect(relay.servers[1]?.requests).toEqual([]);
  });
});

describe('the engine', () => {
  it('never stands in for a real channel that fails or rests', async () => {
    await using relay = await startRelay([[googleErrorAnswer(500, { status: 'INTERNAL' })]]);
    await relay.gateway.manage('POST', '/channels', { name: 'drawings', kind: 'engine', priority: -5 });
    expect((await generate(relay.gateway)).status).toBe(502);
    expect((await generate(relay.gateway)).status).toBe(503);
    // Where no real channel serves, it does.
    await relay.gateway.manage('PATCH', '/channels/channel-0', { enabled: false });
    const drawn = await generate(relay.gateway);
    expect(drawn.status).toBe(200);
    expect(drawn.text).toContain('"modelVersion":"heliograph-engine-');
  });
});

describe('a channel’s settings', () => {
  it('map models: the upstream hears its own name, the caller sees what the upstream says', async () => {
    await using relay = await startRelay([[sseAnswer(GOOD)]], {
      channels: [{ models: { 'gemini-3.1-flash-image': 'vendor-flash:image' } }],
    });
    const answer = await generate(relay.gateway);
    expect(answer.text).toBe(GOOD_TEXT);
    expect(decodeURIComponent(relay.servers[0]?.requests[0]?.path ?? '')).toBe(
      '/v1beta/models/vendor-flash:image:streamGenerateContent',
    );
    const other = await generate(relay.gateway, {
      path: generatePath('streamGenerateContent', 'gemini-3-pro-image'),
      body: sampleBody('a hill', { imageSize: '1K' }),
    });
    // No real channel serves that one, so the engine draws it and says so.
    expect(other.text).toContain('heliograph-engine-');
    expect(relay.servers[0]?.requests).toHaveLength(1);
  });

  it('name groups: others do not reach it', async () => {
    await using relay = await startRelay([[sseAnswer(GOOD)]], { channels: [{ groups: ['aggregate'] }] });
    expect((await generate(relay.gateway)).text).toContain('heliograph-engine-');
    expect(relay.servers[0]?.requests).toEqual([]);
  });

  it('thoughts: always asks for thoughts when the caller said nothing, and only then', async () => {
    await using relay = await startRelay([[sseAnswer(GOOD)]], { channels: [{ thoughts: 'always' }] });
    const silent = '{"contents":[{"parts":[{"text":"a hill"}]}], "tomorrow":1.0}';
    const said =
      '{"contents":[{"parts":[{"text":"a hill"}]}],"generationConfig":{"thinkingConfig":{"includeThoughts":false}}}';
    await generate(relay.gateway, { body: silent });
    await generate(relay.gateway, { body: said });
    const [first, second] = relay.servers[0]?.requests ?? [];
    expect(JSON.parse(first?.text ?? '')).toEqual({
      contents: [{ parts: [{ text: 'a hill' }] }],
      tomorrow: 1,
      generationConfig: { thinkingConfig: { includeThoughts: true } },
    });
    expect(first?.text).toContain('"tomorrow":1.0');
    expect(second?.text).toBe(said);
  });

  it('streams: false calls for one piece and gives its caller events all the same', async () => {
    const unary = unaryAnswer({ picture: PICTURE, signature: { byteLength: 900, seed: 3 } });
    await using relay = await startRelay([[unaryJsonAnswer(unary)]], { channels: [{ streams: false }] });
    const answer = await generate(relay.gateway);
    const chunks = readChunks(answer.body);
    expect(relay.servers[0]?.requests[0]).toMatchObject({
      path: '/v1beta/models/gemini-3.1-flash-image:generateContent',
    });
    expect(chunks).toEqual([JSON.parse(jsonText(unary)) as Chunk]);
    expect((await relay.books(answer)).record).toMatchObject({ outcome: 'complete', picture_count: 1 });
  });

  it('the caller’s key and headers go nowhere; the channel’s own key does', async () => {
    await using relay = await startRelay([[sseAnswer(GOOD)], [sseAnswer(GOOD)]], {
      channels: [{}, { keyIn: 'query' }],
    });
    const headers = { 'x-secret-of-the-caller': 'a', cookie: 'b=c', 'x-forwarded-for': '10.1.1.1' };
    await generate(relay.gateway, { headers });
    await relay.gateway.manage('PATCH', '/channels/channel-0', { enabled: false });
    await generate(relay.gateway, { headers });
    const [inHeader, inQuery] = relay.servers.map(({ requests }) => requests[0]);
    expect(inHeader?.headers['x-goog-api-key']).toBe('upstream-key-0');
    expect(inHeader?.query.has('key')).toBe(false);
    expect(inQuery?.headers['x-goog-api-key']).toBeUndefined();
    expect(inQuery?.query.get('key')).toBe('upstream-key-1');
    for (const request of [inHeader, inQuery]) {
      const heads = JSON.stringify(request?.headers);
      expect(heads).not.toContain(relay.gateway.secret);
      expect(heads).not.toMatch(/cookie|forwarded|secret-of/);
    }
  });
});

describe('the tail of a Gemini upstream', () => {
  const sdk = { 'x-goog-api-client': 'google-genai-sdk/2.32.0 gl-node/v20.20.2' };

  it('is completed for known SDKs only, when it is nothing but usage', async () => {
    await using relay = await startRelay([[sseAnswer(GOOD)]]);
    const plain = await generate(relay.gateway, { headers: { 'user-agent': 'curl/8' } });
    expect(plain.text).toBe(GOOD_TEXT);
    const known = await generate(relay.gateway, { headers: sdk });
    const [last, sent] = [
      readChunks(known.body).at(-1),
      JSON.parse(jsonText(GOOD[3] as ServerEvent)) as Chunk,
    ];
    expect(last).toMatchObject(sent);
    expect(last?.candidates).toMatchObject([
      { content: { role: 'model', parts: [{ text: '' }] }, finishReason: 'STOP' },
    ]);
    // All before it is as it came.
    expect(known.body.subarray(0, streamOf(GOOD.slice(0, 3)).length).equals(streamOf(GOOD.slice(0, 3)))).toBe(
      true,
    );
  });

  it('is left alone for everybody when it has a finish reason of its own', async () => {
    const events = vertexThoughts({ picture: PICTURE });
    await using relay = await startRelay([[sseAnswer(events)]]);
    const answer = await generate(relay.gateway, { headers: sdk });
    expect(answer.body.equals(streamOf(events))).toBe(true);
  });
});

describe('another Heliograph as a channel', () => {
  it('serves like any Gemini server, and its caller’s key is the channel’s own', async () => {
    await using far = await startRelay([[sseAnswer(GOOD)]]);
    await using near = await startRelay([]);
    await near.gateway.manage('POST', '/channels', {
      name: 'far',
      baseUrl: far.gateway.url,
      secret: far.gateway.secret,
      allowPrivate: true,
    });
    const answer = await generate(near.gateway);
    expect(sha256Of([answer.body])).toBe(sha256Of([streamOf(GOOD)]));
    expect((await near.books(answer)).record.picture_count).toBe(1);
  });
});

describe('a kept-alive connection that the upstream has closed meanwhile', () => {
  it('costs nobody a picture', async () => {
    const server = await startGeminiServer([sseAnswer(GOOD)], { keepAliveMs: 50 });
    await using relay = await startRelay([]);
    await relay.gateway.manage('POST', '/channels', {
      name: 'short',
      baseUrl: server.url,
      allowPrivate: true,
    });
    for (let count = 0; count < 3; count++) {
      expect((await generate(relay.gateway)).text).toBe(GOOD_TEXT);
      await server.connections.at(-1)?.closed;
    }
    expect(server.requests).toHaveLength(3);
    await server.close();
  });
});

function textOf(text: string): ServerEvent {
  return {
    json: [`{"candidates":[{"content":{"role":"model","parts":[{"text":"${text}"}]}}]}`],
  };
}
