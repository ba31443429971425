import { usePeopleDates } from '../../lib/people-dates';
import { ToneTag } from '../../ui/tone-tag';
import type { ApplicationDetail } from '../application';
import { worklistTexts } from '../texts';

/** What of paper belongs to the application: originals handed in, certificates printed. */
export function PaperTrail({ application }: { application: ApplicationDetail }) {
  const t = worklistTexts.use();
  const dates = usePeopleDates();
  const { papers, certificates } = application;
  return (
    <>
      {papers && (
        <section>
          <div className="section-head">
            <h3>{t('papers')}</h3>
            <ToneTag tone={papers.stateTone}>{papers.stateLabel}</ToneTag>
          </div>
          <ul className="pairs">
            {papers.items.map(({ code, label, received, note }) => (
              <li key={code}>
                <span>{label}</span>
                <span className={received ? 'muted' : undefined}>
                  {received ? t('paperHere') : t('paperMissing')}
                  {note && ` · ${note}`}
                </span>
              </li>
            ))}
          </ul>
          {papers.deadline && <small>{t('paperDeadline', { time: dates.deadline(papers.deadline) })}</small>}
        </section>
      )}
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
