import type { GatewayError } from '../error/gateway-error.ts';
import { escapeLineSeparators } from '../sse/encode-event.ts';
import { encodeError } from './encode-error.ts';
import { encodeUsage, TRAFFIC_TYPE, type Usage } from './usage.ts';

/**
 * How a stream ends. `spec`: a last chunk with nothing but `usageMetadata`, word for word the specification's.
 * `sdk`: the same usage beside an empty text part and the finish reason; without these the official SDK drops the turn
 * from a chat's history (protocol facts §2.4).
 */
export type TailProfile = 'spec' | 'sdk';

export interface ChunkEncoderOptions {
  readonly modelVersion: string;
  readonly responseId: string;
  /** RFC 3339 timestamp, the same in every chunk of a stream. */
  readonly createTime: string;
  readonly tail: TailProfile;
}

/** JSON text before and after the base64 of a picture, so that nobody has to build a string of its size. */
export interface ImagePieces {
  readonly head: string;
  readonly tail: string;
}

export interface FinalChunk {
  readonly usage: Usage;
  /** `STOP`, or why there is no picture (`NO_IMAGE`, `IMAGE_SAFETY` …). */
  readonly finishReason: string;
  readonly finishMessage?: string;
}

export interface ChunkEncoder {
  thought(text: string): string;
  text(text: string): string;
  imageParts(mimeType: string): ImagePieces;
  /** An empty thought: the only heartbeat that every client survives (protocol facts §2.4). */
  heartbeat(): string;
  /** The chunks that end a stream, in order. A refusal has a candidate under either profile. */
  final(final: FinalChunk): readonly string[];
}

/**
 * Encodes chunks of our own in the order of members, and with the spelling, of the specification's samples.
 * Every string returned is one line of JSON.
 *
 * @example
 * const encoder = createChunkEncoder({ modelVersion: 'm', responseId: 'r', createTime: '2026-01-01T00:00:00Z', tail: 'spec' });
 * const { head, tail } = encoder.imageParts('image/png');
 * const json = head + 'iVBORw0KGgo=' + tail;
 */
export function createChunkEncoder(options: ChunkEncoderOptions): ChunkEncoder {
  const { modelVersion, createTime, responseId } = options;
  const stamp = { modelVersion, createTime, responseId };
  const streaming = { usageMetadata: { trafficType: TRAFFIC_TYPE }, ...stamp };
  const candidate = (part: object): object => ({ content: { role: 'model', parts: [part] } });
  const chunk = (part: object): string => encodeJson({ candidates: [candidate(part)], ...streaming });

  return {
    thought: (text) => chunk({ text, thought: true }),
    text: (text) => chunk({ text }),
    heartbeat: () => chunk({ text: '', thought: true }),
    imageParts(mimeType) {
      const data = `{"inlineData":{"mimeType":${encodeJson(mimeType)},"data":"`;
      return {
        head: `{"candidates":[{"content":{"role":"model","parts":[${data}`,
        tail: `"}}]}}],${encodeJson(streaming).slice(1)}`,
      };
    },
    final({ usage, finishReason, finishMessage }) {
      const usageMetadata = encodeUsage(usage);
      if (finishReason !== 'STOP') {
        const refusal = {
          content: {},
          finishReason,
          ...(finishMessage === undefined ? {} : { finishMessage }),
        };
        return [encodeJson({ candidates: [refusal], usageMetadata, ...stamp })];
      }
      if (options.tail === 'spec') return [encodeJson({ usageMetadata })];
      return [
        encodeJson({ candidates: [{ ...candidate({ text: '' }), finishReason }], usageMetadata, ...stamp }),
      ];
    },
  };
}

/** An error in the middle of a stream; `error` must be the first key, or Google's Python SDK does not raise it. */
export function errorChunk(error: GatewayError): string {
  return encodeJson(encodeError(error).body);
}

function encodeJson(value: unknown): string {
  return escapeLineSeparators(JSON.stringify(value));
}
