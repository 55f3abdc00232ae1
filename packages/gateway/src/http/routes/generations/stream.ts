import { GatewayError } from '@heliograph/wire';
import type { Aborts } from '../../../base/abort.ts';
import { followSpool } from '../../../generation/follow-spool.ts';
import type { SpoolReader } from '../../../spool/spool.ts';
import { createLeavingSignal } from '../../leaving-signal.ts';
import { createResponseSink, endResponse } from '../../write-body.ts';
import type { GenerationCall } from './generation-call.ts';
import type { GenerationsRooms } from './rooms.ts';

/**
 * `GET /api/v1/generations/{id}/stream?offset=N`: the bytes of the generation from the Nth on, while it runs and
 * afterwards. What a caller got of the live stream and this, put together, are the bytes of the spool.
 */
export async function replyStream(call: GenerationCall, rooms: GenerationsRooms): Promise<void> {
  const offset = readOffset(call.query);
  const signal = createLeavingSignal(call.request, call.response);
  const reader = await rooms.openReader(call.id);
  try {
    await follow(call, reader, offset, { stallMs: rooms.stallMs, signal });
  } finally {
    await reader.close();
  }
}

async function follow(
  { id, request, response }: GenerationCall,
  reader: SpoolReader,
  offset: number,
  options: { readonly stallMs: number; readonly signal: Aborts },
): Promise<void> {
  if (offset > reader.written) {
    throw new GatewayError(
      'offset_not_satisfiable',
      `The offset ${offset} lies beyond the ${reader.written} bytes that are written. Continue from the number of bytes that you have.`,
      { metadata: { written: String(reader.written) } },
    );
  }
  if (reader.written === 0) {
    // The first chunk decides the status, as on the live route.
    await reader.waitBeyond(0, options.signal);
  }
  if (reader.end?.kind === 'failed') {
    throw reader.end.error;
  }
  if (options.signal.aborted) {
    return;
  }
  const head = {
    'content-type': 'text/event-stream',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
    'x-content-type-options': 'nosniff',
    'x-heliograph-generation': id,
    'x-heliograph-offset': offset,
  };
  const isHead = request.method === 'HEAD';
  if (isHead || offset === reader.written) {
    // Who continues at the head learns at once that there is somebody to wait for.
    response.writeHead(200, head).flushHeaders();
  }
  if (!isHead) {
    const sink = createResponseSink(response, options, head);
    await followSpool(reader, { from: offset }, sink, options.signal);
  }
  await endResponse(response, options);
}

function readOffset(query: URLSearchParams): number {
  const text = query.get('offset') ?? '0';
  if (!/^\d{1,15}$/.test(text)) {
    throw new GatewayError(
      'invalid_request',
      `offset=${text.slice(0, 40)} is not a number of bytes. Send the number of bytes that you have, from 0 on.`,
      { fieldViolations: [{ field: 'offset', description: 'must be a whole number from 0 on' }] },
    );
  }
  return Number(text);
}
