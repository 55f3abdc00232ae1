import type { DrawEvent, DrawRequest } from './engine.ts';

/** What the gateway posts to a drawing worker. One picture is drawn at a time; further requests wait in order. */
export type WorkerRequest =
  | {
      readonly kind: 'draw';
      readonly id: string;
      readonly request: DrawRequest;
      /** Four bytes, an Int32: anything but 0 cancels. It is looked at between stages. */
      readonly cancelFlag: SharedArrayBuffer;
    }
  /** Draw a tiny picture and throw it away, so that the first caller does not pay for loading and compiling. */
  | { readonly kind: 'warm' };

/** What the worker posts back. Every `draw` ends in exactly one `done` or `failed`. */
export type WorkerReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'warmed' }
  /** The bytes of an image event are transferred, not copied. */
  | { readonly kind: 'event'; readonly id: string; readonly event: DrawEvent }
  | { readonly kind: 'failed'; readonly id: string; readonly error: WorkerFailure }
  | { readonly kind: 'done'; readonly id: string };

export interface WorkerFailure {
  /** Set when the request is at fault (`DrawRequestError`): the part of the request that is. */
  readonly field?: string;
  readonly message: string;
  readonly cancelled?: boolean;
  /** Only for faults of the engine itself; for the log, never for the caller. */
  readonly stack?: string;
}
