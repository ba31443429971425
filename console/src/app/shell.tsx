import './frame.css';
import { type ReactNode } from 'react';
import { useService, type Viewer } from '../lib/session/viewer';
import { pageTexts } from '../pages/texts';
import { applications } from '../registry';
import { EntriesProvider } from '../worklist/entries';
import { GlassBanner } from './glass-banner';
import { Navigation } from './navigation';
import { Person } from './person';

/** The frame of every page: navigation at the left, the page beside it. */
export function Shell({ viewer, children }: { viewer: Viewer; children: ReactNode }) {
  const t = pageTexts.use();
  const service = useService().data;
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {t('toContent')}
      </a>
      <header className="side">
        <p className="brand">{service ? t('brand', { service: service.name }) : t('console')}</p>
        <Navigation permissions={viewer.permissions} />
        <Person viewer={viewer} />
      </header>
      <div className="work">
        <GlassBanner viewer={viewer} />
        <main id="content" tabIndex={-1}>
          <EntriesProvider value={applications}>{children}</EntriesProvider>
        </main>
      </div>
    </div>
  );
}
