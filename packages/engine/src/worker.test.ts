import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrawRequest } from './engine.ts';
import type { WorkerReply, WorkerRequest } from './worker-protocol.ts';

// Worker threads run built files: `npm test` builds first.
const ENTRY = fileURLToPath(new URL('../dist/worker.js', import.meta.url));
if (!existsSync(ENTRY)) throw new Error('Build the engine first (npm run build): the worker runs from dist.');

const request: DrawRequest = {
  prompt: 'a sunset over mountains',
  references: [],
  seed: 1,
  aspectRatio: '16:9',
  imageSize: '512',
  mimeType: 'image/png',
  textAllowed: true,
};

class Client {
  readonly worker = new Worker(ENTRY);
  readonly replies: WorkerReply[] = [];
  #waiting: (() => void)[] = [];

  constructor() {
    this.worker.on('message', (reply: WorkerReply) => {
      this.replies.push(reply);
      for (const wake of this.#waiting.splice(0)) wake();
    });
  }

  post(message: WorkerRequest): void {
    this.worker.postMessage(message);
  }

  draw(id: string, wanted: DrawRequest): Int32Array {
    const cancelFlag = new SharedArrayBuffer(4);
    this.post({ kind: 'draw', id, request: wanted, cancelFlag });
    return new Int32Array(cancelFlag);
  }

  async until(accept: (reply: WorkerReply) => boolean): Promise<WorkerReply> {
    for (;;) {
      const found = this.replies.find(accept);
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
      });
    }
  }

  ended(id: string): Promise<WorkerReply> {
    return this.until((reply) => (reply.kind === 'done' || reply.kind === 'failed') && reply.id === id);
  }

  of(id: string): WorkerReply[] {
    return this.replies.filter((reply) => 'id' in reply && reply.id === id);
  }
}

describe('the drawing worker', () => {
  let client: Client;
  beforeAll(async () => {
    client = new Client();
    await client.until((reply) => reply.kind === 'ready');
  });
  afterAll(() => client.worker.terminate());

  it('warms itself up', async () => {
    client.post({ kind: 'warm' });
    expect((await client.until((reply) => reply.kind === 'warmed')).kind).toBe('warmed');
  });

  it('sends thoughts, then the picture, then done', async () => {
    client.draw('a', request);
    expect((await client.ended('a')).kind).toBe('done');
    const kinds = client.of('a').map((reply) => (reply.kind === 'event' ? reply.event.type : reply.kind));
    expect(kinds[0]).toBe('thought');
    expect(kinds.slice(-2)).toEqual(['image', 'done']);
    const image = client.of('a').find((reply) => reply.kind === 'event' && reply.event.type === 'image');
    if (image?.kind !== 'event' || image.event.type !== 'image') throw new Error('no image');
    expect(image.event.bytes.buffer.byteLength).toBe(image.event.bytes.length);
    expect([...image.event.bytes.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
  });

  it('says which field is at fault, without a stack', async () => {
    const bytes = new Uint8Array(Buffer.from('no picture at all'));
    client.draw('b', {
      ...request,
      references: [{ bytes, declaredType: 'image/png', field: 'contents[0].parts[1]' }],
    });
    const reply = await client.ended('b');
    expect(reply).toMatchObject({ kind: 'failed', error: { field: 'contents[0].parts[1]' } });
    expect(reply.kind === 'failed' && reply.error.stack).toBeUndefined();
  });

  it('is free again within two seconds of a cancellation', async () => {
    const flag = client.draw('c', { ...request, imageSize: '4K' });
    await client.until((reply) => reply.kind === 'event' && reply.id === 'c');
    Atomics.store(flag, 0, 1);
    const startedAt = performance.now();
    const reply = await client.ended('c');
    expect(reply).toMatchObject({ kind: 'failed', error: { cancelled: true } });
    expect(performance.now() - startedAt).toBeLessThan(2000);
    client.draw('d', request);
    expect((await client.ended('d')).kind).toBe('done');
  });

  it('draws one picture after the other, in the order they came', async () => {
    client.draw('e', request);
    client.draw('f', { ...request, seed: 2 });
    await Promise.all([client.ended('e'), client.ended('f')]);
    const ids = client.replies.flatMap((reply) =>
      'id' in reply && (reply.id === 'e' || reply.id === 'f') ? [reply.id] : [],
    );
    expect(ids).toEqual([...ids].sort());
  });
});
