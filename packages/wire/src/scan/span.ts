export type SpanPath = readonly (string | number)[];

export interface SpanFields {
  readonly path: SpanPath;
  readonly offset: number;
  readonly length: number;
  readonly escaped: boolean;
  readonly kind: 'media' | 'text';
  readonly ordinal: number;
}

/**
 * A string that was left out of the scanned value: where it lies, instead of what it says.
 * It is a class so that a reader can tell it from an object of the text (`instanceof Span`); no JSON can make one.
 */
export class Span {
  /** Keys and indices that lead to the string from the root. */
  readonly path: SpanPath;
  /** First raw byte after the opening quote, counted from the first byte fed. */
  readonly offset: number;
  /** Raw bytes between the quotes, escapes included. */
  readonly length: number;
  /** Whether there is a backslash in it; if not, the raw bytes are the string in UTF-8. */
  readonly escaped: boolean;
  /** `media`: `data` of an `inlineData`. `text`: any other string that was too long. */
  readonly kind: 'media' | 'text';
  /** Running number among the spans of the same kind, from 0. */
  readonly ordinal: number;

  constructor(fields: SpanFields) {
    this.path = fields.path;
    this.offset = fields.offset;
    this.length = fields.length;
    this.escaped = fields.escaped;
    this.kind = fields.kind;
    this.ordinal = fields.ordinal;
  }
}
