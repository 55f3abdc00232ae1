export type JsonScanErrorKind = 'syntax' | 'too_deep' | 'too_large' | 'truncated';

/** Why a JSON text could not be read; `offset` is the byte at fault, counted from the first byte fed. */
export class JsonScanError extends Error {
  readonly kind: JsonScanErrorKind;
  readonly offset: number;

  constructor(kind: JsonScanErrorKind, offset: number, says: string) {
    super(`${says} at byte ${offset}`);
    this.name = 'JsonScanError';
    this.kind = kind;
    this.offset = offset;
  }
}
