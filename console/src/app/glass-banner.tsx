import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { usePeopleDates } from '../lib/people-dates';
import type { Viewer } from '../lib/session/viewer';
import { openGlass } from '../pages/break-glass/glass';
import { pageTexts } from '../pages/texts';

const TICK = 15_000;

/** Said on every page while a sealed office stands open to this person; goes when the time is over. */
export function GlassBanner({ viewer }: { viewer: Viewer }) {
  const t = pageTexts.use();
  const dates = usePeopleDates();
  const [now, setNow] = useState(() => Date.now());
  const roles = viewer.staff?.roles ?? [];
  const timed = roles.some(({ until }) => until);
  useEffect(() => {
    if (!timed) return undefined;
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, [timed]);
  const open = openGlass(roles, now);
  if (!open?.until) return null;
  return (
    <div className="glass-banner" role="status">
      <span>{t('glassOpen', { office: open.office.name, time: dates.moment(open.until) })}</span>
      <Link to="/break-glass">{t('glassEnd')}</Link>
    </div>
  );
}
