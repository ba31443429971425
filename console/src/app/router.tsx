import { type ReactNode, Suspense } from 'react';
import { createBrowserRouter } from 'react-router';
import { useLanguage } from '../lib/i18n/language';
import { usePermission } from '../lib/session/viewer';
import { CrashedPage } from '../pages/crashed';
import { HomePage } from '../pages/home';
import { MissingPage } from '../pages/missing';
import { SealedPage } from '../pages/sealed';
import { SignInPage } from '../pages/sign-in';
import { workflows } from '../registry';
import type { ConsoleWorkflow } from '../review/manifest';
import { Loading } from '../ui/states';
import { Gate } from './gate';

interface GuardedProps {
  workflow: ConsoleWorkflow;
  permission: string;
  children: ReactNode;
}

/** Shows a workflow's page only to those who hold its permission; its code isn't even loaded for others. */
function Guarded({ workflow, permission, children }: GuardedProps) {
  const language = useLanguage();
  const allowed = usePermission(permission);
  if (!allowed) return <SealedPage title={workflow.title(language)} reason={workflow.sealed(language)} />;
  return <Suspense fallback={<Loading rows={10} />}>{children}</Suspense>;
}

const pages = workflows.flatMap((workflow) =>
  workflow.pages.map(({ path, permission, Page }) => ({
    path,
    element: (
      <Guarded workflow={workflow} permission={permission}>
        <Page />
      </Guarded>
    ),
    errorElement: <CrashedPage />,
  })),
);

/** All addresses of the console. */
export const router = createBrowserRouter(
  [
    { path: '/sign-in', element: <SignInPage />, errorElement: <CrashedPage /> },
    {
      element: <Gate />,
      errorElement: <CrashedPage />,
      children: [{ path: '/', element: <HomePage /> }, ...pages, { path: '*', element: <MissingPage /> }],
    },
  ],
  { basename: '/console' },
);
