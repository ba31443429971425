import { type ReactNode, Suspense } from 'react';
import { createBrowserRouter } from 'react-router';
import { useLanguage } from '../lib/i18n/language';
import { usePermissions } from '../lib/session/viewer';
import { areas } from '../pages/areas';
import { CrashedPage } from '../pages/crashed';
import { HomePage } from '../pages/home';
import { MissingPage } from '../pages/missing';
import { SealedPage } from '../pages/sealed';
import { SignInPage } from '../pages/door/sign-in-page';
import type { ConsoleArea } from '../review/manifest';
import { permitted } from '../review/permitted';
import { Loading } from '../ui/states';
import { Gate } from './gate';

interface GuardedProps {
  area: ConsoleArea;
  permissions: readonly string[] | null;
  children: ReactNode;
}

/** Shows an area's page only to those who hold a permission of it; its code isn't even loaded for others. */
function Guarded({ area, permissions, children }: GuardedProps) {
  const language = useLanguage();
  const allowed = permitted(usePermissions(), permissions);
  if (!allowed) return <SealedPage title={area.title(language)} reason={area.sealed(language)} />;
  return <Suspense fallback={<Loading rows={10} />}>{children}</Suspense>;
}

const pages = areas.flatMap((area) =>
  area.pages.map(({ path, permissions, Page }) => ({
    path,
    element: (
      <Guarded area={area} permissions={permissions}>
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
