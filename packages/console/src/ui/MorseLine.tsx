import { flashesOf, unitsOf } from './morse.ts';

interface MorseLineProps {
  readonly word: string;
  readonly className?: string;
}

/** A word written in Morse signs, as an ornament: dots and dashes of light. */
export function MorseLine({ word, className }: MorseLineProps) {
  const flashes = flashesOf(word).slice(0, -1);
  const width = unitsOf(flashes) * 2;
  let at = 0;
  return (
    <svg
      viewBox={`0 0 ${width} 2`}
      className={className}
      preserveAspectRatio="none"
      aria-hidden="true"
      fill="currentColor"
    >
      {flashes.map(({ isLit, units }) => {
        const x = at;
        at += units * 2;
        return isLit ? <rect key={x} x={x} y="0" width={units * 2} height="2" rx="1" /> : null;
      })}
    </svg>
  );
}
