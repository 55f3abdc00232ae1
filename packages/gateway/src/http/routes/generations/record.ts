import { GatewayError } from '@heliograph/wire';
import { pause } from '../../../base/abort.ts';
import { type Audience, encodeRecord, encodeWholeRecord } from '../../../generation/encode-record.ts';
import type { GenerationRow } from '../../../store/tables.ts';
import { replyJson } from '../../reply-json.ts';
import type { GenerationCall } from './generation-call.ts';
import { readListQuery } from './list-query.ts';
import type { GenerationsRooms } from './rooms.ts';
import { notFound, type Viewer } from './viewer.ts';

/** A cancelled generation closes its upstream and its books in a moment; its record is waited for that long. */
const CANCELLED_WITHIN_MS = 2_000;

/** `GET /api/v1/generations/{id}`. */
export async function replyRecord(
  call: GenerationCall,
  viewer: Viewer,
  rooms: GenerationsRooms,
): Promise<void> {
  const row = await rooms.readGeneration(call.id);
  const running = rooms.findRunning(call.id);
  if (row === undefined) {
    // It runs, but the database takes nothing at the moment.
    throw running === undefined
      ? notFound(call.id)
      : new GatewayError('store_unavailable', undefined, { retryAfterMs: 2_000 });
  }
  const pictures = await rooms.listPictures(call.id);
  replyJson(
    call.response,
    encodeWholeRecord(row, pictures, {
      audience: audienceOf(viewer),
      canReplay: running !== undefined || canReplay(row),
      ...(running !== undefined && { written: running.spool.written }),
    }),
  );
}

/** `POST …/cancel`: stops what runs, for whoever follows it; what has ended stays as it is. */
export async function replyCancel(
  call: GenerationCall,
  viewer: Viewer,
  rooms: GenerationsRooms,
): Promise<void> {
  const running = rooms.findRunning(call.id);
  if (running !== undefined) {
    running.cancel();
    await Promise.race([running.done, pause(CANCELLED_WITHIN_MS)]);
  }
  await replyRecord(call, viewer, rooms);
}

/** `DELETE …`: the record, its spool and its pictures are gone; the books stay. */
export async function replyRemove(call: GenerationCall, rooms: GenerationsRooms): Promise<void> {
  if (!(await rooms.removeGeneration(call.id))) {
    throw notFound(call.id);
  }
  call.response.writeHead(204).end();
}

/** `GET /api/v1/generations`: newest first. */
export async function replyList(
  call: Omit<GenerationCall, 'id'>,
  viewer: Viewer,
  rooms: GenerationsRooms,
): Promise<void> {
  const { filter, cursor, limit } = readListQuery(call.query);
  const own = viewer.kind === 'token' ? { ...filter, tokenId: viewer.tokenId } : filter;
  const { generations, nextCursor } = await rooms.listGenerations(own, cursor, limit);
  replyJson(call.response, {
    generations: generations.map((row) => encodeRecord(row, audienceOf(viewer))),
    nextCursor: nextCursor ?? null,
  });
}

function audienceOf(viewer: Viewer): Audience {
  return viewer.kind;
}

/** One that failed before its first byte answers with its error, for ever. */
function canReplay(row: GenerationRow): boolean {
  return row.spool_state !== 'none';
}
