import { jpegText, type LongText, pngText, type ServerEvent } from './gemini-server-event.ts';

// Chunk sequences of real upstreams (protocol facts §4), spelt as they spell them: AI Studio puts a space after `:` and
// none after `,`, Vertex writes `role` before `parts`, the specification's samples have no spaces at all.

const STUDIO_END = `"modelVersion": "gemini-3-pro-image-preview","responseId": "gnRDaYSVHfO4qtsP8-mB0AI"}`;
const VERTEX_END = `"modelVersion": "gemini-3-pro-image-preview","createTime": "2025-11-20T18:17:18.093405Z","responseId": "TlsfacvaBbbXidsPi4eZ4Aw"}`;
const SPEC_END = `"modelVersion":"gemini-3.1-flash-image","createTime":"2026-10-12T08:00:00.000000Z","responseId":"q1w2e3r4t5z6u7i8o9p0"}`;

/** Bytes of the signature in the live recording: 597,616 characters. */
const SIGNATURE_BYTES = 448_212;

export interface ShapeOptions {
  readonly picture?: LongText;
  readonly signature?: LongText;
}

function event(...json: readonly (string | LongText)[]): ServerEvent {
  return { json };
}

function signatureText(options: ShapeOptions): LongText {
  return options.signature ?? { byteLength: SIGNATURE_BYTES, seed: 7 };
}

/** AI Studio, live: a picture with a huge signature, no finish reason; then an empty text with `STOP`. Usage on both. */
export function studioLive(options: ShapeOptions = {}): readonly ServerEvent[] {
  const picture = options.picture ?? jpegText(329_397, { width: 1024, height: 1024 });
  return [
    event(
      `{"candidates": [{"content": {"parts": [{"inlineData": {"mimeType": "image/jpeg","data": "`,
      picture,
      `"},"thoughtSignature": "`,
      signatureText(options),
      `"}],"role": "model"},"index": 0}],"usageMetadata": {"promptTokenCount": 8,"candidatesTokenCount": 1219,"totalTokenCount": 1471,"promptTokensDetails": [{"modality": "TEXT","tokenCount": 8}],"candidatesTokensDetails": [{"modality": "IMAGE","tokenCount": 1120}],"thoughtsTokenCount": 244,"serviceTier": "standard"},${STUDIO_END}`,
    ),
    event(
      `{"candidates": [{"content": {"parts": [{"text": ""}],"role": "model"},"finishReason": "STOP","index": 0}],"usageMetadata": {"promptTokenCount": 8,"candidatesTokenCount": 1219,"totalTokenCount": 1394,"promptTokensDetails": [{"modality": "TEXT","tokenCount": 8}],"candidatesTokensDetails": [{"modality": "IMAGE","tokenCount": 1120}],"thoughtsTokenCount": 167,"serviceTier": "standard"},${STUDIO_END}`,
    ),
  ];
}

/** 2.5 Flash Image on AI Studio: growing text with usage on every chunk, then the whole PNG with `STOP`. */
export function studioTextThenPicture(options: ShapeOptions = {}): readonly ServerEvent[] {
  const usage = (candidates: number, details: string): string =>
    `"usageMetadata": {"promptTokenCount": 11,"candidatesTokenCount": ${candidates},"totalTokenCount": ${candidates + 11},"promptTokensDetails": [{"modality": "TEXT","tokenCount": 11}]${details}},${STUDIO_END}`;
  const text = (words: string, candidates: number): ServerEvent =>
    event(
      `{"candidates": [{"content": {"parts": [{"text": "${words}"}],"role": "model"},"index": 0}],${usage(candidates, '')}`,
    );
  return [
    text('Here is ', 3),
    text('your \\ud83c\\udfde\\ufe0f landscape: ', 9),
    event(
      `{"candidates": [{"content": {"parts": [{"inlineData": {"mimeType": "image/png","data": "`,
      options.picture ?? pngText(1_200_000, { width: 1024, height: 1024 }),
      `"}}],"role": "model"},"finishReason": "STOP","index": 0}],${usage(1308, ',"candidatesTokensDetails": [{"modality": "IMAGE","tokenCount": 1290}]')}`,
    ),
  ];
}

/** Text, then a last chunk whose content has no parts. */
export function studioEndWithoutParts(): readonly ServerEvent[] {
  return [
    event(
      `{"candidates": [{"content": {"parts": [{"text": "I drew it."}],"role": "model"},"index": 0}],"usageMetadata": {"promptTokenCount": 5},${STUDIO_END}`,
    ),
    event(
      `{"candidates": [{"content": {"role": "model"},"finishReason": "STOP","index": 0}],"usageMetadata": {"promptTokenCount": 5,"candidatesTokenCount": 1290,"totalTokenCount": 1295,"candidatesTokensDetails": [{"modality": "IMAGE","tokenCount": 1290}]},${STUDIO_END}`,
    ),
  ];
}

