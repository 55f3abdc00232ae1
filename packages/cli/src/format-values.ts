const MICROS_PER_DOLLAR = 1_000_000;

/** Micro-dollars as dollars with at least two and at most six decimals. */
export function formatDollars(micros: number): string {
  const whole = Math.trunc(micros / MICROS_PER_DOLLAR);
  const fraction = String(Math.abs(micros % MICROS_PER_DOLLAR)).padStart(6, '0');
  return `$${whole}.${fraction.replace(/0{1,4}$/, '')}`;
}

/** `2026-11-05 14:03`, UTC. */
export function formatTime(iso: string): string {
  return iso.slice(0, 16).replace('T', ' ');
}
