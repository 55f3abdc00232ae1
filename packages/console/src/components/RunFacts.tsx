import type { Run } from '../hooks/run.ts';
import { formatBytes, formatCount, formatSeconds } from '../ui/format.ts';

/** What a run took: time, bytes, tokens. What nobody reported is left out. */
export function RunFacts({ run }: { readonly run: Run }) {
  const bytes = run.pictures.at(-1)?.blob.size;
  const { thoughtTokens, imageTokens, totalTokens } = run.usage ?? {};
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Time', run.elapsedMs === undefined ? undefined : formatSeconds(run.elapsedMs)],
    ['File', bytes === undefined ? undefined : formatBytes(bytes)],
    ['Thinking', thoughtTokens === undefined ? undefined : formatCount(thoughtTokens)],
    ['Image', imageTokens === undefined ? undefined : formatCount(imageTokens)],
    ['Total', totalTokens === undefined ? undefined : `${formatCount(totalTokens)} tokens`],
  ];
  return (
    <dl aria-label="What it took" className="flex flex-wrap gap-x-4">
      {facts.map(([name, value]) =>
        value === undefined ? null : (
          <div key={name} className="flex gap-1.5">
            <dt>{name}</dt>
            <dd className="font-semibold text-ink">{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
