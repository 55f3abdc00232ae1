/** What is left of the pieces behind their first `count` bytes: a disk that is about to be full takes a part of a write. */
export function skipBytes<Piece extends Uint8Array>(
  pieces: readonly Piece[],
  count: number,
): readonly Piece[] {
  let left = count;
  for (const [index, piece] of pieces.entries()) {
    if (left < piece.byteLength) {
      return left === 0 ? pieces.slice(index) : [piece.subarray(left) as Piece, ...pieces.slice(index + 1)];
    }
    left -= piece.byteLength;
  }
  return [];
}
