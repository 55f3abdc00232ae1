import { CircleSlash, TriangleAlert } from 'lucide-react';
import { hintFor } from '../api/api-error.ts';
import { type Run, refusalOf } from '../hooks/run.ts';
import { Button } from '../ui/Button.tsx';

interface RunNoticeProps {
  readonly run: Run;
  onRetry(): void;
  onSignIn(): void;
}

/** Why there is no picture: a failure with its remedy, a refusal of the model, or the person's own stop. */
export function RunNotice({ run, onRetry, onSignIn }: RunNoticeProps) {
  if (run.state === 'failed' && run.error !== undefined) {
    const { error } = run;
    return (
      <div role="alert" className="rise rounded-xl border border-alarm/40 bg-alarm-ground p-4">
        <p className="flex items-center gap-2 text-sm font-semibold text-alarm">
          <TriangleAlert size={17} aria-hidden="true" />
          {error.httpStatus === 0
            ? 'No picture'
            : `${error.httpStatus} ${error.status.replaceAll('_', ' ').toLowerCase()}`}
        </p>
        <p className="mt-1.5 break-words">{error.message}</p>
        <p className="mt-1 text-sm text-ink-soft empty:hidden">{hintFor(error)}</p>
        <div className="mt-3 flex flex-wrap gap-2">
          {(error.httpStatus === 401 || error.httpStatus === 403) && (
            <Button tone="sun" onClick={onSignIn}>
              Use another key
            </Button>
          )}
          <Button onClick={onRetry}>Try again</Button>
        </div>
      </div>
    );
  }
  const refusal = refusalOf(run);
  if (refusal !== undefined) {
    return (
      <div role="status" className="rise rounded-xl border border-line-strong/60 bg-panel p-4">
        <p className="flex items-center gap-2 text-sm font-semibold">
          <CircleSlash size={17} aria-hidden="true" />
          No picture
          <code className="font-mono text-xs font-normal text-ink-soft">{refusal.reason}</code>
        </p>
        <p className="mt-1.5 break-words">{refusal.message}</p>
      </div>
    );
  }
  if (run.state === 'stopped') {
    return (
      <div
        role="status"
        className="rise flex flex-wrap items-center gap-3 rounded-xl border border-line bg-panel p-4"
      >
        <p className="mr-auto">Stopped{run.pictures.length === 0 ? ' before the picture came' : ''}.</p>
        <Button onClick={onRetry}>Draw it after all</Button>
      </div>
    );
  }
  return null;
}
