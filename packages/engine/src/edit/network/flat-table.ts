/**
 * One table of a FlatBuffers file. Fields are found by their number in the schema; a field that is absent has its
 * default, which is 0, false or empty for everything read here.
 */
export class FlatTable {
  readonly #view: DataView;
  readonly #at: number;

  constructor(view: DataView, at: number) {
    this.#view = view;
    this.#at = at;
  }

  static root(bytes: Uint8Array): FlatTable {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return new FlatTable(view, view.getUint32(0, true));
  }

  byte(field: number): number {
    const at = this.#locate(field);
    return at === 0 ? 0 : this.#view.getUint8(at);
  }

  int(field: number): number {
    const at = this.#locate(field);
    return at === 0 ? 0 : this.#view.getInt32(at, true);
  }

  text(field: number): string {
    const data = this.bytes(field);
    return data === undefined ? '' : Buffer.from(data.buffer, data.byteOffset, data.length).toString('utf8');
  }

  bytes(field: number): Uint8Array | undefined {
    const at = this.#locate(field);
    if (at === 0) return undefined;
    const vector = this.#follow(at);
    const length = this.#view.getUint32(vector, true);
    return new Uint8Array(this.#view.buffer, this.#view.byteOffset + vector + 4, length);
  }

  ints(field: number): readonly number[] {
    return this.#elements(field, (at) => this.#view.getInt32(at, true));
  }

  tables(field: number): readonly FlatTable[] {
    return this.#elements(field, (at) => new FlatTable(this.#view, this.#follow(at)));
  }

  table(field: number): FlatTable | undefined {
    const at = this.#locate(field);
    return at === 0 ? undefined : new FlatTable(this.#view, this.#follow(at));
  }

  #elements<T>(field: number, read: (at: number) => T): readonly T[] {
    const at = this.#locate(field);
    if (at === 0) return [];
    const vector = this.#follow(at);
    const length = this.#view.getUint32(vector, true);
    return Array.from({ length }, (_, index) => read(vector + 4 + 4 * index));
  }

  /** Offsets are relative to where they are written. */
  #follow(at: number): number {
    return at + this.#view.getUint32(at, true);
  }

  #locate(field: number): number {
    const vtable = this.#at - this.#view.getInt32(this.#at, true);
    const entry = 4 + 2 * field;
    if (entry >= this.#view.getUint16(vtable, true)) return 0;
    const offset = this.#view.getUint16(vtable + entry, true);
    return offset === 0 ? 0 : this.#at + offset;
  }
}
