import { usePeopleDates } from '../../lib/people-dates';
import { exact } from '../../lib/dates';
import { useLanguage } from '../../lib/i18n/language';
import type { Column } from '../../ui/data-table';
import { ToneTag } from '../../ui/tone-tag';
import { type ApplicationRow, aboutOf, filledIn, isSlow, wordOf } from '../application';
import { useEntries, useEntry } from '../entries';
import { worklistTexts } from '../texts';

/** The state of a row in a word, with whose review it is. */
export function StateWord({ application }: { application: ApplicationRow }) {
  const t = worklistTexts.use();
  const { tone, key } = wordOf(application);
  const words = { mine: t('wordMine'), others: t('wordOthers'), again: t('wordAgain') };
  const title = key === 'others' ? t('reviewedBy', { name: application.assignee?.name ?? '' }) : undefined;
  return (
    <span title={title}>
      <ToneTag tone={tone}>{key ? words[key] : application.stateLabel}</ToneTag>
    </span>
  );
}

/** The columns of the list: with one workflow chosen, what that workflow asks; else what it is about. */
export function useColumns(workflow: string | null): Column<ApplicationRow>[] {
  const t = worklistTexts.use();
  const language = useLanguage();
  const dates = usePeopleDates();
  const entries = useEntries();
  const entry = useEntry(workflow);
  const clip = (text: string) => (
    <span className="clip" title={text}>
      {text}
    </span>
  );
  const about: Column<ApplicationRow>[] = entry
    ? entry.columns.map(({ field, title, width }) => ({
        key: field,
        title: title(language),
        width,
        render: (row) => clip(filledIn(row, field)),
      }))
    : [
        { key: 'workflow', title: t('workflow'), width: 108, render: ({ workflowTitle }) => clip(workflowTitle) },
        {
          key: 'about',
          title: t('about'),
          render: (row) => clip(aboutOf(row, entries.find(({ code }) => code === row.workflow)?.about ?? [])),
        },
      ];
  return [
    {
      key: 'serial',
      title: t('serial'),
      width: 122,
      render: ({ serialNo }) => <span className="nowrap">{serialNo}</span>,
    },
    {
      key: 'student',
      title: t('student'),
      width: 152,
      render: ({ student }) => (
        <span className="clip">
          <b>{student?.name ?? t('hiddenStudent')}</b> <small>{student?.number}</small>
        </span>
      ),
    },
    { key: 'college', title: t('college'), width: 108, render: ({ student }) => clip(student?.college ?? '') },
    ...about,
    {
      key: 'waited',
      title: t('waited'),
      width: 76,
      render: (row) =>
        row.waitingSince &&
        !row.ended && (
          <span
            className={isSlow(row, Date.now()) ? 'nowrap slow' : 'nowrap'}
            title={exact(row.waitingSince, language)}
          >
            {dates.waited(row.waitingSince)}
          </span>
        ),
    },
    { key: 'state', title: t('state'), width: 88, render: (row) => <StateWord application={row} /> },
  ];
}
