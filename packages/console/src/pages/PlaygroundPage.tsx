import { nearestAspectRatio } from '@heliograph/wire';
import { useCallback, useEffect, useRef, useState } from 'react';
import { modelsQuery } from '../api/models.ts';
import { queryClient } from '../api/query-client.ts';
import { currentKey } from '../api/session.ts';
import { Composer, type Draft } from '../components/Composer.tsx';
import { DropCurtain } from '../components/DropCurtain.tsx';
import { ResultStrip } from '../components/ResultStrip.tsx';
import { Stage } from '../components/Stage.tsx';
import { useDroppedFiles } from '../hooks/use-dropped-files.ts';
import { usePhotos } from '../hooks/use-photos.ts';
import { useRuns } from '../hooks/use-runs.ts';
import { useSignIn } from './RootLayout.tsx';

/** The only model for now; a picker will change it. */
const MODEL = 'gemini-3.1-flash-image';

/** Starts what the page needs before it is drawn. */
export function preparePlayground(): void {
  const key = currentKey();
  if (key !== undefined) void queryClient.prefetchQuery(modelsQuery(key));
}

export function PlaygroundPage() {
  const openSignIn = useSignIn();
  const [draft, setDraft] = useState<Draft>({ prompt: '', aspectRatio: '16:9', imageSize: '1K' });
  const [shownId, setShownId] = useState<string | undefined>(undefined);
  const photos = usePhotos();
  const { runs, isRunning, start, stop } = useRuns(setShownId);
  const prompt = useRef<HTMLTextAreaElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const hasChosenRatio = useRef(false);

  const change = (next: Partial<Draft>) => {
    if (next.aspectRatio !== undefined) hasChosenRatio.current = true;
    setDraft((before) => ({ ...before, ...next }));
  };

  const { add } = photos;
  const addFiles = useCallback(
    (files: readonly File[]) => void add(files.map((file) => ({ blob: file, name: file.name }))),
    [add],
  );
  const isDropping = useDroppedFiles(addFiles);

  // An edit keeps the shape of its photo, unless another one was chosen; so do the models.
  const first = photos.photos[0];
  useEffect(() => {
    if (first === undefined || hasChosenRatio.current) return;
    setDraft((before) => ({ ...before, aspectRatio: nearestAspectRatio(first.width, first.height) }));
  }, [first]);

  useEffect(() => {
    if (!isRunning) return;
    const stopOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) stop();
    };
    window.addEventListener('keydown', stopOnEscape);
    return () => window.removeEventListener('keydown', stopOnEscape);
  }, [isRunning, stop]);

  // On a small screen the result stands below the form: go there when a run begins.
  useEffect(() => {
    if (!isRunning || matchMedia('(min-width: 64rem)').matches) return;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    stage.current?.scrollIntoView({ block: 'start', behavior: isCalm ? 'instant' : 'smooth' });
  }, [isRunning]);

  const run = () => {
    if (currentKey() === undefined) {
      openSignIn();
      return;
    }
    if (draft.prompt.trim() === '' && photos.photos.length === 0) {
      prompt.current?.focus();
      return;
    }
    start({ ...draft, model: MODEL, references: photos.photos });
  };

  const editResult = (picture: Blob, name: string) => {
    void photos.add([{ blob: picture, name }]);
    prompt.current?.focus();
    prompt.current?.select();
  };

  return (
    <main className="mx-auto grid max-w-[110rem] gap-x-10 gap-y-8 px-4 py-6 lg:grid-cols-[22.5rem_minmax(0,1fr)] lg:grid-rows-[auto_1fr] lg:px-8">
      <h1 className="sr-only">Playground</h1>
      <Composer
        draft={draft}
        photos={photos}
        model={MODEL}
        isRunning={isRunning}
        promptRef={prompt}
        onChange={change}
        onRun={run}
        onStop={stop}
      />
      <div ref={stage} className="min-w-0 scroll-mt-4 lg:row-span-2">
        <Stage
          draft={draft}
          run={runs.find((candidate) => candidate.id === shownId)}
          onRetry={(before) => start(before.request)}
          onSignIn={openSignIn}
          onUseAsReference={editResult}
        />
      </div>
      <ResultStrip runs={runs} shownId={shownId} onShow={setShownId} />
      {isDropping && <DropCurtain />}
    </main>
  );
}
