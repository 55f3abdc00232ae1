/** Token counts as the gateway reports them; what it did not report is absent. */
export interface Usage {
  readonly promptTokens?: number;
  readonly thoughtTokens?: number;
  readonly imageTokens?: number;
  readonly totalTokens?: number;
}

/** What a page wants to know about a generation while it runs. */
export type GenerationEvent =
  | { readonly type: 'thought'; readonly text: string }
  | { readonly type: 'text'; readonly text: string }
  /** Characters of base64 of the picture on its way, so far. */
  | { readonly type: 'receiving'; readonly characters: number }
  /** A draft is a picture inside the thinking; the real one follows. */
  | { readonly type: 'picture'; readonly blob: Blob; readonly isDraft: boolean }
  | { readonly type: 'usage'; readonly usage: Usage }
  /** Why the model stopped: `STOP`, `NO_IMAGE`, `IMAGE_SAFETY`, … or the reason why a prompt was blocked. */
  | { readonly type: 'finish'; readonly reason: string; readonly message: string | undefined };
