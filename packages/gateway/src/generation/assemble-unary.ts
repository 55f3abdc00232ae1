import { EventScanner, type GatewayError, Span, SSE_HEAD, SSE_TAIL } from '@heliograph/wire';
import type { Aborts } from '../base/abort.ts';
import { decodeErrorChunk } from '../recording/decode-error-chunk.ts';
import type { SpoolReader } from '../spool/spool.ts';
import { followSpool } from './follow-spool.ts';

/** A part of an HTTP body: text of ours, or a range of the spool that is copied as it stands. */
export type BodyPiece = Buffer | { readonly offset: number; readonly length: number };

export interface UnaryBody {
  readonly pieces: readonly BodyPiece[];
  readonly byteLength: number;
}

type JsonObject = Record<string, unknown>;

/**
 * The answer of `generateContent`: all parts of the finished spool in one candidate, with the last finish reason and
 * usage. The picture's base64 is not read here: it stays a range of the spool, so no picture is held in memory.
 * Throws the error that the stream ended with.
 */
export async function assembleUnary(spool: SpoolReader, signal: Aborts): Promise<UnaryBody> {
  const answer: JsonObject = {};
  const candidate: JsonObject = {};
  const parts: unknown[] = [];
  /** Where the JSON of the present event starts in the spool. */
  let eventOffset = SSE_HEAD.length;
  const eventOffsets = new Map<Span, number>();

  let failure: GatewayError | undefined;
  const scanner = new EventScanner({
    onEvent({ value, spans, byteLength }) {
      for (const span of spans) {
        eventOffsets.set(span, eventOffset);
      }
      eventOffset += byteLength + SSE_TAIL.length + SSE_HEAD.length;
      const { candidates, ...rest } = objectOf(value);
      if (rest['error'] !== undefined) {
        failure = decodeErrorChunk(value);
        return;
      }
      Object.assign(answer, rest);
      const { content, ...facts } = objectOf(Array.isArray(candidates) ? candidates[0] : undefined);
      Object.assign(candidate, facts);
      const added = objectOf(content)['parts'];
      if (Array.isArray(added)) {
        parts.push(...added.filter((part: unknown) => objectOf(part)['text'] !== ''));
      }
    },
  });
  await followSpool(
    spool,
    { from: 0 },
    {
      write(pieces) {
        for (const piece of pieces) {
          scanner.feed(piece);
        }
        return true;
      },
      holdsPieces: true,
      drained: () => Promise.resolve(),
    },
    signal,
  );
  scanner.end();
  if (failure !== undefined) {
    throw failure;
  }

  const hasCandidate = parts.length > 0 || Object.keys(candidate).length > 0;
  const content = parts.length > 0 ? { role: 'model', parts } : {};
  return encodeBody(
    { ...(hasCandidate && { candidates: [{ content, ...candidate, index: 0 }] }), ...answer },
    eventOffsets,
  );
}

/** JSON text in which every left-out string is a range of the spool. */
function encodeBody(value: JsonObject, eventOffsets: ReadonlyMap<Span, number>): UnaryBody {
  const pieces: BodyPiece[] = [];
  let text = '';
  const write = (item: unknown): void => {
    if (item instanceof Span) {
      pieces.push(Buffer.from(`${text}"`), {
        offset: (eventOffsets.get(item) ?? 0) + item.offset,
        length: item.length,
      });
      text = '"';
    } else if (Array.isArray(item)) {
      text += '[';
      item.forEach((element, index) => {
        text += index > 0 ? ',' : '';
        write(element);
      });
      text += ']';
    } else if (typeof item === 'object' && item !== null) {
      text += '{';
      Object.entries(item).forEach(([name, member], index) => {
        text += `${index > 0 ? ',' : ''}${JSON.stringify(name)}:`;
        write(member);
      });
      text += '}';
    } else {
      text += JSON.stringify(item);
    }
  };
  write(value);
  pieces.push(Buffer.from(`${text}\n`));
  const byteLength = pieces.reduce(
    (sum, piece) => sum + (Buffer.isBuffer(piece) ? piece.byteLength : piece.length),
    0,
  );
  return { pieces, byteLength };
}

function objectOf(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null && !(value instanceof Span) ? (value as JsonObject) : {};
}
