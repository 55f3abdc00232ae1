import { SHORT, shortText } from './short-text.ts';

/** Of the Web's globals this package uses only this one; browsers and Node both have it. */
declare const TextDecoder: new (
  label: 'utf-8',
  options: { readonly ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

/** `ignoreBOM` keeps a U+FEFF that is part of the text. */
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * The string that stands between two quotes of a JSON text. `raw` is what a `Span` points at: well-formed UTF-8 with
 * valid escapes (the scanner has made sure of both); `escaped` is the span's flag.
 */
export function decodeJsonString(raw: Uint8Array, escaped: boolean): string {
  const text = decodeText(raw, 0, raw.length);
  return escaped ? (JSON.parse(`"${text}"`) as string) : text;
}

/** The same for a text without escapes, and without a view of it when it is short. */
export function decodeText(bytes: Uint8Array, from: number, to: number): string {
  const short = to - from <= SHORT ? shortText(bytes, from, to) : undefined;
  return short ?? utf8.decode(from === 0 && to === bytes.length ? bytes : bytes.subarray(from, to));
}
