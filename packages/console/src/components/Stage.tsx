import { pixelsOf } from '@heliograph/wire';
import type { CSSProperties } from 'react';
import type { Run } from '../hooks/run.ts';
import type { Draft } from './Composer.tsx';
import { PictureFrame } from './PictureFrame.tsx';
import { RunActions } from './RunActions.tsx';
import { RunFacts } from './RunFacts.tsx';
import { RunNotice } from './RunNotice.tsx';
import { ThoughtLog } from './ThoughtLog.tsx';

interface StageProps {
  readonly draft: Draft;
  readonly run: Run | undefined;
  onRetry(run: Run): void;
  onSignIn(): void;
  onUseAsReference(picture: Blob, name: string): void;
}

/**
 * The right side: the picture, what it took, what was thought on the way. The thinking stands beside a tall picture
 * and below a wide one, from the first moment on, so that nothing moves when it begins or when the picture comes.
 */
export function Stage({ draft, run, onRetry, onSignIn, onUseAsReference }: StageProps) {
  const { aspectRatio, imageSize } = run?.request ?? draft;
  const pixels = pixelsOf(aspectRatio, imageSize);
  const shape = pixels.width / pixels.height;
  const isWide = shape > 1.3;
  const isOver = run !== undefined && run.state !== 'running';
  const hasFrame = !isOver || run.pictures.length > 0;
  // As large as it can be without scrolling: the rest of the screen is header, caption, buttons and some thinking.
  const frameWidth = `calc(max(20rem, 100dvh - ${isWide ? '24rem' : '14.5rem'}) * ${shape})`;
  const beside = 'xl:grid-cols-[minmax(26rem,var(--frame-width))_minmax(17rem,1fr)]';
  return (
    <section
      aria-label="Result"
      className={`grid items-start content-start gap-x-8 gap-y-5 ${isWide || !hasFrame ? '' : beside} ${run === undefined ? '' : 'max-lg:min-h-dvh'} ${isOver ? '' : 'max-lg:pb-24'}`}
      style={{ '--frame-width': frameWidth } as CSSProperties}
    >
      <div className="min-w-0 space-y-4">
        {isOver && <RunNotice run={run} onRetry={() => onRetry(run)} onSignIn={onSignIn} />}
        {hasFrame && <PictureFrame pixels={pixels} run={run} />}
        {run !== undefined && (
          // A small screen has no room for both while the thinking comes.
          <div className={isOver ? '' : 'max-sm:hidden'}>
            <RunActions run={run} onUseAsReference={onUseAsReference} />
          </div>
        )}
        {run !== undefined && run.text.trim() !== '' && (
          <p className="rise max-w-prose break-words whitespace-pre-wrap">{run.text.trim()}</p>
        )}
        {!hasFrame && (
          <div className="text-[13px] text-ink-soft tabular-nums">
            <RunFacts run={run} />
          </div>
        )}
      </div>
      <ThoughtLog
        thoughts={run?.thoughts ?? ''}
        isRunning={run?.state === 'running'}
        hint={run === undefined}
      />
    </section>
  );
}
