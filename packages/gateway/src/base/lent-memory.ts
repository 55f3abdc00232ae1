/**
 * Batches of bytes that lie in memory which their source would like to have back. Whoever is handed a batch may keep its
 * pieces, as always; only who knows that nobody refers to them any more may say so, and spares the source fresh memory.
 *
 * Only the batch that was lent last can be given back: whoever can say so at all says it before the next one is read.
 */
let lent: { readonly batch: object; readonly takeBack: () => void } | undefined;

/** `takeBack` is called when nobody refers to the bytes of the batch any more, if anybody ever says so. */
export function lendMemory(batch: object, takeBack: () => void): void {
  lent = { batch, takeBack };
}

/** Nobody refers to the bytes of the batch any more: from now on there is something else in their place. */
export function giveMemoryBack(batch: object): void {
  if (lent?.batch === batch) {
    const { takeBack } = lent;
    lent = undefined;
    takeBack();
  }
}
