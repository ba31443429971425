import { exact } from '../../lib/dates';
import { usePeopleDates } from '../../lib/people-dates';
import { ForeignChange } from '../../review/foreign-change';
import { RevealButton } from '../../review/reveal/reveal-button';
import { Timeline } from '../../review/timeline';
import { type Fact, Facts } from '../../ui/facts';
import { ToneTag } from '../../ui/tone-tag';
import { collectionTexts } from './texts';
import type { CertificateDetail } from './use-certificates';

/** Everything about one printed certificate but its buttons. */
export function CertificateContent({ certificate }: { certificate: CertificateDetail }) {
  const t = collectionTexts.use();
  const dates = usePeopleDates();
  const { student, desk, items } = certificate;
  const moment = (iso: string) => <time title={exact(iso, dates.language)}>{dates.moment(iso)}</time>;
  const facts: Fact[] = [
    { name: t('workflow'), value: certificate.workflowTitle },
    { name: t('printedAt'), value: moment(certificate.printedAt) },
  ];
  if (student) {
    const line = (
      <>
        <b>{student.name}</b> {student.number} · {student.college} <RevealButton student={student} />
      </>
    );
    facts.unshift({ name: t('student'), value: line });
  }
  if (certificate.application.serialNo) {
    const { serialNo, stateLabel } = certificate.application;
    facts.push({ name: t('application'), value: `${serialNo} · ${stateLabel}` });
  }
  if (certificate.collectBy) {
    const { collectBy } = certificate;
    const value = <time title={exact(collectBy, dates.language)}>{dates.deadline(collectBy)}</time>;
    facts.push({ name: t('collectBy'), value });
  }
  if (certificate.collectedAt) facts.push({ name: t('collectedAt'), value: moment(certificate.collectedAt) });
  if (desk) facts.push({ name: t('desk'), value: [desk.campus?.name, desk.address].filter(Boolean).join(' · ') });
  return (
    <div className="application">
      <ForeignChange thing={certificate} />
      <p>
        <ToneTag tone={certificate.stateTone}>{certificate.stateLabel}</ToneTag>
      </p>
      <Facts items={facts} />
      {items.length > 0 && (
        <section>
          <h3>{t('items')}</h3>
          <ul className="pairs">
            {items.map(({ label, period, detail, amount }) => (
              <li key={label + period + detail}>
                <span>{label}</span>
                <span className="muted">
                  {[period, detail, amount && t('amount', { amount })].filter(Boolean).join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Timeline entries={certificate.timeline} />
    </div>
  );
}
