import { type Day, longDay } from '../../lib/dates';
import { useLanguage } from '../../lib/i18n/language';
import { studentTexts } from './texts';
import type { StudentFile } from './use-students';

interface RecordCardProps {
  title: string;
  /** null: the registry was never told of this kind, which is not the same as none */
  records: readonly (readonly string[])[] | null;
  /** the lines are parts of one record */
  single?: boolean;
}

/** The records of one kind, one line each. */
function RecordCard({ title, records, single = false }: RecordCardProps) {
  const t = studentTexts.use();
  return (
    <section className="card file-card" aria-label={title}>
      <div className="section-head">
        <h3>{title}</h3>
        {records && records.length > 0 && !single && <small>{t('recordCount', { n: records.length })}</small>}
      </div>
      {records === null && <p className="muted">{t('neverImported')}</p>}
      {records?.length === 0 && <p className="muted">{t('noRecord')}</p>}
      {records && records.length > 0 && (
        <ul className="pairs">
          {records.map(([first, ...rest], place) => (
            <li key={place}>
              <span>{first}</span>
              <span className="muted">{rest.filter(Boolean).join(' · ')}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What is on record, by kind. */
export function RecordCards({ student }: { student: StudentFile }) {
  const t = studentTexts.use();
  const language = useLanguage();
  const yuan = (amount: string | null | undefined) => (amount ? t('yuan', { amount }) : '');
  const day = (when: Day | null | undefined) => (when ? longDay(when, language) : '');
  const list = <T,>(records: readonly T[] | null | undefined, line: (record: T) => string[]) =>
    records?.map(line) ?? null;
  const passed = (grade: { passed?: boolean | null }) =>
    grade.passed === null || grade.passed === undefined ? '' : t(grade.passed ? 'passed' : 'failed');
  const { volunteering } = student;
  const cards: RecordCardProps[] = [
    { title: t('awards'), records: list(student.awards, (each) => [each.title, each.period, yuan(each.amount)]) },
    { title: t('loans'), records: list(student.loans, (each) => [each.title, each.period, yuan(each.amount)]) },
    { title: t('honours'), records: list(student.honours, (each) => [each.title, each.period, day(each.issuedOn)]) },
    { title: t('hardship'), records: list(student.hardship, (each) => [each.levelLabel, each.period]) },
    {
      title: t('skillCertificates'),
      records: list(student.skillCertificates, (each) => [each.title, each.number ?? '', day(each.issuedOn)]),
    },
    {
      title: t('volunteering'),
      single: true,
      records: volunteering
        ? [
            [t('hours'), t('hoursValue', { n: volunteering.hours })],
            [t('cardNumber'), volunteering.cardNumber ?? t('noCard')],
          ]
        : null,
    },
    {
      title: t('grades'),
      records: list(student.grades, (each) => [
        each.course,
        each.period,
        each.score ?? each.markLabel ?? '',
        passed(each),
      ]),
    },
  ];
  return (
    <div className="file-grid">
      {cards.map((card) => (
        <RecordCard key={card.title} {...card} />
      ))}
    </div>
  );
}
