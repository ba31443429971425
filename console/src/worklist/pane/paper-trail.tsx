import { usePeopleDates } from '../../lib/people-dates';
import { ToneTag } from '../../ui/tone-tag';
import type { ApplicationDetail } from '../application';
import { worklistTexts } from '../texts';

/** What of paper belongs to the application: originals handed in, certificates printed. */
export function PaperTrail({ application }: { application: ApplicationDetail }) {
  const t = worklistTexts.use();
  const dates = usePeopleDates();
  const { certificates } = application;
  return (
    <>
      {certificates.length > 0 && (
        <section>
          <h3>{t('certificates')}</h3>
          <ul className="pairs">
            {certificates.map((certificate) => (
              <li key={certificate.id}>
                <span>
                  {certificate.serialNo} <ToneTag tone={certificate.stateTone}>{certificate.stateLabel}</ToneTag>
                </span>
                <span className="muted">{dates.moment(certificate.collectedAt ?? certificate.printedAt)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
