import '../pages/door.css';
import { Navigate, Outlet, useLocation } from 'react-router';
import { signInPath } from '../lib/session/return-path';
import { useViewer } from '../lib/session/viewer';
import { StudentHere } from '../pages/student-here';
import { Failure, Loading } from '../ui/states';
import { Shell } from './shell';

/** Lets staff in; leads others to the sign-in, and students to their own door. */
export function Gate() {
  const { data: viewer, error, isPending, refetch } = useViewer();
  const { pathname, search } = useLocation();
  if (isPending) {
    return (
      <main className="door">
        <Loading rows={4} />
      </main>
    );
  }
  if (viewer === undefined) {
    return (
      <main className="door">
        <Failure error={error} retry={() => void refetch()} />
      </main>
    );
  }
  if (viewer === null) return <Navigate to={signInPath(pathname + search)} replace />;
  if (!viewer.staff) return <StudentHere viewer={viewer} />;
  return (
    <Shell viewer={viewer}>
      <Outlet />
    </Shell>
  );
}
