/** What stands before and after the JSON of one event on our wire: one space, LF, nothing else (protocol facts §2.4). */
export const SSE_HEAD = 'data: ';
export const SSE_TAIL = '\n\n';

/** One event of our own. The JSON must be a single line. */
export function encodeEvent(json: string): string {
  return SSE_HEAD + escapeLineSeparators(json) + SSE_TAIL;
}

/**
 * U+2028, U+2029 and U+0085 are legal inside JSON strings, but clients that split lines by Unicode rules (Python's
 * `str.splitlines`) would cut the event there (protocol facts §7). Outside strings JSON has none of them.
 */
export function escapeLineSeparators(json: string): string {
  return json.replace(
    /[\u0085\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
