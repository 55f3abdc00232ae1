/** What blobs are gathered in before they are written. */
export const UNIT_BYTES = 64 * 1024;

/** Declared here: the types of WebAssembly come with those of browsers. */
declare const WebAssembly: {
  readonly Memory: new (pages: {
    readonly initial: number;
    readonly maximum: number;
  }) => {
    readonly buffer: ArrayBuffer;
  };
};

const UNITS_AT_ONCE = 64;
const free: Buffer[] = [];
let isRefused = false;

/**
 * Memory of 64 KiB whose address is a multiple of that, as writing past the page cache (O_DIRECT) wants it. Node has no
 * call for it, but the memory of WebAssembly consists of such pages. Undefined when the system gives none.
 */
export function takeUnit(): Buffer | undefined {
  if (free.length === 0 && !isRefused) {
    try {
      const { buffer } = new WebAssembly.Memory({ initial: UNITS_AT_ONCE, maximum: UNITS_AT_ONCE });
      for (let index = 0; index < UNITS_AT_ONCE; index++) {
        free.push(Buffer.from(buffer, index * UNIT_BYTES, UNIT_BYTES));
      }
    } catch {
      // A limit on addresses (ulimit -v): files are written in the ordinary way then, which is only slower.
      isRefused = true;
    }
  }
  return free.pop();
}

/** The last one given back is the first to be used again: what never was used takes no memory. */
export function giveUnitBack(unit: Buffer): void {
  free.push(unit);
}
