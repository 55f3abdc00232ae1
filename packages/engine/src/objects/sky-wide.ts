/** Things as wide as the sky, which stand behind everything: how they span it. */
export function spanOfSky(thing: string): 'bow' | 'veil' | undefined {
  if (thing === 'rainbow-arc') return 'bow';
  return thing === 'aurora-curtains' ? 'veil' : undefined;
}
