import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { createContext, useContext, useState } from 'react';
import { ApiError } from '../api/api-error.ts';
import { modelsQuery } from '../api/models.ts';
import { useKey } from '../api/session.ts';
import { AppHeader } from '../components/AppHeader.tsx';
import { SignInDialog } from '../components/SignInDialog.tsx';

const SignInContext = createContext<() => void>(() => {});

/** Opens the sign-in dialog from anywhere in a page. */
export function useSignIn(): () => void {
  return useContext(SignInContext);
}

/** What every page has around it: the header, and the dialog that asks for a key when there is none that works. */
export function RootLayout() {
  const key = useKey();
  const [isAsked, setIsAsked] = useState(false);
  const [dismissed, setDismissed] = useState<string | undefined>(undefined);
  const { error } = useQuery(modelsQuery(key));
  const refused = error instanceof ApiError && error.httpStatus === 401 ? error.message : undefined;
  // A key that never worked is asked for once; who closes the dialog is left alone until the next key.
  const isOpen = isAsked || (dismissed !== (key ?? '') && (key === undefined || refused !== undefined));
  const close = () => {
    setIsAsked(false);
    setDismissed(key ?? '');
  };
  return (
    <SignInContext value={() => setIsAsked(true)}>
      <AppHeader onSignIn={() => setIsAsked(true)} />
      <Outlet />
      <SignInDialog key={refused ?? ''} isOpen={isOpen} refusal={refused} onClose={close} />
    </SignInContext>
  );
}
