import { pixelsOf } from '@heliograph/wire';
import type { Run } from '../hooks/run.ts';

interface ResultStripProps {
  readonly runs: readonly Run[];
  readonly shownId: string | undefined;
  onShow(id: string): void;
}

/** The last results of this view of the page, newest first. */
export function ResultStrip({ runs, shownId, onShow }: ResultStripProps) {
  if (runs.length < 2) return null;
  return (
    <nav aria-labelledby="results-of-this-visit">
      <h2 id="results-of-this-visit" className="mb-1.5 text-sm font-semibold">
        This visit
      </h2>
      <ul className="flex flex-wrap gap-1.5">
        {runs.map((run) => {
          const { width, height } = pixelsOf(run.request.aspectRatio, run.request.imageSize);
          const url = run.pictures.at(-1)?.url;
          return (
            <li key={run.id}>
              <button
                type="button"
                aria-label={`Show: ${run.request.prompt}`}
                aria-current={run.id === shownId}
                title={run.request.prompt}
                onClick={() => onShow(run.id)}
                className="relative block h-14 max-w-32 min-w-8 overflow-hidden rounded-md border-2 border-transparent hover:border-line-strong aria-[current=true]:border-sun"
                style={{ aspectRatio: `${width} / ${height}` }}
              >
                {url === undefined ? (
                  <span className="horizon absolute inset-0" />
                ) : (
                  <img src={url} alt="" className="absolute inset-0 size-full object-cover" />
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
