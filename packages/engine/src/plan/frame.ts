/** How a picture is framed, before anything stands in it. */
export interface Frame {
  /** Name of a definition in `plan/frames/`. */
  readonly kind: string;
  /** y of the horizon. */
  readonly horizon: number;
  /** y where the main subject's feet stand. */
  readonly foot: number;
  /** Larger side of the main subject as a share of the short edge. */
  readonly share: number;
  /** x of the middle of what stands there. */
  readonly x: number;
}
