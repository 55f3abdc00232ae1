import { Inline } from '../ui/Inline.tsx';
import { readThoughtSections } from '../ui/thought-sections.ts';

interface ThoughtLogProps {
  readonly thoughts: string;
  readonly isRunning: boolean;
  /** Whether to say what will appear here. */
  readonly hint: boolean;
}

/** The thinking as it comes: one step for each title. */
export function ThoughtLog({ thoughts, isRunning, hint }: ThoughtLogProps) {
  const sections = readThoughtSections(thoughts);
  if (!hint && !isRunning && sections.length === 0) return null;
  return (
    <section aria-label="Thinking">
      <h2 className="text-sm font-semibold">Thinking</h2>
      {hint && (
        <p className="mt-1 max-w-prose text-sm text-ink-soft">
          The reasoning appears here while it happens, before the picture.
        </p>
      )}
      <div
        role="log"
        aria-live="polite"
        className="mt-2 grid grid-cols-[repeat(auto-fill,minmax(min(16rem,100%),1fr))] gap-x-6 sm:gap-y-2"
      >
        {sections.map((section, index) => {
          const isNow = isRunning && index === sections.length - 1;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: sections are only ever added at the end
            <div key={index} className="rise relative border-l-2 border-line pb-4 pl-4">
              <span
                aria-hidden="true"
                className={`absolute top-[0.4em] -left-[5px] size-2 rounded-full ${isNow ? 'bg-sun ring-4 ring-sun-glow' : 'bg-line-strong'}`}
              />
              {section.title !== undefined && (
                <p className="text-sm leading-snug font-semibold">{section.title}</p>
              )}
              {section.paragraphs.map((paragraph, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs are only ever added at the end
                <p key={at} className="mt-1 text-sm leading-relaxed break-words text-ink-soft">
                  <Inline text={paragraph} />
                </p>
              ))}
            </div>
          );
        })}
      </div>
    </section>
  );
}
