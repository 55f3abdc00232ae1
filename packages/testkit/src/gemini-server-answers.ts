import type { LongText, ServerEvent } from './gemini-server-event.ts';

/** One thing that the body of an answer is made of. */
export type BodyStep =
  | string
  | Uint8Array
  | LongText
  /** What was gathered so far leaves now, in a write of its own. */
  | { readonly flush: true }
  | { readonly waitMs: number }
  | { readonly waitFor: Promise<unknown> };

/** What a scripted server does with one request. */
export interface GeminiAnswer {
  /** Default 200. */
  readonly status?: number;
  /** Laid over `content-type: text/event-stream`; an empty text leaves a header out. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: readonly BodyStep[];
  /** The events in the body, for comparing what arrives with what was sent. */
  readonly events?: readonly ServerEvent[];
  /** Silence before the status line. */
  readonly headAfter?: Promise<unknown> | number;
  /** Bytes per write; default 16 KiB. One: each byte is a packet and an HTTP chunk of its own. */
  readonly writeBytes?: number;
  /** Declares the length instead of chunking. A wrong one can be said. */
  readonly contentLength?: number;
  readonly encoding?: 'gzip' | 'deflate' | 'br';
  /** After this many bytes of the body: a reset, an end without the end of the message, or silence for ever. */
  readonly cut?: { readonly afterBytes: number; readonly how: 'reset' | 'close' | 'stall' };
  /** The body is written to the socket as it is: status line, head and chunking are in it. */
  readonly isRaw?: boolean;
}

export interface Framing {
  /** Default CRLF, as Google writes it. */
  readonly lineEnd?: '\r\n' | '\n' | '\r';
  /** Space after `data:`; default true. */
  readonly space?: boolean;
  /** Blank line after the last event; default true. */
  readonly lastBlankLine?: boolean;
  /** What lies between the events: comments, other fields, blank lines; with its line ends. */
  readonly between?: string;
  /** Before the first event: a byte-order mark, say. */
  readonly before?: string;
  /** After the last event: `data: [DONE]`, garbage … */
  readonly after?: string;
}

type Rest = Omit<GeminiAnswer, 'body' | 'events'>;

/** A stream of events. */
export function sseAnswer(
  events: readonly ServerEvent[],
  framing: Framing = {},
  rest: Rest = {},
): GeminiAnswer {
  const { lineEnd = '\r\n', space = true, lastBlankLine = true, between = '', before = '' } = framing;
  const body: BodyStep[] = before === '' ? [] : [before];
  events.forEach((event, index) => {
    const isLast = index === events.length - 1;
    if (event.isBare !== true) {
      body.push(space ? 'data: ' : 'data:');
    }
    body.push(...event.json, !isLast || lastBlankLine ? lineEnd + lineEnd : '', isLast ? '' : between);
    body.push({ flush: true });
  });
  body.push(framing.after ?? '');
  return { ...rest, body, events };
}

/** The answer of `generateContent`. */
export function unaryJsonAnswer(event: ServerEvent, rest: Rest = {}): GeminiAnswer {
  return { ...rest, headers: { ...JSON_HEAD, ...rest.headers }, body: [...event.json], events: [event] };
}

/** Google's array of a call without `alt`, with its peculiar separator. */
export function jsonArrayAnswer(events: readonly ServerEvent[], rest: Rest = {}): GeminiAnswer {
  const body: BodyStep[] = ['['];
  events.forEach((event, index) => {
    body.push(index === 0 ? '' : '\n,\r\n', ...event.json, { flush: true });
  });
  body.push('\n]');
  return { ...rest, headers: { ...JSON_HEAD, ...rest.headers }, body, events };
}

const JSON_HEAD = { 'content-type': 'application/json; charset=UTF-8' };

export interface ErrorAnswer {
  readonly status: string;
  readonly message?: string;
  readonly details?: readonly object[];
  /** Answered as `[{"error":…}]`, as some Google hosts do for streaming calls. */
  readonly isArray?: boolean;
  /** Becomes `RetryInfo` in the details. */
  readonly retryDelay?: string;
  /** Becomes a `Retry-After` header. */
  readonly retryAfter?: string;
}

/** google.rpc.Status. */
export function googleErrorAnswer(httpStatus: number, error: ErrorAnswer, rest: Rest = {}): GeminiAnswer {
  const details = [
    ...(error.details ?? []),
    ...(error.retryDelay === undefined
      ? []
      : [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: error.retryDelay }]),
  ];
  const body = {
    error: {
      code: httpStatus,
      message: error.message ?? `Something is wrong (${error.status}).`,
      status: error.status,
      ...(details.length > 0 && { details }),
    },
  };
  return {
    ...rest,
    status: httpStatus,
    headers: {
      ...JSON_HEAD,
      ...(error.retryAfter !== undefined && { 'retry-after': error.retryAfter }),
      ...rest.headers,
    },
    body: [JSON.stringify(error.isArray === true ? [body] : body, undefined, 2)],
  };
}

/** A wrong key, as AI Studio says it: 400, not 401. */
export function wrongKeyAnswer(): GeminiAnswer {
  return googleErrorAnswer(400, {
    status: 'INVALID_ARGUMENT',
    message: 'API key not valid. Please pass a valid API key.',
    details: [
      {
        '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
        reason: 'API_KEY_INVALID',
        domain: 'googleapis.com',
        metadata: { service: 'generativelanguage.googleapis.com' },
      },
    ],
  });
}

/** The quota is used up; says when it comes back. */
export function busyAnswer(retryDelay = '34.4s', retryAfter?: string): GeminiAnswer {
  return googleErrorAnswer(429, {
    status: 'RESOURCE_EXHAUSTED',
    message: 'You exceeded your current quota.',
    retryDelay,
    ...(retryAfter !== undefined && { retryAfter }),
  });
}

/** OpenAI-like, as relays of the new-api kind answer. */
export function relayErrorAnswer(httpStatus: number, code: string, message: string): GeminiAnswer {
  return {
    status: httpStatus,
    headers: JSON_HEAD,
    body: [JSON.stringify({ error: { message, type: 'new_api_error', param: '', code } })],
  };
}

/** The page of a proxy in front of the upstream. */
export function htmlAnswer(status = 502): GeminiAnswer {
  return {
    status,
    headers: { 'content-type': 'text/html' },
    body: [
      `<html>\r\n<head><title>${status} Bad Gateway</title></head>\r\n<body><h1>Bad Gateway</h1></body></html>\r\n`,
    ],
  };
}

export function redirectAnswer(location: string, status = 302): GeminiAnswer {
  return { status, headers: { location, 'content-type': 'text/html' }, body: ['moved'] };
}

/** 200, and nothing in it. */
export function emptyAnswer(): GeminiAnswer {
  return { body: [] };
}

/** Neither HTML nor JSON nor events, called a stream. */
export function garbageAnswer(): GeminiAnswer {
  return { body: ['data: {"candidates":[}}} \u0001 this is no JSON\n\n'] };
}
