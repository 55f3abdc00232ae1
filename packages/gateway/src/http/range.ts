/** What of a body a request asks for: a range of bytes (`until` exclusive), or all of it. */
export type WantedRange =
  | { readonly kind: 'whole' }
  | { readonly kind: 'part'; readonly from: number; readonly until: number }
  /** Beyond the end: 416. */
  | { readonly kind: 'none' };

/**
 * Reads a `Range` header for a body of so many bytes (RFC 9110 §14): one range of bytes. Several ranges, other units and
 * what is malformed are answered with the whole body, as the RFC allows.
 */
export function decodeRange(header: string | undefined, size: number): WantedRange {
  const match = /^bytes=\s*(\d{0,15})-(\d{0,15})\s*$/i.exec(header ?? '');
  if (match === null) {
    return { kind: 'whole' };
  }
  const [, first = '', last = ''] = match;
  if (first === '') {
    if (last === '') {
      return { kind: 'whole' };
    }
    const length = Math.min(Number(last), size);
    return length === 0 ? { kind: 'none' } : { kind: 'part', from: size - length, until: size };
  }
  const from = Number(first);
  const until = last === '' ? size : Math.min(Number(last) + 1, size);
  if (last !== '' && Number(last) < from) {
    return { kind: 'whole' };
  }
  return from >= size ? { kind: 'none' } : { kind: 'part', from, until };
}

/** Whether an `If-None-Match` names this (strong, quoted) tag; weak comparison, as the RFC has it for this header. */
export function matchesTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) {
    return false;
  }
  return header.split(',').some((part) => {
    const wanted = part.trim().replace(/^W\//, '');
    return wanted === '*' || wanted === tag;
  });
}
