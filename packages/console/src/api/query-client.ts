import { QueryClient } from '@tanstack/react-query';

/** The page's only cache of server state. A refusal is an answer: it is shown, not asked for three times. */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: false, staleTime: 60_000, refetchOnWindowFocus: false } },
});
