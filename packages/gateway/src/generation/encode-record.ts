import { isAspectRatio, isImageSize, pixelsOf } from '@heliograph/wire';
import type { GenerationRow, PictureRow } from '../store/tables.ts';

/** What only the operator is told: how attempts failed in the upstream's words, and what they cost. */
export type Audience = 'token' | 'admin';

/** A generation as programs see it. Times are RFC 3339, money is integer micro-dollars. Pure. */
export function encodeRecord(row: GenerationRow, audience: Audience): Readonly<Record<string, unknown>> {
  const url = `/api/v1/generations/${row.id}`;
  return {
    id: row.id,
    state: row.finished_at === null ? 'running' : 'finished',
    outcome: row.outcome,
    error: row.error_code === null ? null : { code: row.error_code, message: row.error_message },
    finishReason: row.finish_reason,
    blockReason: row.block_reason,
    tokenId: row.token_id,
    group: row.group_name,
    model: row.model,
    method: row.method,
    tail: row.tail,
    delivery: row.delivery,
    channelId: row.channel_id,
    attempts: encodeAttempts(row.attempts, audience),
    requested: encodeRequested(row.requested),
    pictureCount: row.picture_count,
    usage: parse(row.usage),
    usageEstimated: row.usage_estimated === 1,
    chargeMicros: row.charge_micros,
    ...(audience === 'admin' && { operatorMicros: row.operator_micros }),
    // The gateway died while an upstream worked for it: whether that was charged upstream nobody here knows.
    mayBeChargedUpstream: row.outcome === 'interrupted',
    createdAt: encodeTime(row.created_at),
    finishedAt: row.finished_at === null ? null : encodeTime(row.finished_at),
    firstChunkMs: row.first_chunk_ms,
    tookMs: row.finished_at === null ? null : row.finished_at - row.created_at,
    spoolBytes: row.spool_bytes,
    spoolState: row.spool_state,
    idempotencyKey: row.idempotency_key,
    url,
  };
}

/** What a single record has on top of a listed one. `canReplay`: `stream` gives its bytes. */
export function encodeWholeRecord(
  row: GenerationRow,
  pictures: readonly PictureRow[],
  more: { readonly audience: Audience; readonly written?: number; readonly canReplay: boolean },
): Readonly<Record<string, unknown>> {
  const { written } = more;
  const url = `/api/v1/generations/${row.id}`;
  return {
    ...encodeRecord(row, more.audience),
    ...(row.finished_at === null && {
      pictureCount: pictures.filter(({ kind }) => kind === 'final').length,
      ...(written !== undefined && { spoolBytes: written }),
    }),
    canReplay: more.canReplay,
    streamUrl: more.canReplay ? `${url}/stream` : null,
    images: pictures.filter(({ kind }) => kind === 'final').map((row) => encodePicture(row, url)),
    previews: pictures.filter(({ kind }) => kind === 'preview').map((row) => encodePicture(row, url)),
  };
}

function encodePicture(row: PictureRow, url: string): Readonly<Record<string, unknown>> {
  return {
    number: row.number,
    url: `${url}/${row.kind === 'final' ? 'images' : 'previews'}/${row.number}`,
    mimeType: row.mime_type,
    bytes: row.bytes,
    width: row.width,
    height: row.height,
    sha256: row.blob,
  };
}

function encodeAttempts(json: string | null, audience: Audience): unknown {
  const attempts = parse(json);
  if (audience === 'admin' || !Array.isArray(attempts)) {
    return attempts ?? [];
  }
  return attempts.map((attempt: unknown) => {
    const { channelName, startedAt, tookMs, errorCode } = attempt as Readonly<Record<string, unknown>>;
    return { channelName, startedAt, tookMs, errorCode };
  });
}

/** With the pixels that were asked for, to be held against those that were delivered; unknown when one of the two was left open. */
function encodeRequested(json: string | null): unknown {
  const requested = parse(json) as { readonly aspectRatio?: unknown; readonly imageSize?: unknown } | null;
  const { aspectRatio, imageSize } = requested ?? {};
  return isAspectRatio(aspectRatio) && isImageSize(imageSize)
    ? { ...requested, ...pixelsOf(aspectRatio, imageSize) }
    : requested;
}

function parse(json: string | null): unknown {
  return json === null ? null : JSON.parse(json);
}

function encodeTime(ms: number): string {
  return new Date(ms).toISOString();
}
