import { parentPort } from 'node:worker_threads';
import { DrawCancelled } from './draw-cancelled.ts';
import { drawPicture, preloadEngine } from './draw-picture.ts';
import { type DrawEvent, DrawRequestError } from './engine.ts';
import type { WorkerFailure, WorkerReply, WorkerRequest } from './worker-protocol.ts';

const port = parentPort;
if (port === null) throw new Error('worker.js is the entry of a worker thread, not a program.');

function post(reply: WorkerReply): void {
  if (reply.kind === 'event' && reply.event.type === 'image') {
    // A buffer made by native code may be marked untransferable: one plain copy here spares the gateway a clone.
    const bytes = new Uint8Array(reply.event.bytes);
    port?.postMessage({ ...reply, event: { ...reply.event, bytes } }, [bytes.buffer]);
    return;
  }
  port?.postMessage(reply);
}

function describeFailure(error: unknown): WorkerFailure {
  if (error instanceof DrawRequestError) return { field: error.field, message: error.message };
  if (error instanceof DrawCancelled) return { message: error.message, cancelled: true };
  if (error instanceof Error) {
    return { message: error.message, ...(error.stack === undefined ? {} : { stack: error.stack }) };
  }
  return { message: String(error) };
}

async function draw(message: Extract<WorkerRequest, { kind: 'draw' }>): Promise<void> {
  const flag = new Int32Array(message.cancelFlag);
  const check = (): void => {
    if (Atomics.load(flag, 0) !== 0) throw new DrawCancelled();
  };
  try {
    await drawPicture(
      message.request,
      (event: DrawEvent) => post({ kind: 'event', id: message.id, event }),
      check,
    );
    post({ kind: 'done', id: message.id });
  } catch (error) {
    post({ kind: 'failed', id: message.id, error: describeFailure(error) });
  }
}

async function warm(): Promise<void> {
  await drawPicture(
    {
      prompt: 'a sunset over mountains',
      references: [],
      seed: 1,
      aspectRatio: '16:9',
      imageSize: '512',
      mimeType: 'image/png',
      textAllowed: false,
    },
    () => {},
    () => {},
  );
  post({ kind: 'warmed' });
}

// One picture at a time: two would double the memory without being faster on one thread.
let last: Promise<void> = Promise.resolve();
port.on('message', (message: WorkerRequest) => {
  last = last
    .then(() => (message.kind === 'draw' ? draw(message) : warm()))
    .catch((error: unknown) => {
      // Only `warm` can come here. A worker that cannot draw the tiny picture cannot draw any: let it die visibly.
      throw error;
    });
});

post({ kind: 'ready' });
// Loading the native modules takes a while; done now, the first caller does not wait for it.
setImmediate(() => {
  last = last.then(preloadEngine);
});
