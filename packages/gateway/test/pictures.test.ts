import { createHash } from 'node:crypto';
import {
  call,
  createGate,
  encodePng,
  eventOf,
  generate,
  imageEvent,
  JPEG_PICTURE,
  openGenerate,
  readChunks,
  scriptedUpstream,
  startTestGateway,
  type TestGateway,
  thoughtEvent,
  usageEvent,
} from '@heliograph/testkit';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const PNG = encodePng({ width: 640, height: 360, depth: 16 });
const JPEG = Buffer.from(JPEG_PICTURE, 'base64');

const previewEvent = eventOf({
  candidates: [
    { content: { parts: [{ thought: true, inlineData: { mimeType: 'image/jpeg', data: JPEG_PICTURE } }] } },
  ],
});
const STREAM = [
  previewEvent,
  imageEvent(PNG.toString('base64')),
  imageEvent(JPEG_PICTURE, 'image/png'),
  usageEvent(),
];

interface PictureRecord {
  readonly images: readonly Readonly<Record<string, unknown>>[];
  readonly previews: readonly Readonly<Record<string, unknown>>[];
}

async function readRecord(gateway: TestGateway, id: string): Promise<PictureRecord> {
  const answer = await call(gateway, { path: `/api/v1/generations/${id}`, key: gateway.secret });
  return answer.json() as PictureRecord;
}

