/** A chunk as a test looks at it. */
export interface Chunk {
  readonly candidates?: readonly {
    readonly content?: {
      readonly role?: string;
      readonly parts?: readonly {
        readonly text?: string;
        readonly thought?: boolean;
        readonly inlineData?: { readonly mimeType: string; readonly data: string };
      }[];
    };
    readonly finishReason?: string;
    readonly finishMessage?: string;
  }[];
  readonly usageMetadata?: {
    readonly promptTokenCount?: number;
    readonly candidatesTokenCount?: number;
    readonly totalTokenCount?: number;
    readonly thoughtsTokenCount?: number;
    readonly trafficType?: string;
    readonly promptTokensDetails?: readonly { readonly modality: string; readonly tokenCount: number }[];
    readonly candidatesTokensDetails?: readonly { readonly modality: string; readonly tokenCount: number }[];
  };
  readonly modelVersion?: string;
  readonly createTime?: string;
  readonly responseId?: string;
  readonly error?: { readonly code: number; readonly status: string; readonly message: string };
}

/**
 * The chunks of a whole stream. Throws when the framing is not exactly `data: {json}` and a blank line, LF, nothing
 * else: real clients break on anything more.
 */
export function readChunks(body: Uint8Array | string): Chunk[] {
  const text = typeof body === 'string' ? body : Buffer.from(body).toString('utf8');
  if (text !== '' && !text.endsWith('\n\n')) {
    throw new Error(`the stream does not end with a blank line: …${JSON.stringify(text.slice(-80))}`);
  }
  return text
    .split('\n\n')
    .slice(0, -1)
    .map((event) => {
      if (!/^data: [^\r\n]+$/.test(event)) {
        throw new Error(`not one plain data line: ${JSON.stringify(event.slice(0, 80))}`);
      }
      return JSON.parse(event.slice('data: '.length)) as Chunk;
    });
}

export function isThought(chunk: Chunk): boolean {
  return chunk.candidates?.[0]?.content?.parts?.[0]?.thought === true;
}

/** The bytes of the pictures in some chunks, drafts left out. */
export function picturesOf(chunks: readonly Chunk[]): Buffer[] {
  return chunks
    .flatMap((chunk) => chunk.candidates?.[0]?.content?.parts ?? [])
    .filter((part) => part.inlineData !== undefined && part.thought !== true)
    .map((part) => Buffer.from(part.inlineData?.data ?? '', 'base64'));
}
