/** A point of an outline; the third value marks a corner (ear tips, tufts), where the curve does not flow on. */
export type Knot = readonly [x: number, y: number, corner?: 1];
