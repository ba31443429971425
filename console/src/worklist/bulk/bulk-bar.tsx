import '../worklist.css';
import { Button } from 'antd';
import type { ApplicationRow } from '../application';
import { worklistTexts } from '../texts';
import { type BulkAct, MOST, bulkActs } from './plan';

interface BulkBarProps {
  rows: readonly ApplicationRow[];
  busy: string | null;
  onAct(act: BulkAct): void;
  onClear(): void;
}

/** What can be done with the ticked rows, each button with how many it is for. */
export function BulkBar({ rows, busy, onAct, onClear }: BulkBarProps) {
  const t = worklistTexts.use();
  const acts = bulkActs(rows);
  const tooMany = rows.length > MOST;
  return (
    <div className="bulk-bar card" role="region" aria-label={t('bulk')}>
      <span role="status">{t('chosen', { n: rows.length })}</span>
      <Button type="text" size="small" onClick={onClear}>
        {t('chooseNone')}
      </Button>
      <div className="bulk-acts">
        {tooMany && <span className="field-error">{t('tooMany', { n: MOST })}</span>}
        {!tooMany && acts.length === 0 && <span className="muted">{t('nothingForAll')}</span>}
        {acts.map((act) => (
          <Button
            key={act.action.code}
            type={act.action.code === 'APPROVE' ? 'primary' : 'default'}
            danger={act.action.emphasis === 'DANGER'}
            disabled={tooMany || (busy !== null && busy !== act.action.code)}
            loading={busy === act.action.code}
            onClick={() => onAct(act)}
          >
            {t('bulkAct', { action: act.action.label, n: act.rows.length })}
          </Button>
        ))}
      </div>
    </div>
  );
}
