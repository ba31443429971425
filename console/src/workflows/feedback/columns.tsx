import { exact } from '../../lib/dates';
import { usePeopleDates } from '../../lib/people-dates';
import type { Column } from '../../ui/data-table';
import { ToneTag } from '../../ui/tone-tag';
import { feedbackTexts } from './texts';
import type { FeedbackRow } from './use-feedback';
import type { View } from './view';

interface Shown {
  /** whether one answers for several offices, so that each row says which */
  offices: boolean;
  view: View;
}

/** What tells the rows apart; how long one has waited counts where there are some that wait. */
export function useColumns({ offices, view }: Shown): Column<FeedbackRow>[] {
  const t = feedbackTexts.use();
  const dates = usePeopleDates();
  const columns: (Column<FeedbackRow> | false)[] = [
    {
      key: 'text',
      title: t('words'),
      render: ({ thread }) => {
        // What the student said last is what waits for an answer.
        const text = (thread.findLast(({ byStaff }) => !byStaff) ?? thread[0])?.text ?? '';
        return (
          <span className="clip" title={text}>
            {text}
          </span>
        );
      },
    },
    {
      key: 'student',
      title: t('student'),
      width: 130,
      render: ({ student }) => (
        <span className="clip">
          <b>{student?.name}</b> <small>{student?.college}</small>
        </span>
      ),
    },
    {
      key: 'about',
      title: t('about'),
      width: 130,
      render: ({ aboutTitle }) => <span className="clip">{aboutTitle ?? t('aboutNothing')}</span>,
    },
    offices && {
      key: 'office',
      title: t('office'),
      width: 130,
      render: ({ office }) => <span className="clip">{office.name}</span>,
    },
    view === 'all' && {
      key: 'state',
      title: t('state'),
      width: 96,
      render: ({ stateTone, stateLabel }) => <ToneTag tone={stateTone}>{stateLabel}</ToneTag>,
    },
    view === 'waiting' || view === 'all'
      ? {
          key: 'waited',
          title: t('waited'),
          width: 90,
          render: ({ waitingSince }) =>
            waitingSince && (
              <time className="nowrap" dateTime={waitingSince} title={exact(waitingSince, dates.language)}>
                {dates.waited(waitingSince)}
              </time>
            ),
        }
      : {
          key: 'written',
          title: t('written'),
          width: 150,
          render: ({ createdAt }) => <span className="nowrap">{dates.moment(createdAt)}</span>,
        },
  ];
  return columns.filter((column) => column !== false);
}
