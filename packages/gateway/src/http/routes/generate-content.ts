import { decodeGenerateRequest, GatewayError } from '@heliograph/wire';
import { authorize } from '../../access/authorize.ts';
import type { Caller, IdentifyCaller } from '../../access/identify-caller.ts';
import { assembleUnary, type BodyPiece } from '../../generation/assemble-unary.ts';
import { followSpool } from '../../generation/follow-spool.ts';
import { frameJsonArray } from '../../generation/frame-json-array.ts';
import type { Generation } from '../../generation/generation.ts';
import type { Admission } from '../../generation/run-generation.ts';
import type { Spool } from '../../spool/spool.ts';
import { chooseTail } from '../choose-tail.ts';
import { readCredential } from '../credentials.ts';
import type { GeminiCall } from '../gemini-call.ts';
import { type ReadBodyOptions, readBody } from '../read-body.ts';
import { writeBody } from '../write-body.ts';
import { requireModel } from './models.ts';

export interface GenerateRooms {
  readonly identifyCaller: IdentifyCaller;
  /** Throws `shutting_down` while the gateway stops. */
  readonly admit: () => void;
  readonly startGeneration: (admission: Admission) => Generation;
  readonly body: ReadBodyOptions;
  readonly stallMs: number;
}

type Method = Admission['method'];

/** `POST …:streamGenerateContent` and `…:generateContent`: admit, start the generation, follow its spool. */
export async function replyGeneration(call: GeminiCall, method: Method, rooms: GenerateRooms): Promise<void> {
  rooms.admit();
  const caller = await rooms.identifyCaller(readCredential(call.request.headers, call.query));
  const model = requireModel(call, method);
  // Before the body: nobody should upload fourteen photos to be told that the token may not stream.
  authorize(caller, { model: model.id, streams: method === 'streamGenerateContent' });
  const alt = readAlt(call.query);
  const generation = await admitBody(call, method, caller, model, rooms);

  const leaving = new AbortController();
  const leave = generation.followers.join();
  const { response } = call;
  const { socket } = call.request;
  const onClose = () => {
    socket.off('close', onClose);
    leaving.abort();
    leave();
  };
  response.once('close', onClose);
  // An answer that waits behind another one (pipelining) is not told when the connection goes.
  socket.once('close', onClose);
  if (response.closed || socket.destroyed) {
    onClose();
  }
  response.setHeader('x-heliograph-generation', generation.id);
  if (method === 'generateContent') {
    await replyUnary(call, generation, leaving.signal, rooms.stallMs);
  } else {
    await replyStream(call, generation, alt, leaving.signal, rooms.stallMs);
  }
}

async function admitBody(
  call: GeminiCall,
  method: Method,
  caller: Caller,
  model: Admission['model'],
  rooms: GenerateRooms,
): Promise<Generation> {
  const tail = chooseTail(call.request.headers, caller.group.tail);
  const body = await readBody(call.request, rooms.body);
  try {
    const request = decodeGenerateRequest(body.scanned.value);
    rooms.admit();
    const generation = rooms.startGeneration({
      caller,
      model,
      method,
      tail,
      request,
      readSpan: body.readSpan,
    });
    void generation.done.then(body.close);
    return generation;
  } catch (error) {
    await body.close();
    throw error;
  }
}

/** Streaming is the default with and without `alt=sse`; `alt=json` asks for Google's JSON array (design §6.3). */
function readAlt(query: URLSearchParams): 'sse' | 'json' {
  const alt = query.get('alt') ?? 'sse';
  if (alt !== 'sse' && alt !== 'json') {
    throw new GatewayError(
      'invalid_request',
      `alt=${alt.slice(0, 40)} is not known; it is "sse" (the default) or "json".`,
    );
  }
  return alt;
}

async function replyStream(
  { response }: GeminiCall,
  { spool }: Generation,
  alt: 'sse' | 'json',
  signal: AbortSignal,
  stallMs: number,
): Promise<void> {
  // The first chunk (or heartbeat) decides the status: a failure before it is a proper HTTP error.
  await spool.waitBeyond(0, signal);
  if (spool.end?.kind === 'failed') {
    throw spool.end.error;
  }
  const bytes = followSpool(spool, { from: 0 }, signal);
  response.writeHead(200, {
    'content-type': alt === 'sse' ? 'text/event-stream' : 'application/json; charset=UTF-8',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
    'x-content-type-options': 'nosniff',
  });
  await writeBody(response, alt === 'sse' ? bytes : frameJsonArray(bytes), { stallMs, signal });
}

async function replyUnary(
  { response }: GeminiCall,
  { spool, done }: Generation,
  signal: AbortSignal,
  stallMs: number,
): Promise<void> {
  const left = new Promise<undefined>((resolve) => {
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
  const outcome = await Promise.race([done, left]);
  if (outcome === undefined) {
    return;
  }
  if (outcome.error !== undefined) {
    throw outcome.error;
  }
  const { pieces, byteLength } = await assembleUnary(spool, signal);
  response.writeHead(200, {
    'content-type': 'application/json; charset=UTF-8',
    'content-length': byteLength,
    'x-content-type-options': 'nosniff',
  });
  await writeBody(response, readPieces(pieces, spool, signal), { stallMs, signal });
}

async function* readPieces(
  pieces: readonly BodyPiece[],
  spool: Spool,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) {
    if (Buffer.isBuffer(piece)) {
      yield piece;
    } else {
      yield* followSpool(spool, { from: piece.offset, until: piece.offset + piece.length }, signal);
    }
  }
}
