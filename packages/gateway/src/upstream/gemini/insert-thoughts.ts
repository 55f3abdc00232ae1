/** Replaces `removeBytes` bytes at `offset` by `text` (ASCII). */
export interface BodyEdit {
  readonly offset: number;
  readonly removeBytes: number;
  readonly text: string;
}

/** Reads a JSON text in pieces cut anywhere, in memory that does not depend on its size. */
export interface ThoughtsFinder {
  feed(piece: Uint8Array): void;
  /** The one edit that asks for thoughts; undefined when the caller said whether it wants them, or nothing fits. */
  end(): BodyEdit | undefined;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Keys that matter are short; escapes make each letter six bytes at most. */
const MAX_KEY_BYTES = 128;
/** What leads from the request to the flag, each name in its two spellings. */
const NAMES = [
  ['generationConfig', 'generation_config'],
  ['thinkingConfig', 'thinking_config'],
  ['includeThoughts', 'include_thoughts'],
] as const;
/** What is put where a level is missing. */
const MEMBERS = [
  '"generationConfig":{"thinkingConfig":{"includeThoughts":true}}',
  '"thinkingConfig":{"includeThoughts":true}',
  '"includeThoughts":true',
] as const;
/** What is put in the place of a null. */
const VALUES = ['{"thinkingConfig":{"includeThoughts":true}}', '{"includeThoughts":true}', 'true'] as const;

/** What is known of one level: an object to insert into, or a null to replace. */
interface Found {
  readonly offset: number;
  readonly removeBytes: number;
  isEmpty: boolean;
}

/**
 * Finds where `includeThoughts: true` must be inserted into a request (a JSON text that is known to be well-formed) so
 * that nothing else of it changes: into `thinkingConfig` if there is one, else into `generationConfig`, else into the
 * request. A null counts as absent (ProtoJSON) and is replaced; of repeated members the last one counts.
 */
export function createThoughtsFinder(): ThoughtsFinder {
  let base = 0;
  let depth = 0;
  /** How many of the open objects lead to the flag: 1 inside the request, 2 inside `generationConfig`, 3 … */
  let onPath = 0;
  /** By level: the object that an insertion would go into, or the null that it would replace. */
  const found: (Found | undefined)[] = [];
  let isSaid = false;

  let isString = false;
  let isEscaped = false;
  let isKey = false;
  /** The next string in an object on the path is a key. */
  let awaitsKey = false;
  let key: number[] | undefined;
  /** The level that the value after the colon would open: its name has been read. */
  let opens: number | undefined;
  let awaitsValue = false;

  const startValue = (byte: number, at: number): void => {
    const level = opens;
    awaitsValue = false;
    opens = undefined;
    if (level === undefined) {
      return;
    }
    if (level === NAMES.length) {
      // The flag itself.
      isSaid = byte !== 0x6e;
      found[level] = isSaid ? undefined : { offset: at, removeBytes: 4, isEmpty: true };
    } else if (byte === 0x6e) {
      found.length = level;
      found[level] = { offset: at, removeBytes: 4, isEmpty: true };
      isSaid = false;
    }
  };

  const open = (byte: number, at: number, level: number | undefined): void => {
    depth += 1;
    const isPath = byte === 0x7b && (depth === 1 || level !== undefined) && (level ?? 0) < NAMES.length;
    if (isPath && depth === onPath + 1) {
      onPath = depth;
      found.length = depth - 1;
      found[depth - 1] = { offset: at + 1, removeBytes: 0, isEmpty: true };
      isSaid = false;
      awaitsKey = true;
    }
  };

  const readStructure = (byte: number, at: number): void => {
    if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) {
      return;
    }
    const level = opens;
    if (awaitsValue && byte !== 0x3a) {
      startValue(byte, at);
    }
    if (byte === QUOTE) {
      isString = true;
      isKey = awaitsKey && depth === onPath && depth > 0;
      awaitsKey = false;
      key = isKey ? [] : undefined;
      const object = found[depth - 1];
      if (isKey && object !== undefined && object.removeBytes === 0) {
        object.isEmpty = false;
      }
    } else if (byte === 0x7b || byte === 0x5b) {
      open(byte, at, level);
    } else if (byte === 0x7d || byte === 0x5d) {
      if (depth === onPath) {
        onPath -= 1;
      }
      depth -= 1;
    } else if (byte === 0x2c) {
      awaitsKey = depth === onPath;
    } else if (byte === 0x3a && depth === onPath) {
      awaitsValue = true;
    }
  };

  const closeString = (): void => {
    isString = false;
    if (!isKey) {
      return;
    }
    isKey = false;
    const name = readKey(key);
    key = undefined;
    const wanted = NAMES[depth - 1] as readonly string[] | undefined;
    opens = name !== undefined && wanted?.includes(name) === true ? depth : undefined;
  };

  const readString = (piece: Uint8Array, from: number): number => {
    let at = from;
    while (at < piece.byteLength) {
      if (isKey) {
        const byte = piece[at] as number;
        at += 1;
        if (!isEscaped && byte === QUOTE) {
          closeString();
          return at;
        }
        isEscaped = !isEscaped && byte === BACKSLASH;
        if (key !== undefined && key.length < MAX_KEY_BYTES) {
          key.push(byte);
        } else {
          key = undefined;
        }
        continue;
      }
      if (isEscaped) {
        isEscaped = false;
        at += 1;
        continue;
      }
      const quote = piece.indexOf(QUOTE, at);
      const end = quote < 0 ? piece.byteLength : quote;
      const backslash = piece.subarray(at, end).indexOf(BACKSLASH);
      if (backslash >= 0) {
        at += backslash + 1;
        isEscaped = true;
      } else if (quote < 0) {
        return end;
      } else {
        closeString();
        return quote + 1;
      }
    }
    return at;
  };

  return {
    feed(piece) {
      let at = 0;
      while (at < piece.byteLength) {
        if (isString) {
          at = readString(piece, at);
        } else {
          readStructure(piece[at] as number, base + at);
          at += 1;
        }
      }
      base += piece.byteLength;
    },
    end() {
      const level = found.length - 1;
      const place = found[level];
      if (isSaid || place === undefined) {
        return undefined;
      }
      if (place.removeBytes > 0) {
        return {
          offset: place.offset,
          removeBytes: place.removeBytes,
          text: VALUES[level - 1] as string,
        };
      }
      const text = (MEMBERS[level] as string) + (place.isEmpty ? '' : ',');
      return { offset: place.offset, removeBytes: 0, text };
    },
  };
}

function readKey(bytes: readonly number[] | undefined): string | undefined {
  if (bytes === undefined) {
    return undefined;
  }
  const raw = Buffer.from(bytes).toString('utf8');
  return raw.includes('\\') ? (JSON.parse(`"${raw}"`) as string) : raw;
}

/** The body with the edit made, in pieces that are views of the body's own. */
export async function* editBody(
  body: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  edit: BodyEdit,
): AsyncGenerator<Uint8Array> {
  let base = 0;
  const until = edit.offset + edit.removeBytes;
  let isDone = false;
  for await (const piece of body) {
    const from = edit.offset - base;
    const to = until - base;
    base += piece.byteLength;
    if (from > 0) {
      yield from < piece.byteLength ? piece.subarray(0, from) : piece;
    }
    if (!isDone && from <= piece.byteLength && from >= 0) {
      isDone = true;
      yield Buffer.from(edit.text, 'latin1');
    }
    if (to < piece.byteLength) {
      yield to > 0 ? piece.subarray(to) : piece;
    }
  }
}