/** Vertex: thoughts with nothing but `trafficType`, then the picture; the usage only in the last chunk. */
export function vertexThoughts(options: ShapeOptions = {}): readonly ServerEvent[] {
  const thought = (text: string): ServerEvent =>
    event(
      `{"candidates": [{"content": {"role": "model","parts": [{"text": "${text}","thought": true}]}}],"usageMetadata": {"trafficType": "ON_DEMAND"},${VERTEX_END}`,
    );
  return [
    thought('**Weighing the light**\\n\\nI look for the warm side of the hill.\\n\\n\\n'),
    thought('**Choosing a frame**\\n\\nThe river should lead the eye.\\n\\n\\n'),
    event(
      `{"candidates": [{"content": {"role": "model","parts": [{"inlineData": {"mimeType": "image/png","data": "`,
      options.picture ?? pngText(900_000),
      `"}}]},"finishReason": "STOP"}],"usageMetadata": {"promptTokenCount": 5,"candidatesTokenCount": 1120,"totalTokenCount": 1280,"trafficType": "ON_DEMAND","promptTokensDetails": [{"modality": "TEXT","tokenCount": 5}],"candidatesTokensDetails": [{"modality": "IMAGE","tokenCount": 1120}],"thoughtsTokenCount": 155},${VERTEX_END}`,
    ),
  ];
}

/** The specification: thoughts, a picture, then nothing but usage. `usage`: on every chunk, on the last, or nowhere. */
export function specStream(
  options: ShapeOptions & { readonly usage?: 'every' | 'last' | 'never' } = {},
): readonly ServerEvent[] {
  const { usage = 'last' } = options;
  const counts = `"usageMetadata":{"promptTokenCount":8,"candidatesTokenCount":1120,"totalTokenCount":1392,"trafficType":"ON_DEMAND","promptTokensDetails":[{"modality":"TEXT","tokenCount":8}],"candidatesTokensDetails":[{"modality":"IMAGE","tokenCount":1120}],"thoughtsTokenCount":264}`;
  const running = usage === 'every' ? counts : `"usageMetadata":{"trafficType":"ON_DEMAND"}`;
  const thought = (text: string): ServerEvent =>
    event(
      `{"candidates":[{"content":{"role":"model","parts":[{"text":"${text}","thought":true}]}}],${running},${SPEC_END}`,
    );
  const finish = usage === 'never' ? ',"finishReason":"STOP"' : '';
  return [
    thought('**Considering the Request**\\n\\nA sunset over mountains.\\n\\n\\n'),
    thought('**Composing**\\n\\nThe ridge lies low.\\n\\n\\n'),
    event(
      `{"candidates":[{"content":{"role":"model","parts":[{"inlineData":{"mimeType":"image/png","data":"`,
      options.picture ?? pngText(1_100_000),
      `"}}]}${finish}}],${running},${SPEC_END}`,
    ),
    ...(usage === 'never' ? [] : [event(`{${counts}}`)]),
  ];
}

/** Two thought pictures before the final one. */
export function thoughtPictures(options: ShapeOptions = {}): readonly ServerEvent[] {
  const picture = (data: LongText, isThought: boolean): ServerEvent =>
    event(
      `{"candidates":[{"content":{"role":"model","parts":[{"inlineData":{"mimeType":"image/png","data":"`,
      data,
      `"}${isThought ? ',"thought":true' : ''}}]}}],"usageMetadata":{"trafficType":"ON_DEMAND"},${SPEC_END}`,
    );
  return [
    picture(pngText(60_000, { width: 512, height: 288 }, 11), true),
    picture(pngText(60_000, { width: 512, height: 288 }, 12), true),
    picture(options.picture ?? pngText(500_000), false),
    ...specStream().slice(-1),
  ];
}

/** HTTP 200, no picture: what image models answer when they have none. */
export function noImage(finishReason = 'NO_IMAGE', finishMessage?: string): readonly ServerEvent[] {
  const message = finishMessage === undefined ? '' : `,"finishMessage": ${JSON.stringify(finishMessage)}`;
  return [
    event(
      `{"candidates": [{"content": {},"finishReason": "${finishReason}","index": 0${message}}],"usageMetadata": {"promptTokenCount": 9,"totalTokenCount": 9,"promptTokensDetails": [{"modality": "TEXT","tokenCount": 9}]},${STUDIO_END}`,
    ),
  ];
}

