import { MantineProvider } from '@mantine/core';
import { useEffect, useMemo } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { Provider } from 'urql';
import { clientFor } from './api/client.js';
import { listenToChanges } from './api/live.js';
import { LanguageProvider, useLanguage } from './language/language.js';
import { NotFound } from './pages/not-found.js';
import { pages } from './pages/pages.js';
import { PageFault } from './shell/page-fault.js';
import { Shell } from './shell/shell.js';
import { theme } from './shell/theme.js';

/** Each page is a chunk of its own, fetched when it is opened. */
const router = createBrowserRouter([
  {
    Component: Shell,
    HydrateFallback: () => null,
    children: [
      {
        ErrorBoundary: PageFault,
        children: [
          ...pages.map(({ path, load }) => ({
            path,
            lazy: async () => ({ Component: (await load()).default }),
          })),
          { path: '*', Component: NotFound },
        ],
      },
    ],
  },
]);

export function App() {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <LanguageProvider>
        <Asking />
      </LanguageProvider>
    </MantineProvider>
  );
}

/** Answers come in the language that is spoken. */
function Asking() {
  const { language } = useLanguage();
  const client = useMemo(() => clientFor(language), [language]);
  useEffect(() => listenToChanges(language), [language]);
  return (
    <Provider value={client}>
      <RouterProvider router={router} />
    </Provider>
  );
}
