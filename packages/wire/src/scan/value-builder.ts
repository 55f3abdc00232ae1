import type { SpanPath } from './span.ts';

type Container = unknown[] | Record<string, unknown>;

/**
 * Builds the value of a JSON text while it is read, and knows the path of what comes next. A repeated key keeps its last
 * value, as in `JSON.parse`, and `__proto__` is a member like any other.
 */
export class ValueBuilder {
  readonly #open: Container[] = [];
  /** The key under which the next value of each open object goes. */
  readonly #keys: string[] = [];
  #root: unknown;

  /** Before the first byte of another text. */
  reset(): void {
    this.#open.length = 0;
    this.#keys.length = 0;
    this.#root = undefined;
  }

  get depth(): number {
    return this.#open.length;
  }

  get root(): unknown {
    return this.#root;
  }

  /** Whether the innermost container is an object. */
  get inObject(): boolean {
    const innermost = this.#open.at(-1);
    return innermost !== undefined && !Array.isArray(innermost);
  }

  openArray(): void {
    this.#enter([]);
  }

  openObject(): void {
    this.#enter({});
  }

  close(): void {
    this.#open.pop();
    this.#keys.pop();
  }

  key(key: string): void {
    this.#keys[this.#keys.length - 1] = key;
  }

  put(value: unknown): void {
    const container = this.#open.at(-1);
    if (container === undefined) this.#root = value;
    else if (Array.isArray(container)) container.push(value);
    else this.#member(container, this.#keys.at(-1) as string, value);
  }

  /** The path of the value that comes next. */
  path(): SpanPath {
    return this.#open.map((container, level) => {
      if (!Array.isArray(container)) return this.#keys[level] as string;
      // What is open inside an array has been put there already.
      return level === this.#open.length - 1 ? container.length : container.length - 1;
    });
  }

  /** Whether the value that comes next is the `data` of an `inlineData`, in either spelling. */
  get atMedia(): boolean {
    const level = this.#open.length - 1;
    if (level < 1 || this.#keys[level] !== 'data') return false;
    const parent = this.#keys[level - 1];
    return parent === 'inlineData' || parent === 'inline_data';
  }

  #enter(container: Container): void {
    this.put(container);
    this.#open.push(container);
    this.#keys.push('');
  }

  #member(container: Record<string, unknown>, key: string, value: unknown): void {
    if (key === '__proto__') {
      Object.defineProperty(container, key, { value, enumerable: true, configurable: true, writable: true });
    } else {
      container[key] = value;
    }
  }
}
