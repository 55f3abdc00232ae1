const CODE: Readonly<Record<string, string>> = {
  A: '.-',
  B: '-...',
  C: '-.-.',
  D: '-..',
  E: '.',
  F: '..-.',
  G: '--.',
  H: '....',
  I: '..',
  J: '.---',
  K: '-.-',
  L: '.-..',
  M: '--',
  N: '-.',
  O: '---',
  P: '.--.',
  Q: '--.-',
  R: '.-.',
  S: '...',
  T: '-',
  U: '..-',
  V: '...-',
  W: '.--',
  X: '-..-',
  Y: '-.--',
  Z: '--..',
};

export interface Flash {
  readonly isLit: boolean;
  /** In Morse units: a dot is one, a dash three. */
  readonly units: number;
}

/** A word as a heliograph sends it: flashes and gaps, with the gap between words (seven units) at the end. */
export function flashesOf(word: string): readonly Flash[] {
  const flashes: Flash[] = [];
  for (const letter of word.toUpperCase()) {
    const signs = CODE[letter];
    if (signs === undefined) continue;
    if (flashes.length > 0) flashes.push({ isLit: false, units: 3 });
    for (const [index, sign] of [...signs].entries()) {
      if (index > 0) flashes.push({ isLit: false, units: 1 });
      flashes.push({ isLit: true, units: sign === '.' ? 1 : 3 });
    }
  }
  if (flashes.length > 0) flashes.push({ isLit: false, units: 7 });
  return flashes;
}

export function unitsOf(flashes: readonly Flash[]): number {
  return flashes.reduce((sum, flash) => sum + flash.units, 0);
}
