import '../worklist.css';
import { Button, Modal } from 'antd';
import { worklistTexts } from '../texts';
import type { Outcome } from './outcome';

interface OutcomeDialogProps {
  action: string;
  outcome: Outcome;
  onClose(): void;
}

/** What came of an act on many, row by row; shown when not all of it was done. */
export function OutcomeDialog({ action, outcome, onClose }: OutcomeDialogProps) {
  const t = worklistTexts.use();
  const { done, refused } = outcome;
  return (
    <Modal
      open
      width={640}
      title={t('outcomeTitle', { action })}
      onCancel={onClose}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('gotIt')}
        </Button>
      }
    >
      <p className="dialog-subject">{t('outcome', { done: done.length, refused: refused.length })}</p>
      <table className="data-table plain" aria-label={t('outcomeTable')}>
        <thead>
          <tr>
            <th scope="col" style={{ width: 130 }}>
              {t('serial')}
            </th>
            <th scope="col" style={{ width: 110 }}>
              {t('student')}
            </th>
            <th scope="col">{t('result')}</th>
          </tr>
        </thead>
        <tbody>
          {refused.map(({ row, reasons }) => (
            <tr key={row.id}>
              <td>{row.serialNo}</td>
              <td>{row.student?.name ?? t('hiddenStudent')}</td>
              <td className="refused">{reasons.join(' ')}</td>
            </tr>
          ))}
          {done.map((row) => (
            <tr key={row.id}>
              <td>{row.serialNo}</td>
              <td>{row.student?.name ?? t('hiddenStudent')}</td>
              <td className="done">{t('doneAs', { state: row.stateLabel })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  );
}
