import { Button } from 'antd';
import { dayOf, timeRange } from '../../../lib/dates';
import { usePeopleDates } from '../../../lib/people-dates';
import { primaryOf } from '../../../review/choose';
import type { Action } from '../../../review/reviewed';
import type { Column } from '../../../ui/data-table';
import { ToneTag } from '../../../ui/tone-tag';
import type { BookingRow } from '../booking';
import { counsellingTexts } from '../texts';
import type { View } from './filter';

interface Acting {
  busy: { id: string; code: string } | null;
  onAct(booking: BookingRow, action: Action): void;
}

/** The columns of the list; waiting times only where something waits for us. */
export function useColumns(view: View, { busy, onAct }: Acting): Column<BookingRow>[] {
  const t = counsellingTexts.use();
  const dates = usePeopleDates();
  const button = (booking: BookingRow) => {
    const action = primaryOf(booking.availableActions);
    if (!action) return null;
    return (
      <Button
        size="small"
        className="act-in-row"
        tabIndex={-1}
        loading={busy?.id === booking.id && busy.code === action.code}
        disabled={busy !== null && busy.id !== booking.id}
        aria-label={`${action.label} ${booking.student?.name ?? ''}`}
        onClick={(event) => {
          event.stopPropagation();
          onAct(booking, action);
        }}
      >
        {action.label}
      </Button>
    );
  };
  const columns: (Column<BookingRow> | false)[] = [
    {
      key: 'time',
      title: t('time'),
      width: 124,
      render: ({ slot }) => (
        <span className="two-lines">
          <span className="nowrap">{dates.day(dayOf(slot.startsAt))}</span>
          <small>{timeRange(slot.startsAt, slot.endsAt)}</small>
        </span>
      ),
    },
    {
      key: 'student',
      title: t('student'),
      width: 128,
      render: ({ student }) => (
        <span className="two-lines">
          <b>{student?.name ?? t('hiddenStudent')}</b>
          <small>{student?.number}</small>
        </span>
      ),
    },
    { key: 'counsellor', title: t('counsellor'), width: 96, render: ({ slot }) => slot.counsellor.name },
    {
      key: 'purpose',
      title: t('purpose'),
      render: ({ purpose }) => <span className={purpose ? 'clip' : 'clip muted'}>{purpose || t('noPurpose')}</span>,
    },
    view === 'requested' && {
      key: 'waited',
      title: t('waited'),
      width: 84,
      render: ({ createdAt }) => <span className="nowrap">{dates.waited(createdAt)}</span>,
    },
    {
      key: 'state',
      title: t('state'),
      width: 96,
      render: ({ stateTone, stateLabel }) => <ToneTag tone={stateTone}>{stateLabel}</ToneTag>,
    },
    { key: 'act', title: t('act'), width: 104, render: button },
  ];
  return columns.filter((column) => column !== false);
}
