import type { StateTone } from '../../graph/graphql';
import { usePeopleDates } from '../../lib/people-dates';
import type { Column } from '../../ui/data-table';
import { ToneTag } from '../../ui/tone-tag';
import { deliveryTexts } from './texts';
import type { Delivery } from './view';

export const tones: Record<Delivery['state'], StateTone> = {
  PENDING: 'INFO',
  SENDING: 'INFO',
  SENT: 'OK',
  FAILED: 'BAD',
  UNKNOWN: 'WARN',
  SKIPPED: 'NEUTRAL',
  RECALLED: 'NEUTRAL',
  DISMISSED: 'NEUTRAL',
};

export function useColumns(): Column<Delivery>[] {
  const t = deliveryTexts.use();
  const dates = usePeopleDates();
  return [
    {
      key: 'recipient',
      title: t('recipient'),
      width: 170,
      render: ({ recipient }) => (
        <span className="clip">
          <b>{recipient.displayName}</b> <small>{recipient.username}</small>
        </span>
      ),
    },
    { key: 'about', title: t('about'), width: 150, render: ({ about }) => <span className="clip">{about}</span> },
    { key: 'channel', title: t('channel'), width: 96, render: ({ channelLabel }) => channelLabel },
    {
      key: 'state',
      title: t('state'),
      width: 104,
      render: ({ state, stateLabel }) => <ToneTag tone={tones[state]}>{stateLabel}</ToneTag>,
    },
    {
      key: 'error',
      title: t('why'),
      render: ({ errorLabel, errorCode }) => (
        <span className="clip" title={errorLabel ?? undefined}>
          {errorLabel ?? errorCode}
        </span>
      ),
    },
    {
      key: 'time',
      title: t('time'),
      width: 172,
      render: ({ sentAt, dueAt }) => <span className="nowrap">{dates.moment(sentAt ?? dueAt)}</span>,
    },
  ];
}
