import { MorseLamp } from '../ui/MorseLamp.tsx';
import { flashesOf } from '../ui/morse.ts';

/** The signs of the word, drawn on the water as the reflection of the sun: short and long strips, a gap per letter. */
const GLINTS = flashesOf('sun').slice(0, -1);

interface HorizonProps {
  /** While a picture is being made the sun signals and a shaft of light crosses the frame. */
  readonly isSignalling: boolean;
  readonly draftUrl: string | undefined;
}

/** What stands in the frame before there is a picture. */
export function Horizon({ isSignalling, draftUrl }: HorizonProps) {
  return (
    <div
      className="horizon @container-size absolute inset-0"
      data-testid={isSignalling ? 'skeleton' : undefined}
    >
      <MorseLamp word={isSignalling ? 'sun' : undefined} className="absolute inset-0">
        <span className="absolute inset-x-0 top-0 h-[68%] overflow-hidden">
          <span className="absolute bottom-0 left-1/2 aspect-square w-[clamp(1.25rem,min(15cqw,30cqh),6.5rem)] -translate-x-1/2 translate-y-[36%] rounded-full bg-sun shadow-[0_0_70px_24px_color-mix(in_srgb,var(--sun)_50%,transparent)]" />
        </span>
        <span className="absolute inset-x-0 bottom-0 flex h-[32%] flex-col items-center justify-evenly overflow-hidden py-[1%]">
          {GLINTS.map((glint, index) => (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: the word never changes
              key={index}
              className={glint.isLit ? 'h-[3.2%] min-h-px rounded-full bg-sun' : ''}
              style={{
                width: `clamp(0.4rem, ${glint.units * 3.4}%, ${glint.units * 2.2}rem)`,
                height: glint.isLit ? undefined : `${glint.units * 1.6 - 1.6}%`,
                opacity: 0.95 - index * 0.045,
              }}
            />
          ))}
        </span>
      </MorseLamp>
      {draftUrl !== undefined && (
        <img src={draftUrl} alt="A draft" className="absolute inset-0 size-full object-contain" />
      )}
      {isSignalling && <span className="light-shaft absolute inset-0" />}
    </div>
  );
}
