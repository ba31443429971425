import { exact } from '../lib/dates';
import { usePeopleDates } from '../lib/people-dates';
import type { Entry } from './reviewed';
import { reviewTexts } from './texts';

/** What happened, newest first, as the graph words it. */
export function Timeline({ entries }: { entries: readonly Entry[] }) {
  const t = reviewTexts.use();
  const dates = usePeopleDates();
  return (
    <section className="timeline">
      <h3>{t('timeline')}</h3>
      <ol>
        {entries.map((entry) => (
          <li key={`${entry.at}${entry.action}`}>
            <div className="timeline-line">
              <span>{entry.label}</span>
              <time dateTime={entry.at} title={exact(entry.at, dates.language)}>
                {dates.moment(entry.at)} · {entry.actor}
              </time>
            </div>
            {entry.note && <p>{entry.note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
