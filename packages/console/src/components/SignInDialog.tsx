import { useQueryClient } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { useId, useState } from 'react';
import { modelsQuery } from '../api/models.ts';
import { signIn } from '../api/session.ts';
import { Button } from '../ui/Button.tsx';
import { Mark } from '../ui/Mark.tsx';

interface SignInDialogProps {
  readonly isOpen: boolean;
  /** Why the key of this browser was refused, in the gateway's words. */
  readonly refusal: string | undefined;
  onClose(): void;
}

/** Takes a key and asks the gateway whether it is one before keeping it. */
export function SignInDialog({ isOpen, refusal, onClose }: SignInDialogProps) {
  return (
    <Dialog.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-black/55" />
        <Dialog.Content className="rise fixed top-1/2 left-1/2 z-50 w-[min(27rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 rounded-2xl border border-line bg-panel p-6 shadow-2xl">
          <Mark className="size-10" />
          <Dialog.Title className="mt-3 text-xl font-semibold tracking-tight">
            Sign in with a key
          </Dialog.Title>
          <Dialog.Description className="mt-1 text-sm text-ink-soft">
            The gateway printed a link with one at its first start. Another is made by{' '}
            <code className="font-mono text-[0.92em] text-ink">heliograph tokens create --group direct</code>.
          </Dialog.Description>
          <SignInForm refusal={refusal} onDone={onClose} />
          <Dialog.Close asChild>
            <Button tone="quiet" className="absolute top-3 right-3 min-w-10 px-0" aria-label="Close">
              <X size={18} aria-hidden="true" />
            </Button>
          </Dialog.Close>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function SignInForm({ refusal, onDone }: { readonly refusal: string | undefined; onDone(): void }) {
  const client = useQueryClient();
  const inputId = useId();
  const [key, setKey] = useState('');
  const [problem, setProblem] = useState(refusal);
  const [isChecking, setIsChecking] = useState(false);

  const check = async () => {
    setIsChecking(true);
    setProblem(undefined);
    try {
      await client.fetchQuery(modelsQuery(key.trim()));
      signIn(key.trim());
      onDone();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    } finally {
      setIsChecking(false);
    }
  };

  return (
    <form
      className="mt-4"
      onSubmit={(event) => {
        event.preventDefault();
        void check();
      }}
    >
      <label htmlFor={inputId} className="text-sm font-semibold">
        Key
      </label>
      <input
        id={inputId}
        type="password"
        value={key}
        onChange={(event) => setKey(event.currentTarget.value)}
        placeholder="hg-…"
        autoComplete="off"
        spellCheck={false}
        aria-invalid={problem !== undefined}
        className="mt-1.5 block min-h-11 w-full rounded-lg border border-line-strong bg-raised px-3 font-mono text-base placeholder:text-ink-soft"
      />
      <div role="alert">
        {problem !== undefined && (
          <p className="mt-2 rounded-lg bg-alarm-ground px-3 py-2 text-sm break-words text-alarm">
            {problem}
          </p>
        )}
      </div>
      <Button
        type="submit"
        tone="sun"
        className="mt-4 min-h-11 w-full"
        disabled={key.trim() === '' || isChecking}
      >
        {isChecking ? 'Asking the gateway…' : 'Sign in'}
      </Button>
      <p className="mt-3 text-xs text-ink-soft">The key stays in this browser until you sign out.</p>
    </form>
  );
}
