const STAMP = {
  modelVersion: 'gemini-3.1-flash-image',
  createTime: '2026-10-12T08:00:00.000000Z',
  responseId: 'q1w2e3r4t5z6u7i8o9p0',
};

const STREAMING = { usageMetadata: { trafficType: 'ON_DEMAND' }, ...STAMP };

/** `data: {…}` and a blank line. */
export function eventOf(chunk: object): string {
  return `data: ${JSON.stringify(chunk)}\n\n`;
}

export function thoughtEvent(text: string): string {
  return eventOf({
    candidates: [{ content: { role: 'model', parts: [{ text, thought: true }] } }],
    ...STREAMING,
  });
}

export function textEvent(text: string): string {
  return eventOf({ candidates: [{ content: { role: 'model', parts: [{ text }] } }], ...STREAMING });
}

export function imageEvent(base64: string, mimeType = 'image/png'): string {
  const part = { inlineData: { mimeType, data: base64 } };
  return eventOf({ candidates: [{ content: { role: 'model', parts: [part] } }], ...STREAMING });
}

/** The specification's last chunk. */
export function usageEvent(): string {
  return eventOf({
    usageMetadata: {
      promptTokenCount: 8,
      candidatesTokenCount: 1120,
      totalTokenCount: 1392,
      trafficType: 'ON_DEMAND',
      promptTokensDetails: [{ modality: 'TEXT', tokenCount: 8 }],
      candidatesTokensDetails: [{ modality: 'IMAGE', tokenCount: 1120 }],
      thoughtsTokenCount: 264,
    },
  });
}

/** Base64 of as many bytes, without any file's meaning. */
export function base64Of(byteLength: number): string {
  return Buffer.alloc(byteLength, 'heliograph').toString('base64');
}
