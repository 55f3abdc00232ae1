import './styles.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/query-client.ts';
import { takeKeyFromAddress } from './api/session.ts';
import { applyStoredTheme } from './hooks/use-theme.ts';
import { createConsoleRouter } from './router.tsx';

// Before anything else looks at the address: the key must not stay in it, in the history or in a screenshot.
takeKeyFromAddress();
window.addEventListener('hashchange', takeKeyFromAddress);
applyStoredTheme();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={createConsoleRouter()} />
    </QueryClientProvider>
  </StrictMode>,
);
