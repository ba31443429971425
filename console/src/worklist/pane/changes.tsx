import type { ApplicationDetail } from '../application';
import { worklistTexts } from '../texts';

/** What the supplement changed: the words before struck through, then the new ones. */
export function Changes({ application }: { application: ApplicationDetail }) {
  const t = worklistTexts.use();
  const { changes, returnedItems } = application;
  return (
    <>
      {returnedItems.length > 0 && (
        <section>
          <h3>{t('returnedItems')}</h3>
          <ul className="pairs">
            {returnedItems.map(({ field, label, reason }) => (
              <li key={field}>
                <span>{label}</span>
                <span>{reason}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {changes.length > 0 && (
        <section>
          <h3>{t('changes')}</h3>
          <ul className="pairs">
            {changes.map(({ field, label, before, after }) => (
              <li key={field}>
                <span>{label}</span>
                <span>
                  <del>{before || t('empty')}</del> <span aria-hidden>→</span> <ins>{after || t('empty')}</ins>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
