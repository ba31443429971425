import '../pages/door/door.css';
import { Suspense, lazy } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { signInPath } from '../lib/session/return-path';
import { useViewer } from '../lib/session/viewer';
import { StudentHere } from '../pages/door/student-here';
import { Failure, Loading } from '../ui/states';
import { Shell } from './shell';

// Few ever see it, and it draws QR codes.
const Duties = lazy(() => import('../pages/account/duties-page'));

/** Lets staff in; leads others to the sign-in, students to their own door, and has first duties done first. */
export function Gate() {
  const { data: viewer, error, isPending, refetch } = useViewer();
  const { pathname, search } = useLocation();
  if (isPending) return <Waiting />;
  if (viewer === undefined) {
    return (
      <main className="door">
        <Failure error={error} retry={() => void refetch()} />
      </main>
    );
  }
  if (viewer === null) return <Navigate to={signInPath(pathname + search)} replace />;
  if (!viewer.staff) return <StudentHere viewer={viewer} />;
  if (viewer.mustDo.length > 0) {
    return (
      <Suspense fallback={<Waiting />}>
        <Duties viewer={viewer} />
      </Suspense>
    );
  }
  return (
    <Shell viewer={viewer}>
      <Outlet />
    </Shell>
  );
}

function Waiting() {
  return (
    <main className="door">
      <Loading rows={4} />
    </main>
  );
}
