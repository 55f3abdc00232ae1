/** Thrown by `check()` between two stages when the caller no longer wants the picture. */
export class DrawCancelled extends Error {
  constructor() {
    super('The picture was cancelled.');
    this.name = 'DrawCancelled';
  }
}
