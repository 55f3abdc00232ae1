import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { decodeGenerateRequest, GatewayError } from '@heliograph/wire';
import { authorize } from '../../access/authorize.ts';
import type { Caller, IdentifyCaller } from '../../access/identify-caller.ts';
import type { Aborts } from '../../base/abort.ts';
import type { Admission } from '../../generation/admission.ts';
import { assembleUnary, type BodyPiece } from '../../generation/assemble-unary.ts';
import { type FollowerSink, followSpool } from '../../generation/follow-spool.ts';
import { frameJsonArray } from '../../generation/frame-json-array.ts';
import type { Generation } from '../../generation/generation.ts';
import { decodeIdempotencyKey, fingerprintOf, type Idempotency } from '../../generation/idempotency.ts';
import type { SpoolReader } from '../../spool/spool.ts';
import { chooseDelivery } from '../choose-delivery.ts';
import { chooseTail } from '../choose-tail.ts';
import { CORS_HEADERS } from '../cors.ts';
import { readCredential } from '../credentials.ts';
import type { GeminiCall } from '../gemini-call.ts';
import { createLeavingSignal } from '../leaving-signal.ts';
import { type ReadBodyOptions, type RequestBody, readBody } from '../read-body.ts';
import { createResponseSink, endResponse, type WriteBodyOptions } from '../write-body.ts';
import { type ModelRooms, requireModel } from './models.ts';

export interface GenerateRooms extends ModelRooms {
  readonly identifyCaller: IdentifyCaller;
  /** Throws `shutting_down` while the gateway stops. */
  readonly admit: () => void;
  /** Throws when it is not admitted: limits, budget, space. */
  readonly startGeneration: (admission: Admission) => Promise<Generation>;
  readonly claimKey: Idempotency['claim'];
  /** The bytes of a generation that runs or has finished; to be closed by who opened it. */
  readonly openGeneration: (id: string) => Promise<SpoolReader>;
  readonly body: ReadBodyOptions;
  readonly stallMs: number;
  /** Our address as callers see it; undefined: what each request says. */
  readonly publicUrl: string | undefined;
}

type Method = Admission['method'];

/** `POST …:streamGenerateContent` and `…:generateContent`: admit, start the generation or attach to it, follow its spool. */
export async function replyGeneration(call: GeminiCall, method: Method, rooms: GenerateRooms): Promise<void> {
  rooms.admit();
  const caller = await rooms.identifyCaller(readCredential(call.request.headers, call.query));
  const model = requireModel(call, method, rooms);
  // Before the body: nobody should upload fourteen photos to be told that the token may not stream.
  authorize(caller, { model: model.id, streams: method === 'streamGenerateContent' });
  const alt = readAlt(call.query);
  const { id, reader } = await admitBody(call, method, caller, model, rooms);

  const { response } = call;
  const signal = createLeavingSignal(call.request, response, () => void reader.close());
  const options = { stallMs: rooms.stallMs, signal };
  const head = { ...CORS_HEADERS, 'x-heliograph-generation': id };
  // Not awaited here: one function less that waits with every stream.
  return (
    method === 'generateContent'
      ? replyUnary(response, head, reader, options)
      : replyStream(response, head, reader, alt, options)
  ).catch((error: unknown) => {
    if (!response.headersSent) {
      response.setHeader('x-heliograph-generation', id);
    }
    throw error;
  });
}

/** A new generation, or the one that the caller's `Idempotency-Key` stands for. */
async function admitBody(
  call: GeminiCall,
  method: Method,
  caller: Caller,
  model: Admission['model'],
  rooms: GenerateRooms,
): Promise<{ readonly id: string; readonly reader: SpoolReader }> {
  const { headers } = call.request;
  const tail = chooseTail(headers, caller.group.tail);
  const delivery = chooseDelivery(call.request, caller.group, rooms.publicUrl);
  const header = headers['idempotency-key'];
  const key = header === undefined ? undefined : decodeIdempotencyKey(String(header));
  const body = await readBody(call.request, rooms.body, { sha256: key !== undefined });
  let isKept = false;
  try {
    const request = decodeGenerateRequest(body.scanned.value);
    const admission = {
      caller,
      model,
      method,
      tail,
      delivery,
      request,
      readSpan: body.readSpan,
      body: body.bytes,
    };
    if (key === undefined) {
      const generation = await start(admission, body, rooms);
      isKept = true;
      return { id: generation.id, reader: await rooms.openGeneration(generation.id) };
    }
    const fingerprint = fingerprintOf({ bodySha256: body.sha256 ?? '', model: model.id, method });
    const claim = await rooms.claimKey(caller.token.id, key, fingerprint);
    if (claim.kind === 'attach') {
      return { id: claim.id, reader: await rooms.openGeneration(claim.id) };
    }
    try {
      const generation = await start({ ...admission, idempotency: { key, fingerprint } }, body, rooms);
      isKept = true;
      claim.bind(generation);
      return { id: generation.id, reader: await rooms.openGeneration(generation.id) };
    } catch (error) {
      claim.abandon();
      throw error;
    }
  } finally {
    if (!isKept) {
      await body.close();
    }
  }
}

async function start(admission: Admission, body: RequestBody, rooms: GenerateRooms): Promise<Generation> {
  rooms.admit();
  const generation = await rooms.startGeneration(admission);
  void generation.produced.then(body.close);
  return generation;
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
  response: ServerResponse,
  head: OutgoingHttpHeaders,
  reader: SpoolReader,
  alt: 'sse' | 'json',
  options: WriteBodyOptions,
): Promise<void> {
  // The first chunk (or heartbeat) decides the status: a failure before it is a proper HTTP error.
  await reader.waitBeyond(0, options.signal);
  if (reader.end?.kind === 'failed') {
    throw reader.end.error;
  }
  const sink = createResponseSink(response, options, {
    ...head,
    'content-type': alt === 'sse' ? 'text/event-stream' : 'application/json; charset=UTF-8',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
    'x-content-type-options': 'nosniff',
  });
  if (alt === 'sse') {
    await followSpool(reader, { from: 0 }, sink, options.signal);
  } else {
    const framing = frameJsonArray(sink);
    await followSpool(reader, { from: 0 }, framing, options.signal);
    framing.end();
  }
  await endResponse(response, options);
}

async function replyUnary(
  response: ServerResponse,
  head: OutgoingHttpHeaders,
  reader: SpoolReader,
  options: WriteBodyOptions,
): Promise<void> {
  await reader.waitBeyond(Number.MAX_SAFE_INTEGER, options.signal);
  if (options.signal.aborted) {
    return;
  }
  if (reader.end !== undefined && reader.end.kind !== 'complete') {
    throw reader.end.error;
  }
  const { pieces, byteLength } = await assembleUnary(reader, options.signal);
  response.writeHead(200, {
    ...head,
    'content-type': 'application/json; charset=UTF-8',
    'content-length': byteLength,
    'x-content-type-options': 'nosniff',
  });
  await writePieces(pieces, reader, createResponseSink(response, options), options.signal);
  await endResponse(response, options);
}

async function writePieces(
  pieces: readonly BodyPiece[],
  reader: SpoolReader,
  sink: FollowerSink,
  signal: Aborts,
): Promise<void> {
  for (const piece of pieces) {
    if (!Buffer.isBuffer(piece)) {
      const range = { from: piece.offset, until: piece.offset + piece.length };
      await followSpool(reader, range, sink, signal);
    } else if (!sink.write([piece])) {
      await sink.drained();
    }
  }
}
