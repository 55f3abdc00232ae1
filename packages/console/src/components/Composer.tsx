import type { AspectRatio, ImageSize } from '@heliograph/wire';
import { Square } from 'lucide-react';
import { type Ref, useId } from 'react';
import type { Photos } from '../hooks/use-photos.ts';
import { Button } from '../ui/Button.tsx';
import { EXAMPLES, type Example } from './examples.ts';
import { RatioPicker } from './RatioPicker.tsx';
import { ReferenceTray } from './ReferenceTray.tsx';
import { SizePicker } from './SizePicker.tsx';

/** What the next request will be made of. */
export interface Draft {
  readonly prompt: string;
  readonly aspectRatio: AspectRatio;
  readonly imageSize: ImageSize;
}

interface ComposerProps {
  readonly draft: Draft;
  readonly photos: Photos;
  readonly model: string;
  readonly isRunning: boolean;
  readonly promptRef: Ref<HTMLTextAreaElement>;
  onChange(change: Partial<Draft>): void;
  onRun(): void;
  onStop(): void;
}

/** The left side: sentence, photos, shape, size, go. */
export function Composer({
  draft,
  photos,
  model,
  isRunning,
  promptRef,
  onChange,
  onRun,
  onStop,
}: ComposerProps) {
  const promptId = useId();
  const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
  return (
    <form
      aria-label="Picture request"
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isRunning) onRun();
      }}
    >
      <div>
        <label htmlFor={promptId} className="mb-1.5 block text-sm font-semibold">
          Prompt
        </label>
        <textarea
          id={promptId}
          ref={promptRef}
          value={draft.prompt}
          rows={4}
          placeholder="What should the picture show?"
          onChange={(event) => onChange({ prompt: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey)) return;
            event.preventDefault();
            if (!isRunning) onRun();
          }}
          className="field-sizing-content block max-h-64 min-h-28 w-full resize-none rounded-xl border border-line-strong bg-raised px-3.5 py-3 text-base leading-relaxed placeholder:text-ink-soft"
        />
        <ul aria-label="Example prompts" className="mt-2 flex flex-wrap gap-1.5">
          {EXAMPLES.map((example: Example) => (
            <li key={example.label}>
              <button
                type="button"
                onClick={() => onChange({ prompt: example.prompt, aspectRatio: example.aspectRatio })}
                className="min-h-8 rounded-full border border-line bg-panel px-3 text-[13px] text-ink-soft hover:border-line-strong hover:text-ink"
              >
                {example.label}
              </button>
            </li>
          ))}
        </ul>
      </div>

      <Group title="Photos">
        <ReferenceTray photos={photos} />
      </Group>
      <Group title="Shape">
        <RatioPicker value={draft.aspectRatio} onChange={(aspectRatio) => onChange({ aspectRatio })} />
      </Group>
      <Group title="Size">
        <SizePicker
          value={draft.imageSize}
          aspectRatio={draft.aspectRatio}
          onChange={(imageSize) => onChange({ imageSize })}
        />
      </Group>

      {/* On a small screen Stop stays at hand while the page shows the result. */}
      <div
        className={
          isRunning
            ? 'max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-10 max-lg:bg-ground max-lg:px-4 max-lg:pt-2 max-lg:pb-2'
            : ''
        }
      >
        {/* One button that keeps the focus. It submits nothing by itself: a click on Stop would end on Draw. */}
        <Button
          tone={isRunning ? 'plain' : 'sun'}
          className="min-h-12 w-full text-base"
          onClick={(event) => {
            if (event.detail > 1) return; // the second half of a double click means the same as the first
            if (isRunning) onStop();
            else onRun();
          }}
        >
          {isRunning && <Square size={15} fill="currentColor" aria-hidden="true" />}
          {isRunning ? 'Stop' : 'Draw'}
          <Keys>{isRunning ? 'Esc' : isMac ? '⌘ ⏎' : 'Ctrl ⏎'}</Keys>
        </Button>
        <p className="mt-2 text-center font-mono text-xs text-ink-soft">{model}</p>
      </div>
    </form>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 text-sm font-semibold">{title}</legend>
      {children}
    </fieldset>
  );
}

function Keys({ children }: { readonly children: React.ReactNode }) {
  return (
    <span aria-hidden="true" className="ml-1 hidden text-sm font-medium opacity-75 sm:inline">
      {children}
    </span>
  );
}
