import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { NotFoundPage } from './pages/NotFoundPage.tsx';
import { PlaygroundPage, preparePlayground } from './pages/PlaygroundPage.tsx';
import { RootLayout } from './pages/RootLayout.tsx';

const rootRoute = createRootRoute({ component: RootLayout, notFoundComponent: NotFoundPage });

const playgroundRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  loader: preparePlayground,
  component: PlaygroundPage,
});

/** The one table of pages. README.md says how to add one. */
export function createConsoleRouter() {
  return createRouter({ routeTree: rootRoute.addChildren([playgroundRoute]) });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createConsoleRouter>;
  }
}
