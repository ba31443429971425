import '../../ui/pictures/pictures.css';
import { useState } from 'react';
import { exact } from '../../lib/dates';
import { usePeopleDates } from '../../lib/people-dates';
import { steadyUrl } from '../../lib/signed-url';
import { PictureViewer } from '../../ui/pictures/picture-viewer';
import { feedbackTexts } from './texts';
import type { FeedbackDetail } from './use-feedback';

/** What the student and the offices wrote, oldest first; pictures open large. */
export function Thread({ entries }: { entries: FeedbackDetail['thread'] }) {
  const t = feedbackTexts.use();
  const dates = usePeopleDates();
  const [shown, setShown] = useState<string | null>(null);
  const pictures = entries.flatMap((entry) =>
    entry.pictures.map(({ id, name, url }) => ({ id, name, url: steadyUrl(id, url) })),
  );
  const urlOf = (id: string) => pictures.find((picture) => picture.id === id)?.url;
  return (
    <section aria-label={t('thread')}>
      <h3>{t('thread')}</h3>
      <ol className="feedback-thread">
        {entries.map((entry) => (
          <li key={entry.id} data-staff={entry.byStaff}>
            <p className="feedback-head">
              <b>{entry.author}</b>{' '}
              <time dateTime={entry.at} title={exact(entry.at, dates.language)}>
                {dates.moment(entry.at)}
              </time>
            </p>
            <p className="feedback-text">{entry.text}</p>
            {entry.pictures.length > 0 && (
              <div className="thumbs">
                {entry.pictures.map(({ id, name }) => (
                  <button
                    key={id}
                    type="button"
                    className="thumb"
                    title={name}
                    aria-label={t('openPicture', { name })}
                    onClick={() => setShown(id)}
                  >
                    <img src={urlOf(id)} alt="" loading="lazy" />
                  </button>
                ))}
              </div>
            )}
          </li>
        ))}
      </ol>
      {shown && <PictureViewer pictures={pictures} id={shown} onShow={setShown} onClose={() => setShown(null)} />}
    </section>
  );
}
