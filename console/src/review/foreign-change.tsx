import { Alert } from 'antd';
import { useState } from 'react';
import { usePeopleDates } from '../lib/people-dates';
import { isForeign } from './own-changes';
import type { Reviewed } from './reviewed';
import { reviewTexts } from './texts';

interface Seen {
  id: string;
  version: number;
  changed: boolean;
}

/** Says who changed the open item while it was open. */
export function ForeignChange({ thing }: { thing: Reviewed }) {
  const t = reviewTexts.use();
  const dates = usePeopleDates();
  const [seen, setSeen] = useState<Seen>({ id: thing.id, version: thing.version, changed: false });
  // Compared while rendering, as React advises for state that follows a prop: no frame shows the old notice.
  if (seen.id !== thing.id) setSeen({ id: thing.id, version: thing.version, changed: false });
  else if (thing.version > seen.version) {
    setSeen({ id: thing.id, version: thing.version, changed: isForeign(thing.id, thing.version, seen.version) });
  }
  if (!seen.changed || seen.id !== thing.id) return null;
  const newest = thing.timeline?.[0];
  const sentence = newest
    ? t('changed', {
        actor: newest.actor,
        action: newest.label,
        state: thing.stateLabel,
        time: dates.moment(newest.at),
      })
    : t('changedPlain', { state: thing.stateLabel });
  return <Alert type="warning" showIcon title={sentence} role="alert" className="foreign-change" />;
}
