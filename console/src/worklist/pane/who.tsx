import { usePeopleDates } from '../../lib/people-dates';
import { exact } from '../../lib/dates';
import { RevealButton } from '../../review/reveal/reveal-button';
import { type Fact, Facts } from '../../ui/facts';
import type { ApplicationDetail } from '../application';
import { worklistTexts } from '../texts';

/** Who applies, masked, and when. */
export function Who({ application }: { application: ApplicationDetail }) {
  const t = worklistTexts.use();
  const dates = usePeopleDates();
  const { student, submittedAt } = application;
  const items: Fact[] = [];
  if (student) {
    items.push(
      {
        name: t('student'),
        value: (
          <>
            <b>{student.name}</b> {student.number} · {student.identityLabel} · {student.college}{' '}
            <RevealButton student={student} />
          </>
        ),
      },
      {
        name: t('study'),
        value: t('studyLine', { grade: student.grade, major: student.major, className: student.className }),
      },
    );
    const { phone, idNumber } = student.sensitive ?? {};
    const contact = [phone, idNumber].filter(Boolean).join(' · ');
    if (contact) items.push({ name: t('contact'), value: contact });
  }
  if (submittedAt) {
    items.push({
      name: t('submitted'),
      value: <time title={exact(submittedAt, dates.language)}>{dates.moment(submittedAt)}</time>,
    });
  }
  return <Facts items={items} />;
}
