/** Of the Web's globals this package uses only this one; browsers and Node both have it. */
declare const TextDecoder: new (
  label: 'utf-8',
  options: { readonly ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

/** `ignoreBOM` keeps a U+FEFF that is part of the text. */
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Below this, calling the decoder costs more than building the string. */
const SHORT = 24;

/**
 * The string that stands between two quotes of a JSON text. `raw` is what a `Span` points at: well-formed UTF-8 with
 * valid escapes (the scanner has made sure of both); `escaped` is the span's flag.
 */
export function decodeJsonString(raw: Uint8Array, escaped: boolean): string {
  const text = raw.length <= SHORT ? decodeShort(raw) : utf8.decode(raw);
  return escaped ? (JSON.parse(`"${text}"`) as string) : text;
}

function decodeShort(raw: Uint8Array): string {
  let text = '';
  for (let at = 0; at < raw.length; at++) {
    const byte = raw[at] as number;
    if (byte >= 0x80) return utf8.decode(raw);
    text += String.fromCharCode(byte);
  }
  return text;
}
