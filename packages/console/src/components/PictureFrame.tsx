import type { Pixels } from '@heliograph/wire';
import type { Run } from '../hooks/run.ts';
import { useElapsed } from '../hooks/use-elapsed.ts';
import { formatBytes, formatSeconds } from '../ui/format.ts';
import { Horizon } from './Horizon.tsx';
import { RunFacts } from './RunFacts.tsx';

interface PictureFrameProps {
  readonly pixels: Pixels;
  readonly run: Run | undefined;
}

/**
 * The place of the picture: empty it has the chosen shape, and what comes takes its place without moving anything.
 * Its width is the stage's `--frame-width`.
 */
export function PictureFrame({ pixels: { width, height }, run }: PictureFrameProps) {
  const picture = run?.pictures.at(-1);
  const isRunning = run?.state === 'running';
  return (
    <figure>
      <div
        className="relative overflow-hidden rounded-md shadow-[0_1px_2px_rgb(0_0_0/0.14),0_12px_40px_-16px_rgb(0_0_0/0.4)]"
        style={{ width: 'min(100%, var(--frame-width))', aspectRatio: `${width} / ${height}` }}
      >
        {picture === undefined ? (
          <Horizon isSignalling={isRunning} draftUrl={run?.draft?.url} />
        ) : (
          <img
            key={picture.url}
            src={picture.url}
            alt={run?.request.prompt}
            className="uncover absolute inset-0 size-full object-contain"
          />
        )}
      </div>
      <figcaption className="mt-2 flex flex-wrap gap-x-6 text-[13px] text-ink-soft tabular-nums">
        <span>
          {width} × {height} px
        </span>
        {isRunning && <Progress run={run} />}
        {run !== undefined && !isRunning && <RunFacts run={run} />}
      </figcaption>
    </figure>
  );
}

function Progress({ run }: { readonly run: Run }) {
  const elapsedMs = useElapsed(run.startedAtMs, true);
  const isReceiving = run.receivedCharacters > 0;
  // Only the change of stage is announced, not every tenth of a second.
  const stage = isReceiving ? 'Receiving the picture' : run.thoughts === '' ? 'Sent' : 'Thinking';
  return (
    <span>
      <span role="status">{stage}</span>
      {isReceiving && `, ${formatBytes((run.receivedCharacters * 3) / 4)}`} · {formatSeconds(elapsedMs)}
    </span>
  );
}
