import { GatewayError } from '@heliograph/wire';
import type { HttpAnswer, HttpClient } from '../http-client.ts';
import type { RequestBytes, RunUpstream, UpstreamRequest } from '../upstream.ts';
import { decodeErrorAnswer } from './decode-error.ts';
import { createJsonFraming } from './frame-json.ts';
import type { GeminiChannel } from './gemini-channel.ts';
import { geminiUrl, modelResource } from './gemini-url.ts';
import { createThoughtsFinder, editBody } from './insert-thoughts.ts';

/** As much of an error's body as is looked at. */
const MAX_ERROR_BYTES = 64 * 1024;

type Batch = readonly Uint8Array[];
type Step = IteratorResult<Batch, undefined>;

/**
 * A Gemini-native server as an upstream. The body goes out as it came (but for the one edit that the channel may ask
 * for), the answer's bytes come back as they are; of the caller's head and key nothing is sent on. `secret` is the
 * channel's own key.
 */
export function createRunGemini(
  channel: GeminiChannel,
  secret: string | undefined,
  client: HttpClient,
  userAgent: string,
): RunUpstream {
  const headers = {
    'content-type': 'application/json',
    accept: channel.streams ? 'text/event-stream' : 'application/json',
    'user-agent': userAgent,
    ...(secret !== undefined && channel.keyIn === 'header' && { 'x-goog-api-key': secret }),
  };
  const urls = new Map<string, URL>();
  const urlFor = (model: string): URL => {
    const url = urls.get(model) ?? urlOf(channel, secret, model);
    urls.set(model, url);
    return url;
  };
  return (wanted, signal) => ({
    // By hand: a generator that hands on would cost several promises for every batch of a picture.
    [Symbol.asyncIterator]() {
      let answer: HttpAnswer | undefined;
      let read: (() => Promise<Step>) | undefined;
      const start = async (): Promise<Step> => {
        answer = await client.open(
          {
            method: 'POST',
            url: urlFor(wanted.model.id),
            headers,
            body: await bodyOf(channel, wanted),
            limits: channel,
            allowsPrivate: channel.allowsPrivate,
          },
          signal,
        );
        const opened = await openBody(answer, secret);
        read = opened.read;
        return opened.first;
      };
      return {
        next: () => (read === undefined ? start() : read()),
        async return(): Promise<Step> {
          answer?.close();
          return { done: true, value: undefined };
        },
      };
    },
  });
}

function urlOf(channel: GeminiChannel, secret: string | undefined, model: string): URL {
  const resource = modelResource(channel.models?.[model] ?? model);
  return channel.streams
    ? geminiUrl(channel, `${resource}:streamGenerateContent`, { alt: 'sse' }, secret)
    : geminiUrl(channel, `${resource}:generateContent`, {}, secret);
}

/** The caller's body; with thoughts asked for when the channel wants that and the caller said nothing. */
async function bodyOf(channel: GeminiChannel, wanted: UpstreamRequest): Promise<RequestBytes> {
  const { body, request, model } = wanted;
  // A model that does not think refuses to be asked for thoughts.
  if (channel.thoughts === 'as-asked' || request.includeThoughts !== undefined || !model.thinks) {
    return body;
  }
  const finder = createThoughtsFinder();
  for await (const piece of body.read()) {
    finder.feed(piece);
  }
  const edit = finder.end();
  if (edit === undefined) {
    return body;
  }
  return {
    byteLength: body.byteLength - edit.removeBytes + edit.text.length,
    read: () => editBody(body.read(), edit),
  };
}

/** A look at the first bytes tells how to read the rest. Throws what an answer without a stream means. */
async function openBody(
  answer: HttpAnswer,
  secret: string | undefined,
): Promise<{ readonly first: Step; readonly read: () => Promise<Step> }> {
  const contentType = answer.headers['content-type'] ?? '';
  if (answer.status !== 200) {
    throw decodeErrorAnswer(
      {
        status: answer.status,
        retryAfter: answer.headers['retry-after'],
        body: await readText(answer),
      },
      secret,
    );
  }
  const first = await answer.next();
  if (first.done === true) {
    throw new GatewayError(
      'upstream_failed',
      'The model answered with an empty message. Send the request again.',
    );
  }
  const kind = kindOf(contentType, first.value);
  if (kind === 'html') {
    answer.close();
    throw new GatewayError(
      'upstream_failed',
      `The upstream answered with a web page (${contentType.split(';')[0]}) and not with a Gemini stream. Send the request again; if it stays so, the operator should check the base URL of the channel.`,
    );
  }
  if (kind === 'events') {
    return { first, read: () => answer.next() };
  }
  const framing = createJsonFraming();
  const framed = (step: Step): Step =>
    step.done === true ? step : { done: false, value: framing.feed(step.value) };
  return { first: framed(first), read: async () => framed(await answer.next()) };
}

/** What is declared as an event stream is one. Anything else is judged by its first byte: relays declare many things. */
function kindOf(contentType: string, first: Batch): 'events' | 'json' | 'html' {
  if (/^\s*text\/event-stream\b/i.test(contentType)) {
    return 'events';
  }
  for (const piece of first) {
    for (const byte of piece) {
      if (byte === 0x7b || byte === 0x5b) {
        return 'json';
      }
      if (byte === 0x3c) {
        return 'html';
      }
      // Blanks and a byte-order mark.
      if (byte > 0x20 && byte < 0x80) {
        return /html/i.test(contentType) ? 'html' : 'events';
      }
    }
  }
  return /json/i.test(contentType) ? 'json' : 'events';
}

async function readText(answer: HttpAnswer): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for (
      let step = await answer.next();
      step.done !== true && size < MAX_ERROR_BYTES;
      step = await answer.next()
    ) {
      for (const piece of step.value) {
        pieces.push(piece);
        size += piece.byteLength;
      }
    }
  } catch {
    // The status has been said; what is left of the body explains it as well as it can.
  }
  answer.close();
  return Buffer.concat(pieces).toString('utf8');
}
