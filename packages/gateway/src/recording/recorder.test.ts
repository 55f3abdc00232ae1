import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CapturedPicture, PictureCapture } from './capture-picture.ts';
import { createRecorder, type RecorderOptions } from './recorder.ts';

/** Keeps what it is given as text. */
function textCapture(seen: string[]): PictureCapture {
  let text = '';
  return {
    base64(piece) {
      text += Buffer.from(piece).toString('latin1');
    },
    close() {
      seen.push(text);
    },
    pressure: () => undefined,
    finish: (place) => ({
      ...place,
      bytes: Buffer.from(text, 'base64').byteLength,
      blob: Promise.resolve(undefined),
    }),
    discard: async () => {},
  };
}

function record(options: Partial<RecorderOptions> = {}) {
  const spool: Buffer[] = [];
  const media: string[] = [];
  let persisted = 0;
  const recorder = createRecorder({
    append(pieces) {
      spool.push(...pieces.map((piece) => Buffer.from(piece)));
    },
    persist: () => {
      persisted += 1;
    },
    tail: 'spec',
    openCapture: () => textCapture(media),
    ...options,
  });
  return {
    recorder,
    attempt: recorder.openAttempt(),
    media,
    get persisted() {
      return persisted;
    },
    text: () => Buffer.concat(spool).toString(),
  };
}

const thought = (text: string, extra = '') =>
  `{"candidates":[{"content":{"role":"model","parts":[{"text":"${text}","thought":true}]}}]${extra}}`;
const picture = (data: string, inside = '', after = '') =>
  `{"candidates": [{"content": {"parts": [{"inlineData": {"mimeType": "image/png",${inside}"data": "${data}"}${after}}],"role": "model"},"index": 0}],"x":1.0,"y":1e3}`;
const USAGE =
  '{"usageMetadata":{"promptTokenCount":8,"candidatesTokenCount":1120,"totalTokenCount":1392,"trafficType":"ON_DEMAND","thoughtsTokenCount":264}}';
const STOP = '{"candidates":[{"content":{"parts":[{"text":""}]},"finishReason":"STOP"}],"a":1.50}';
const NO_IMAGE = '{"candidates":[{"content":{},"finishReason":"NO_IMAGE","index":0}]}';

const sse = (...events: string[]) => events.map((json) => `data: ${json}\n\n`).join('');
const cutAt = (text: string, sizes: readonly number[]) => {
  const bytes = Buffer.from(text);
  const pieces: Buffer[] = [];
  for (let at = 0, index = 0; at < bytes.length; index++) {
    const size = sizes[index % sizes.length] ?? 1;
    pieces.push(Buffer.from(bytes.subarray(at, at + size)));
    at += size;
  }
  return pieces;
};

