import { GatewayError } from '@heliograph/wire';
import type { WantedVariant } from '../../../blobs/thumbnails.ts';
import type { OpenPicture } from '../../../generation/open-picture.ts';
import type { PictureRow } from '../../../store/tables.ts';
import { createLeavingSignal } from '../../leaving-signal.ts';
import { decodeRange, matchesTag } from '../../range.ts';
import { createResponseSink, endResponse } from '../../write-body.ts';
import type { GenerationCall } from './generation-call.ts';
import type { GenerationsRooms } from './rooms.ts';

const MAX_WIDTH = 4096;
const FORMATS = ['webp', 'jpeg', 'png'] as const;

/** Types a browser shows without running anything; the upstream's word alone must not make a page out of a picture. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/avif': 'avif',
};

export interface WantedPicture {
  readonly kind: PictureRow['kind'];
  /** Of the path; it may be anything. */
  readonly number: string;
}

/** A picture with a type and a name of its own, ready to be sent. */
interface Body {
  readonly picture: OpenPicture;
  readonly mimeType: string;
  readonly tag: string;
}

/** The bytes of a picture: conditional, by range, smaller or in another format (`?width=`, `?format=`). */
export async function replyPicture(
  call: GenerationCall,
  wanted: WantedPicture,
  rooms: GenerationsRooms,
): Promise<void> {
  const row = await requirePicture(call.id, wanted, rooms);
  const variant = readVariant(call.query);
  const tag = tagOf(row, variant);
  if (matchesTag(call.request.headers['if-none-match'], tag)) {
    call.response.writeHead(304, { etag: tag, ...CACHING }).end();
    return;
  }
  const body = await openBody(row, variant, tag, rooms);
  try {
    await sendBody(call, row, body, rooms.stallMs);
  } finally {
    await body.picture.close();
  }
}

const CACHING = { 'cache-control': 'private, max-age=86400, immutable' };

async function sendBody(
  { request, response }: GenerationCall,
  row: PictureRow,
  { picture, mimeType, tag }: Body,
  stallMs: number,
): Promise<void> {
  const { byteLength } = picture;
  const ifRange = request.headers['if-range'];
  const mayBePart = ifRange === undefined || ifRange === tag;
  const range = decodeRange(mayBePart ? request.headers.range : undefined, byteLength);
  if (range.kind === 'none') {
    response.setHeader('content-range', `bytes */${byteLength}`);
    throw new GatewayError(
      'offset_not_satisfiable',
      `The range lies beyond the ${byteLength} bytes of the picture. Ask for bytes that there are.`,
      { metadata: { byteLength: String(byteLength) } },
    );
  }
  const { from, until } = range.kind === 'part' ? range : { from: 0, until: byteLength };
  const extension = EXTENSIONS[mimeType];
  const name = `${row.generation_id}${row.kind === 'final' ? '' : '-preview'}-${row.number}.${extension ?? 'bin'}`;
  response.writeHead(range.kind === 'part' ? 206 : 200, {
    'content-type': extension === undefined ? 'application/octet-stream' : mimeType,
    'content-length': until - from,
    'content-disposition': `${extension === undefined ? 'attachment' : 'inline'}; filename="${name}"`,
    'accept-ranges': 'bytes',
    etag: tag,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'cross-origin',
    ...CACHING,
    ...(range.kind === 'part' && { 'content-range': `bytes ${from}-${until - 1}/${byteLength}` }),
  });
  const options = { stallMs, signal: createLeavingSignal(request, response) };
  if (request.method !== 'HEAD') {
    const sink = createResponseSink(response, options);
    for await (const piece of picture.read(from, until)) {
      if (options.signal.aborted) {
        return;
      }
      if (!sink.write([piece])) {
        await sink.drained();
      }
    }
  }
  await endResponse(response, options);
}

async function openBody(
  row: PictureRow,
  variant: WantedVariant | undefined,
  tag: string,
  rooms: GenerationsRooms,
): Promise<Body> {
  if (variant === undefined) {
    return { picture: await rooms.openPicture(row), mimeType: row.mime_type, tag };
  }
  const { bytes, mimeType } = await rooms.openVariant(row, variant);
  return {
    picture: {
      byteLength: bytes.byteLength,
      async *read(from, until) {
        yield bytes.subarray(from, until);
      },
      close: async () => {},
    },
    mimeType,
    tag,
  };
}

async function requirePicture(
  id: string,
  { kind, number }: WantedPicture,
  rooms: GenerationsRooms,
): Promise<PictureRow> {
  const pictures = (await rooms.listPictures(id)).filter((picture) => picture.kind === kind);
  const found = pictures.find((picture) => String(picture.number) === number);
  if (found === undefined) {
    const says = kind === 'final' ? 'picture' : 'preview';
    const more = rooms.findRunning(id) === undefined ? '' : ' so far; it still runs';
    throw new GatewayError(
      'not_found',
      `There is no ${says} "${number.slice(0, 20)}" in ${id}. It has ${pictures.length}${more}, counted from 0.`,
    );
  }
  return found;
}

/** The same bytes have the same tag for ever; a blob's name is the hash of its bytes. */
function tagOf(row: PictureRow, variant: WantedVariant | undefined): string {
  const name = row.blob ?? `${row.generation_id}-${row.kind}-${row.number}`;
  return variant === undefined
    ? `"${name}"`
    : `"${name}-${variant.width ?? 'full'}-${variant.format ?? 'same'}"`;
}

function readVariant(query: URLSearchParams): WantedVariant | undefined {
  const width = query.get('width');
  const format = query.get('format');
  if (width === null && format === null) {
    return undefined;
  }
  const pixels = Number(width);
  if (width !== null && (!/^\d{1,5}$/.test(width) || pixels < 1 || pixels > MAX_WIDTH)) {
    throw invalid('width', `must be a whole number from 1 to ${MAX_WIDTH}`, width);
  }
  const known = FORMATS.find((name) => name === format || (name === 'jpeg' && format === 'jpg'));
  if (format !== null && known === undefined) {
    throw invalid('format', `must be one of ${FORMATS.join(', ')}`, format);
  }
  return { ...(width !== null && { width: pixels }), ...(known !== undefined && { format: known }) };
}

function invalid(field: string, description: string, value: string): GatewayError {
  return new GatewayError(
    'invalid_request',
    `${field}=${value.slice(0, 40)} is not valid: it ${description}.`,
    {
      fieldViolations: [{ field, description }],
    },
  );
}
