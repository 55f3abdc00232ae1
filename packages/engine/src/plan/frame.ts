/** How the picture is framed, before anything stands in it. */
export interface Frame {
  readonly kind: 'vista' | 'ground' | 'table' | 'sky';
  /** y of the horizon. */
  readonly horizon: number;
  /** y where the main subject's feet stand. */
  readonly foot: number;
  /** Height of the main subject's larger side as a share of the short edge. */
  readonly share: number;
}
