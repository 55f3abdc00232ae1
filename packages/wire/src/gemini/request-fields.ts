import { GatewayError } from '../error/gateway-error.ts';
import { Span } from '../scan/span.ts';

/**
 * The members of one JSON object of a request by their snake_case names, whichever of the two spellings of ProtoJSON
 * the caller used (protocol facts §2.7). `null` counts as absent. Should both spellings be there, the later one wins.
 */
export class RequestFields {
  /** Google-style path of the object: `generation_config.image_config`; empty for the request itself. */
  readonly path: string;
  readonly #members = new Map<string, { readonly spelling: string; readonly value: unknown }>();

  constructor(path: string, object: object) {
    this.path = path;
    for (const [spelling, value] of Object.entries(object)) {
      if (value !== null) this.#members.set(toSnakeCase(spelling), { spelling, value });
    }
  }

  at(name: string): string {
    return this.path === '' ? name : `${this.path}.${name}`;
  }

  value(name: string): unknown {
    return this.#members.get(name)?.value;
  }

  text(name: string): string | undefined {
    return readText(this.value(name), this.at(name));
  }

  flag(name: string): boolean | undefined {
    const value = this.value(name);
    if (value === undefined || typeof value === 'boolean') return value;
    throw wrongValue(this.at(name), 'TYPE_BOOL', value);
  }

  /** A whole number; ProtoJSON also writes one as a string. */
  integer(name: string): number | undefined {
    const value = this.value(name);
    if (value === undefined) return undefined;
    const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
    if (typeof number === 'number' && Number.isSafeInteger(number)) return number;
    throw wrongValue(this.at(name), 'TYPE_INT32', value);
  }

  /** A repeated field; one value without brackets is taken for a list of one, as Google's own parser does. */
  list(name: string): readonly unknown[] {
    const value = this.value(name);
    if (value === undefined) return [];
    return Array.isArray(value) ? value : [value];
  }

  object(name: string): RequestFields | undefined {
    const value = this.value(name);
    return value === undefined ? undefined : readObject(value, this.at(name));
  }

  /** Members that are not among the known ones: their path, the last name as the caller wrote it. */
  unknown(known: ReadonlySet<string>): string[] {
    return [...this.#members].flatMap(([name, { spelling }]) => (known.has(name) ? [] : [this.at(spelling)]));
  }
}

export function readObject(value: unknown, path: string): RequestFields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Span)) {
    return new RequestFields(path, value);
  }
  throw wrongValue(path, 'TYPE_MESSAGE', value);
}

/** A string that must be short: what is long enough to be a span is no name, ratio or MIME type. */
export function readText(value: unknown, path: string): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  throw wrongValue(path, 'TYPE_STRING', value);
}

/** Worded as Google words it, with a remedy that follows from the type. */
export function wrongValue(path: string, type: string, value: unknown): GatewayError {
  const description = `Invalid value at '${path}' (${type}), ${show(value)}`;
  return new GatewayError('invalid_request', description, {
    fieldViolations: [{ field: path, description }],
  });
}

function show(value: unknown): string {
  if (value instanceof Span) return `a string of ${value.length} bytes`;
  const json =
    JSON.stringify(value, (_key, inner: unknown) => (inner instanceof Span ? '…' : inner)) ?? 'nothing';
  return json.length > 80 ? `${json.slice(0, 80)}…` : json;
}

function toSnakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
