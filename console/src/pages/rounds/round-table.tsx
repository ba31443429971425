import '../../ui/data-table.css';
import { Button } from 'antd';
import type { StateTone } from '../../graph/graphql';
import { usePeopleDates } from '../../lib/people-dates';
import { ToneTag } from '../../ui/tone-tag';
import type { Round } from './draft';
import { roundTexts } from './texts';

interface RoundTableProps {
  rounds: readonly Round[];
  /** codes of the workflows whose rounds one may change */
  editable: readonly string[];
  onEdit(round: Round): void;
  onTurn(round: Round): void;
}

const tones: Record<Round['state'], StateTone> = { PLANNED: 'INFO', OPEN: 'OK', CLOSED: 'NEUTRAL' };

/** All rounds with their times and how far they are taken. */
export function RoundTable({ rounds, editable, onEdit, onTurn }: RoundTableProps) {
  const t = roundTexts.use();
  const dates = usePeopleDates();
  return (
    <div className="card rounds">
      <table className="data-table plain" aria-label={t('rounds')}>
        <thead>
          <tr>
            <th scope="col">{t('round')}</th>
            <th scope="col" style={{ width: 210 }}>
              {t('when')}
            </th>
            <th scope="col" style={{ width: 120 }}>
              {t('taken')}
            </th>
            <th scope="col" style={{ width: 140 }} className="col-papers">
              {t('papers')}
            </th>
            <th scope="col" style={{ width: 130 }}>
              {t('state')}
            </th>
            <th scope="col" style={{ width: 150 }}>
              {t('act')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rounds.map((round) => (
            <tr key={round.id}>
              <td>
                <span className="two-lines">
                  <b className="clip">{round.title}</b>
                  <small>{round.workflowTitle}</small>
                </span>
              </td>
              <td>
                <span className="two-lines">
                  <span className="nowrap">{dates.moment(round.opensAt)}</span>
                  <small>{round.closesAt ? t('until', { time: dates.deadline(round.closesAt) }) : t('noEnd')}</small>
                </span>
              </td>
              <td>
                <span className="two-lines">
                  <span>
                    {round.quota === null || round.quota === undefined
                      ? t('count', { n: round.taken })
                      : t('countOf', { n: round.taken, all: round.quota })}
                  </span>
                  {round.perStudent && <small>{t('each', { n: round.perStudent })}</small>}
                </span>
              </td>
              <td className="col-papers">
                <span className="clip" title={round.paperItems.map(({ label }) => label).join(' ')}>
                  {round.paperItems.length > 0 ? t('paperCount', { n: round.paperItems.length }) : t('noPapers')}
                </span>
              </td>
              <td>
                <span className="two-lines">
                  <span>
                    <ToneTag tone={tones[round.state]}>{round.stateLabel}</ToneTag>
                  </span>
                  {!round.open && round.closedReason && <small title={round.closedReason}>{round.closedReason}</small>}
                </span>
              </td>
              <td>
                {editable.includes(round.workflow) && (
                  <span className="row-acts">
                    <Button
                      size="small"
                      aria-label={t('editNamed', { title: round.title })}
                      onClick={() => onEdit(round)}
                    >
                      {t('edit')}
                    </Button>
                    <Button
                      size="small"
                      danger={round.state === 'OPEN'}
                      aria-label={t(round.state === 'OPEN' ? 'closeNamed' : 'openNamed', { title: round.title })}
                      onClick={() => onTurn(round)}
                    >
                      {t(round.state === 'OPEN' ? 'close' : 'open')}
                    </Button>
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
