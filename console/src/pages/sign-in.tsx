import './door.css';
import { Navigate, useSearchParams } from 'react-router';
import { safeReturn } from '../lib/session/return-path';
import { useService, useViewer } from '../lib/session/viewer';
import { SignInForm } from './sign-in-form';
import { pageTexts } from './texts';

/** The door: afterwards one is back where one wanted to go. */
export function SignInPage() {
  const t = pageTexts.use();
  const [search] = useSearchParams();
  const viewer = useViewer().data;
  const service = useService().data;
  document.title = t('signInTitle');
  if (viewer) return <Navigate to={safeReturn(search.get('from'))} replace />;
  return (
    <main className="door">
      <div className="door-card">
        <p className="door-brand">{service ? t('brand', { service: service.name }) : '\u00a0'}</p>
        <h1>{t('signInTitle')}</h1>
        <p className="muted">{service?.university ?? '\u00a0'}</p>
        <SignInForm demo={service?.demo ?? false} />
      </div>
    </main>
  );
}
