import 'antd/dist/reset.css';
import './ui/theme/base.css';
import './ui/theme/links.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { router } from './app/router';
import { createQueryClient } from './lib/graph/query-client';
import { language } from './lib/i18n/language';
import { ThemeProvider } from './ui/theme/provider';

const client = createQueryClient();
// Labels come from the graph in the request's language, so another language means reading again.
language.subscribe(() => void client.invalidateQueries());

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <ThemeProvider>
        <RouterProvider router={router} />
      </ThemeProvider>
    </QueryClientProvider>
  </StrictMode>,
);
