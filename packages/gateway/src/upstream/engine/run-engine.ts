import type { DrawEvent } from '@heliograph/engine';
import { ENGINE_VERSION } from '@heliograph/engine/version';
import {
  type ChunkEncoder,
  createChunkEncoder,
  encodeEvent,
  estimateTextTokens,
  type ImageSize,
  imageTokens,
  SSE_HEAD,
  SSE_TAIL,
  type Usage,
} from '@heliograph/wire';
import type { RunUpstream, UpstreamRequest } from '../upstream.ts';
import { countPromptTokens } from './count-prompt-tokens.ts';
import { decodeDrawRequest } from './decode-draw-request.ts';
import type { EnginePool } from './engine-pool.ts';

/** Our drawings never pass for Google's (design §6.11). */
const ENGINE_MODEL_VERSION = `heliograph-engine-${ENGINE_VERSION}`;
/** Binary bytes per piece of base64: a multiple of 3, so that the pieces join without padding; 64 KiB of text. */
const PIECE_BYTES = 48 * 1024;

/** The embedded engine as an upstream: its events become Gemini SSE bytes like everybody else's. */
export function createRunEngine(pool: EnginePool, { isStrict }: { readonly isStrict: boolean }): RunUpstream {
  return async function* runEngine(wanted, signal) {
    const drawing = {
      ...(await decodeDrawRequest(wanted.request, wanted.model, wanted.readSpan)),
      isStrict,
    };
    const encoder = createChunkEncoder({ modelVersion: ENGINE_MODEL_VERSION, ...wanted });
    const showThoughts = wanted.request.includeThoughts !== false;
    const counts = { thoughts: 0, text: 0, images: 0 };
    let refusal: string | undefined;

    for await (const event of pool.draw(drawing, signal)) {
      if (event.type === 'thought') {
        const text = `**${event.title}**\n\n${event.text}\n\n\n`;
        counts.thoughts += estimateTextTokens(text);
        if (showThoughts) {
          yield [eventBytes(encoder.thought(text))];
        }
      } else if (event.type === 'text') {
        counts.text += estimateTextTokens(event.text);
        yield [eventBytes(encoder.text(event.text))];
      } else if (event.type === 'image') {
        counts.images += 1;
        yield* imageBytes(event, encoder);
      } else {
        refusal = event.message;
      }
    }

    const usage = usageOf(wanted, drawing.imageSize, counts);
    const ending =
      refusal === undefined
        ? { usage, finishReason: 'STOP' }
        : { usage, finishReason: 'NO_IMAGE', finishMessage: refusal };
    for (const chunk of encoder.final(ending)) {
      yield [eventBytes(chunk)];
    }
  };
}

function eventBytes(json: string): Buffer {
  return Buffer.from(encodeEvent(json));
}

function* imageBytes(
  image: Extract<DrawEvent, { type: 'image' }>,
  encoder: ChunkEncoder,
): Generator<readonly Buffer[]> {
  const { head, tail } = encoder.imageParts(image.mimeType);
  const bytes = Buffer.from(image.bytes.buffer, image.bytes.byteOffset, image.bytes.byteLength);
  yield [Buffer.from(SSE_HEAD + head)];
  for (let at = 0; at < bytes.byteLength; at += PIECE_BYTES) {
    yield [Buffer.from(bytes.toString('base64', at, at + PIECE_BYTES), 'latin1')];
  }
  yield [Buffer.from(tail + SSE_TAIL)];
}

function usageOf(
  { request, model }: UpstreamRequest,
  imageSize: ImageSize,
  counts: { readonly thoughts: number; readonly text: number; readonly images: number },
): Usage {
  return {
    prompt: countPromptTokens(request, model),
    candidates: { text: counts.text, image: counts.images * imageTokens(model, imageSize) },
    thoughts: counts.thoughts,
  };
}
