import { exact } from '../../lib/dates';
import { usePeopleDates } from '../../lib/people-dates';
import { RevealButton } from '../../review/reveal/reveal-button';
import { type Fact, Facts } from '../../ui/facts';
import { feedbackTexts } from './texts';
import type { FeedbackDetail } from './use-feedback';

/** Who writes, masked, and about what. */
export function Who({ feedback }: { feedback: FeedbackDetail }) {
  const t = feedbackTexts.use();
  const dates = usePeopleDates();
  const { student, aboutTitle, office, createdAt } = feedback;
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
  items.push(
    { name: t('about'), value: aboutTitle ?? t('aboutNothing') },
    { name: t('office'), value: office.name },
    {
      name: t('written'),
      value: (
        <time dateTime={createdAt} title={exact(createdAt, dates.language)}>
          {dates.moment(createdAt)}
        </time>
      ),
    },
  );
  return <Facts items={items} />;
}
