import './door.css';
import { useState } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { doorProblemOf, doorsOf } from '../../lib/session/doors';
import { safeReturn } from '../../lib/session/return-path';
import { useService, useViewer } from '../../lib/session/viewer';
import { Loading } from '../../ui/states';
import { pageTexts } from '../texts';
import { DoorProblemLine } from './door-problem';
import { OutsideWays } from './outside-ways';
import { SignInForm } from './sign-in-form';

/** The door: afterwards one is back where one wanted to go. */
export function SignInPage() {
  const t = pageTexts.use();
  const [search] = useSearchParams();
  const viewer = useViewer().data;
  const { data: service, isPending } = useService();
  const [unfolded, setUnfolded] = useState(false);
  const page = safeReturn(search.get('from'), import.meta.env.BASE_URL);
  document.title = t('signInTitle');
  if (viewer) return <Navigate to={page} replace />;
  const doors = doorsOf(service?.signInWays ?? []);
  const problem = doorProblemOf(search.get('problem'));
  return (
    <main className="door">
      <div className="door-card">
        <p className="door-brand">{service ? t('brand', { service: service.name }) : '\u00a0'}</p>
        <h1>{t('signInTitle')}</h1>
        <p className="muted">{service?.university ?? '\u00a0'}</p>
        {problem && <DoorProblemLine problem={problem} />}
        {isPending && <Loading rows={4} />}
        {doors.outside.length > 0 && <OutsideWays ways={doors.outside} page={page} />}
        {!isPending && doors.folded && !unfolded && (
          <button type="button" className="door-unfold" aria-expanded={false} onClick={() => setUnfolded(true)}>
            {t('byPassword')}
          </button>
        )}
        {!isPending && doors.password && (!doors.folded || unfolded) && <SignInForm demo={service?.demo ?? false} />}
      </div>
    </main>
  );
}