/** `IMAGE_SAFETY` with the long message and the artefacts of a relay (`parts: null`). */
export function imageSafety(): readonly ServerEvent[] {
  return [
    event(
      `{"candidates":[{"content":{"parts":null},"finishReason":"IMAGE_SAFETY","finishMessage":"Unable to show the generated image. The image was filtered out because it violated Google's policies. You will not be charged for blocked images.","safetyRatings":null,"index":0}],"usageMetadata":{"promptTokenCount":12,"candidatesTokenCount":0,"totalTokenCount":303,"thoughtsTokenCount":291},${SPEC_END}`,
    ),
  ];
}

/** The prompt was blocked: no candidates at all. */
export function promptBlock(blockReason = 'PROHIBITED_CONTENT'): readonly ServerEvent[] {
  return [
    event(
      `{"promptFeedback": {"blockReason": "${blockReason}"},"usageMetadata": {"promptTokenCount": 7,"totalTokenCount": 7,"promptTokensDetails": [{"modality": "TEXT","tokenCount": 7}]},${STUDIO_END}`,
    ),
  ];
}

/** A text answer, and no picture. */
export function textOnly(text = 'I can only talk about it.'): readonly ServerEvent[] {
  return [
    event(
      `{"candidates": [{"content": {"parts": [{"text": ${JSON.stringify(text)}}],"role": "model"},"finishReason": "STOP","index": 0}],"usageMetadata": {"promptTokenCount": 4,"candidatesTokenCount": 8,"totalTokenCount": 12},${STUDIO_END}`,
    ),
  ];
}

/** Members nobody knows, odd spellings of numbers, escapes, a repeated key: whatever must pass byte for byte. */
export function oddSpelling(options: ShapeOptions = {}): readonly ServerEvent[] {
  return [
    event(
      `{ "x\\u002dfuture" : {"deep":[1.0,1e3,-0,1E-7,12345678901234567890,{"\\ud83d\\ude00":"\\/\\u0000\\t"}]} ,"candidates":[ {"content":{"role":"model","parts":[{"text":"tab\\tquote\\"slash\\/ \\u00e9 é 漢","thought":true,"weight":1.0}]},"avgLogprobs":-1.0e-3}],"candidates2":null,"usageMetadata":{"trafficType":"ON_DEMAND","odd":1.10}}`,
    ),
    event(
      `{"candidates":[{"content":{"role":"model","parts":[{"inlineData":{"data":"`,
      options.picture ?? pngText(40_000),
      `","mimeType":"image/png","displayName":"a\\"b"},"thoughtSignature":"CuoB\\u002f\\/+=="}]},"finishReason":"STOP","index":0e0}],"usageMetadata":{"promptTokenCount":8.0,"candidatesTokenCount":1.12e3,"totalTokenCount":1128},"modelVersion":"m","modelVersion":"gemini-3.1-flash-image"}`,
    ),
  ];
}

export interface StreamError {
  readonly code?: number;
  readonly status?: string;
  readonly message?: string;
  /** `data`: as an SSE event; `bare`: pretty-printed without `data:`, as Vertex drops it into a stream. */
  readonly form?: 'data' | 'bare';
}

/** An error in the middle of a stream. */
export function errorEvent(error: StreamError = {}): ServerEvent {
  const {
    code = 503,
    status = 'UNAVAILABLE',
    message = 'The model is overloaded. Please try again later.',
  } = error;
  const body = { error: { code, message, status } };
  return error.form === 'bare'
    ? { json: [JSON.stringify(body, undefined, 2)], isBare: true }
    : { json: [JSON.stringify(body)] };
}

/** The answer of `generateContent`: pretty-printed, as Google writes it. */
export function unaryAnswer(options: ShapeOptions & { readonly thought?: string } = {}): ServerEvent {
  const thought = options.thought ?? '**Thinking**\\n\\nA quiet picture.\\n\\n\\n';
  return event(
    `{
  "candidates": [
    {
      "content": {
        "parts": [
          {
            "text": "${thought}",
            "thought": true
          },
          {
            "inlineData": {
              "mimeType": "image/jpeg",
              "data": "`,
    options.picture ?? jpegText(329_397, { width: 1024, height: 1024 }),
    `"
            },
            "thoughtSignature": "`,
    signatureText(options),
    `"
          }
        ],
        "role": "model"
      },
      "finishReason": "STOP",
      "index": 0
    }
  ],
  "usageMetadata": {
    "promptTokenCount": 10,
    "candidatesTokenCount": 1392,
    "totalTokenCount": 1402,
    "candidatesTokensDetails": [
      {
        "modality": "IMAGE",
        "tokenCount": 1120
      }
    ]
  },
  "modelVersion": "gemini-3.1-flash-image",
  "responseId": "gnRDaYSVHfO4qtsP8-mB0AI"
}
`,
  );
}