describe('the canonical bytes', () => {
  const events = [
    thought('**One**\\n\\nfirst', ',"unknown":{"deep":[1.0,2e2,"\\u00e9"]}'),
    picture('QUJD'.repeat(3000), '', `,"thoughtSignature":"${'c2ln'.repeat(3000)}"`),
    STOP,
    USAGE,
  ];

  it('are the JSON of the upstream byte for byte, wherever it is cut and however it is framed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        async (sizes, line, hasLastBlank) => {
          const run = record();
          const stream = events.map((json) => `data:${json}${line}${line}`).join('');
          for (const piece of cutAt(hasLastBlank ? stream : stream.trimEnd(), sizes)) {
            await run.attempt.feed([piece]);
          }
          expect(await run.attempt.end()).toBe('served');
          await run.attempt.accept();
          expect(run.text()).toBe(sse(...events));
          expect(run.media).toEqual(['QUJD'.repeat(3000)]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('say where the base64 of each picture lies', async () => {
    const run = record();
    await run.attempt.feed([Buffer.from(sse(...events))]);
    await run.attempt.end();
    const [first] = run.attempt.pictures as [CapturedPicture];
    const { offset, length } = first.spool as { offset: number; length: number };
    expect(run.text().slice(offset, offset + length)).toBe('QUJD'.repeat(3000));
    expect(first).toMatchObject({ isPreview: false, number: 0, mimeType: 'image/png', bytes: 9000 });
    expect(run.persisted).toBe(1);
  });
});

describe('until an attempt commits', () => {
  it('thoughts flow, everything else waits', async () => {
    const run = record();
    await run.attempt.feed([Buffer.from(sse(thought('a'), NO_IMAGE))]);
    expect(run.text()).toBe(sse(thought('a')));
    expect(run.attempt.isCommitted).toBe(false);
    expect(await run.attempt.end()).toBe('refused');
    await run.attempt.accept();
    expect(run.text()).toBe(sse(thought('a'), NO_IMAGE));
  });

  it('another attempt follows on after whole events', async () => {
    const run = record();
    await run.attempt.feed([Buffer.from(sse(thought('a'), STOP).concat('data: {"candi'))]);
    await run.attempt.discard();
    const second = run.recorder.openAttempt();
    await second.feed([Buffer.from(sse(thought('b'), picture('QUJD')))]);
    expect(run.text()).toBe(sse(thought('a'), thought('b'), picture('QUJD')));
    expect(second.isCommitted).toBe(true);
  });

  it('a picture commits when it opens, a text with its event', async () => {
    const opened = record();
    await opened.attempt.feed([Buffer.from(`data: ${picture('QUJD').split('QUJD')[0]}QU`)]);
    expect(opened.attempt.isCommitted).toBe(true);
    expect(opened.recorder.isBetweenEvents).toBe(false);
    const text = record();
    await text.attempt.feed([
      Buffer.from(sse('{"candidates":[{"content":{"parts":[{"text":"I cannot draw."}]}}]}')),
    ]);
    expect(text.attempt.isCommitted).toBe(true);
  });

  it('an error chunk fails it; after that the caller gets it as it is', async () => {
    const error = '{"error":{"code":503,"message":"Overloaded.","status":"UNAVAILABLE"}}';
    const before = record();
    expect(() => before.attempt.feed([Buffer.from(sse(thought('a'), error))])).toThrow(
      expect.objectContaining({ code: 'upstream_busy' }),
    );
    expect(before.text()).not.toContain('Overloaded');
    const after = record();
    await after.attempt.feed([Buffer.from(sse(picture('QUJD'), error))]);
    expect(after.attempt.passedError).toMatchObject({ code: 'upstream_busy' });
    expect(after.text()).toBe(sse(picture('QUJD'), error));
  });

  it('a stream without a picture, a text or a reason is empty; one that breaks off fails', async () => {
    const empty = record();
    await empty.attempt.feed([Buffer.from(sse(thought('a'), STOP))]);
    expect(await empty.attempt.end()).toBe('empty');
    const broken = record();
    await broken.attempt.feed([Buffer.from(sse(thought('a')))]);
    await expect(broken.attempt.end()).rejects.toMatchObject({ code: 'upstream_failed' });
    const garbage = record();
    expect(() => garbage.attempt.feed([Buffer.from('data: {]\n\n')])).toThrow(
      expect.objectContaining({ code: 'upstream_failed' }),
    );
  });
});

describe('the tail of a Gemini upstream', () => {
  it('passes unchanged, but for a usage-only one towards a known SDK', async () => {
    const spec = record();
    await spec.attempt.feed([Buffer.from(sse(picture('QUJD'), USAGE))]);
    expect(spec.text()).toBe(sse(picture('QUJD'), USAGE));
    const sdk = record({ tail: 'sdk' });
    await sdk.attempt.feed([Buffer.from(sse(picture('QUJD'), USAGE))]);
    const last = JSON.parse(sdk.text().trim().split('\n\n').at(-1)?.slice(6) ?? '') as Record<
      string,
      unknown
    >;
    expect(last).toEqual({
      candidates: [{ content: { role: 'model', parts: [{ text: '' }] }, finishReason: 'STOP', index: 0 }],
      ...(JSON.parse(USAGE) as object),
    });
    expect(sdk.text()).toContain(USAGE.slice(1));
    const known = record({ tail: 'sdk' });
    await known.attempt.feed([Buffer.from(sse(picture('QUJD'), STOP))]);
    expect(known.text()).toBe(sse(picture('QUJD'), STOP));
  });
});

describe('pictures in another form', () => {
  const event = picture(
    'QUJD'.repeat(5000),
    '"displayName":"a \\"}\\" b",',
    `,"thoughtSignature":"${'c2ln'.repeat(3000)}"`,
  );

  it('as a link: nothing else of the JSON changes', async () => {
    for (const size of [1, 7, 1000, 16_384, 1 << 20]) {
      const run = record({
        deliver: async ({ number }) => ({
          kind: 'link',
          mimeType: 'image/png',
          uri: `https://example.com/${number}`,
        }),
      });
      for (const piece of cutAt(sse(thought('a'), event, USAGE), [size])) {
        await run.attempt.feed([piece]);
      }
      await run.attempt.end();
      const rewritten = event.replace(
        /"inlineData": \{.*?"data": "[^"]*"\}/,
        '"fileData":{"mimeType":"image/png","fileUri":"https://example.com/0"}',
      );
      expect(rewritten).not.toContain('inlineData');
      expect(run.text()).toBe(sse(thought('a'), rewritten, USAGE));
      expect(run.media).toEqual(['QUJD'.repeat(5000)]);
      expect(run.attempt.pictures[0]).not.toHaveProperty('spool');
    }
  });

  it('encoded anew', async () => {
    const run = record({
      deliver: async () => ({ kind: 'inline', mimeType: 'image/webp', bytes: Buffer.alloc(100_000, 7) }),
    });
    await run.attempt.feed([Buffer.from(sse(event))]);
    const { candidates } = JSON.parse(run.text().slice(6)) as {
      candidates: [{ content: { parts: [{ inlineData: object; thoughtSignature: string }] } }];
    };
    const [part] = candidates[0].content.parts;
    expect(part.inlineData).toEqual({
      mimeType: 'image/webp',
      data: Buffer.alloc(100_000, 7).toString('base64'),
    });
    expect(part.thoughtSignature).toBe('c2ln'.repeat(3000));
  });

  it('a picture that breaks off leaves the spool between events', async () => {
    const run = record({ deliver: async () => ({ kind: 'link', mimeType: 'image/png', uri: 'x' }) });
    await run.attempt.feed([Buffer.from(`${sse(thought('a'))}data: ${event.slice(0, 5000)}`)]);
    await expect(run.attempt.end()).rejects.toMatchObject({ code: 'upstream_failed' });
    expect(run.recorder.isBetweenEvents).toBe(true);
    expect(run.text()).toBe(sse(thought('a')));
  });
});