describe.each([true, false])('pictures of a generation (kept as blobs: %s)', (keepsPictures) => {
  let gateway: TestGateway;
  let id: string;
  beforeAll(async () => {
    const upstream = scriptedUpstream(() => STREAM);
    gateway = await startTestGateway({ runUpstream: upstream.run, config: { keepsPictures } });
    id = String((await generate(gateway)).headers['x-heliograph-generation']);
  });
  afterAll(() => gateway[Symbol.asyncDispose]());

  const fetch = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    call(gateway, { method, path: `/api/v1/generations/${id}/${path}`, key: gateway.secret, headers });

  it('are in the record', async () => {
    const { images, previews } = await readRecord(gateway, id);
    expect(images).toMatchObject([
      {
        number: 0,
        url: `/api/v1/generations/${id}/images/0`,
        mimeType: 'image/png',
        bytes: PNG.length,
        width: 640,
        height: 360,
        sha256: keepsPictures ? hashOf(PNG) : null,
      },
      // What it is, not what it was called.
      { number: 1, mimeType: 'image/jpeg', width: 24, height: 24 },
    ]);
    expect(previews).toMatchObject([{ number: 0, mimeType: 'image/jpeg', bytes: JPEG.length }]);
  });

  it('come whole, with a type, a name and a tag', async () => {
    const answer = await fetch('images/0');
    expect(answer.status).toBe(200);
    expect(answer.body.equals(PNG)).toBe(true);
    expect(answer.headers).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(PNG.length),
      'accept-ranges': 'bytes',
      'content-disposition': `inline; filename="${id}-0.png"`,
      'x-content-type-options': 'nosniff',
    });
    if (keepsPictures) {
      expect(answer.headers.etag).toBe(`"${hashOf(PNG)}"`);
    }
    const preview = await fetch('previews/0');
    expect(preview.body.equals(JPEG)).toBe(true);
    expect(preview.headers['content-disposition']).toContain('-preview-0.jpg');
  });

  it('are not sent again to who has them', async () => {
    const { headers } = await fetch('images/0');
    const answer = await fetch('images/0', { 'if-none-match': String(headers.etag) });
    expect(answer.status).toBe(304);
    expect(answer.body).toHaveLength(0);
    expect(answer.headers.etag).toBe(headers.etag);
    expect((await fetch('images/0', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('come in ranges', async () => {
    const { headers } = await fetch('images/0', {}, 'HEAD');
    const ranges: [string, number, number][] = [
      ['bytes=0-0', 0, 1],
      ['bytes=1000-', 1000, PNG.length],
      ['bytes=-100', PNG.length - 100, PNG.length],
      [`bytes=70001-${PNG.length + 5}`, 70_001, PNG.length],
    ];
    for (const [range, from, until] of ranges) {
      const answer = await fetch('images/0', { range, 'if-range': String(headers.etag) });
      expect(answer.status).toBe(206);
      expect(answer.headers['content-range']).toBe(`bytes ${from}-${until - 1}/${PNG.length}`);
      expect(answer.body.equals(PNG.subarray(from, until))).toBe(true);
    }
    const beyond = await fetch('images/0', { range: `bytes=${PNG.length}-` });
    expect(beyond.status).toBe(416);
    expect(beyond.headers['content-range']).toBe(`bytes */${PNG.length}`);
    expect((await fetch('images/0', { range: 'bytes=0-1', 'if-range': '"older"' })).status).toBe(200);
  });

  it('answer HEAD with everything but the bytes', async () => {
    const answer = await fetch('images/0', {}, 'HEAD');
    expect(answer.status).toBe(200);
    expect(answer.body).toHaveLength(0);
    expect(answer.headers['content-length']).toBe(String(PNG.length));
  });

  it('come smaller and in other formats, with tags of their own', async () => {
    const small = await fetch('images/0?width=160');
    expect(small.headers['content-type']).toBe('image/png');
    expect(small.body.readUInt32BE(16)).toBe(160);
    expect(small.body.readUInt32BE(20)).toBe(90);
    const webp = await fetch('images/0?width=160&format=webp');
    expect(webp.headers['content-type']).toBe('image/webp');
    expect(webp.headers['content-disposition']).toContain('.webp');
    expect(webp.body.subarray(8, 12).toString()).toBe('WEBP');
    expect(new Set([small.headers.etag, webp.headers.etag, `"${hashOf(PNG)}"`]).size).toBe(3);
    expect((await fetch('images/0?width=160', { 'if-none-match': String(small.headers.etag) })).status).toBe(
      304,
    );
    // Never enlarged.
    expect((await fetch('images/0?width=4096')).body.readUInt32BE(16)).toBe(640);
    const same = await fetch('images/0?format=jpg');
    expect(same.headers['content-type']).toBe('image/jpeg');
  });

  it.each(['width=0', 'width=-1', 'width=4097', 'width=wide', 'format=bmp', 'format='])(
    'refuse ?%s',
    async (query) => {
      const answer = await fetch(`images/0?${query}`);
      expect(answer.status).toBe(400);
      expect(answer.error().message).toContain(query.split('=')[0]);
    },
  );

  it.each(['images/2', 'images/x', 'images/-1', 'images/00', 'previews/1', 'images/0.5'])(
    'say that there is no %s',
    async (path) => {
      const answer = await fetch(path);
      expect(answer.status).toBe(404);
    },
  );

  it('are nobody else’s', async () => {
    const { secret: other } = await gateway.tokens.createToken({ name: 'other', group: 'direct' });
    const path = `/api/v1/generations/${id}/images/0`;
    expect((await call(gateway, { path, key: other })).status).toBe(404);
    expect((await call(gateway, { path })).status).toBe(401);
    expect((await call(gateway, { path: `${path}?key=${gateway.secret}` })).status).toBe(200);
    expect((await call(gateway, { path, key: gateway.adminSecret })).status).toBe(200);
    expect((await call(gateway, { path: `${path}?key=${gateway.adminSecret}` })).status).toBe(401);
  });
});

test('a picture that is whole is there while the generation runs', async () => {
  const gate = createGate();
  const upstream = scriptedUpstream(() => [STREAM[1] as string, { waitFor: gate.opened }, usageEvent()]);
  await using gateway = await startTestGateway({ runUpstream: upstream.run });
  const { response } = await openGenerate(gateway);
  response.resume();
  const id = String(response.headers['x-heliograph-generation']);
  await expect.poll(async () => (await readRecord(gateway, id)).images).toHaveLength(1);
  const path = `/api/v1/generations/${id}/images`;
  const answer = await call(gateway, { path: `${path}/0`, key: gateway.secret });
  expect(answer.body.equals(PNG)).toBe(true);
  const missing = await call(gateway, { path: `${path}/1`, key: gateway.secret });
  expect(missing.status).toBe(404);
  expect(missing.error().message).toContain('still runs');
  gate.open();
});

test('what an upstream calls a picture is no page of ours', async () => {
  const html = Buffer.from('<script>alert(1)</script>'.repeat(20));
  const upstream = scriptedUpstream(() => [imageEvent(html.toString('base64'), 'text/html'), usageEvent()]);
  await using gateway = await startTestGateway({ runUpstream: upstream.run });
  const { headers } = await generate(gateway);
  const path = `/api/v1/generations/${headers['x-heliograph-generation']}/images/0`;
  const answer = await call(gateway, { path, key: gateway.secret });
  expect(answer.body.equals(html)).toBe(true);
  expect(answer.headers['content-type']).toBe('application/octet-stream');
  expect(answer.headers['content-disposition']).toMatch(/^attachment/);
  const small = await call(gateway, { path: `${path}?width=10`, key: gateway.secret });
  expect(small.status).toBe(400);
});

describe('a link to a picture', () => {
  const upstream = scriptedUpstream(() => [imageEvent(PNG.toString('base64')), usageEvent()]);

  async function deliverLink(gateway: TestGateway): Promise<URL> {
    await gateway.manage('PATCH', '/groups/direct', { delivery: 'link' });
    const { secret: key } = await gateway.tokens.createToken({ name: 'links', group: 'direct' });
    const answer = await generate(gateway, { key });
    const text = JSON.stringify(readChunks(answer.body));
    const uri = /"fileUri":"([^"]+)"/.exec(text)?.[1] ?? '';
    expect(text).not.toContain('inlineData');
    return new URL(uri);
  }

  it('opens it without a key, and nothing else', async () => {
    await using gateway = await startTestGateway({ runUpstream: upstream.run });
    const link = await deliverLink(gateway);
    expect(link.origin).toBe(gateway.url);
    const path = link.pathname + link.search;
    const answer = await call(gateway, { path });
    expect(answer.status).toBe(200);
    expect(answer.body.equals(PNG)).toBe(true);
    expect(answer.headers['content-type']).toBe('image/png');
    expect((await call(gateway, { path, headers: { range: 'bytes=0-9' } })).status).toBe(206);
    const forged = [
      path.replace(/signature=.{4}/, 'signature=AAAA'),
      path.replace(/expires=\d/, 'expires=9'),
      path.replace('/final/0', '/final/1'),
      path.replace('/final/', '/preview/'),
      path.replace('/final/', '/other/'),
      link.pathname,
    ];
    for (const other of forged) {
      const answer = await call(gateway, { path: other });
      expect(answer.status).toBe(403);
      expect(answer.error().message).toContain('link');
    }
  });

  it('expires', async () => {
    await using gateway = await startTestGateway({ runUpstream: upstream.run, config: { linkMs: -1000 } });
    const link = await deliverLink(gateway);
    const answer = await call(gateway, { path: link.pathname + link.search });
    expect(answer.status).toBe(410);
    expect(answer.error().message).toContain('expired');
  });
});

test('thoughts are shown but their pictures are not counted', async () => {
  const upstream = scriptedUpstream(() => [thoughtEvent('hm'), previewEvent, ...STREAM.slice(1)]);
  await using gateway = await startTestGateway({ runUpstream: upstream.run });
  const { headers } = await generate(gateway);
  const record = await readRecord(gateway, String(headers['x-heliograph-generation']));
  expect(record).toMatchObject({ pictureCount: 2 });
  expect(record.previews).toHaveLength(1);
});
