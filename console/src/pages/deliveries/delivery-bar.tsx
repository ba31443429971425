import '../../worklist/worklist.css';
import { Button, Popconfirm } from 'antd';
import { deliveryTexts } from './texts';
import { type Act, type Delivery, MOST, fitFor } from './view';

const acts = ['retry', 'dismiss', 'recall'] as const satisfies readonly Act[];

interface DeliveryBarProps {
  rows: readonly Delivery[];
  busy: Act | null;
  onAct(act: Act, rows: readonly Delivery[]): void;
  onClear(): void;
}

/** What can be done with the ticked deliveries, each button with how many it is for. */
export function DeliveryBar({ rows, busy, onAct, onClear }: DeliveryBarProps) {
  const t = deliveryTexts.use();
  const offered = acts.map((act) => ({ act, fit: fitFor(act, rows) })).filter(({ fit }) => fit.length > 0);
  const button = (act: Act, fit: readonly Delivery[], press?: () => void) => (
    <Button
      key={act}
      type={act === 'retry' ? 'primary' : 'default'}
      danger={act === 'recall'}
      disabled={fit.length > MOST || (busy !== null && busy !== act)}
      loading={busy === act}
      onClick={press}
    >
      {t('actOn', { act: t(act), n: fit.length })}
    </Button>
  );
  return (
    <div className="bulk-bar card" role="region" aria-label={t('bulk')}>
      <span role="status">{t('chosen', { n: rows.length })}</span>
      <Button type="text" size="small" onClick={onClear}>
        {t('chooseNone')}
      </Button>
      <div className="bulk-acts">
        {rows.length > MOST && <span className="form-wrong">{t('tooMany', { n: MOST })}</span>}
        {offered.length === 0 && <span className="muted">{t('tooLate')}</span>}
        {offered.map(({ act, fit }) =>
          act === 'retry' ? (
            button(act, fit, () => onAct(act, fit))
          ) : (
            <Popconfirm
              key={act}
              title={t(act === 'recall' ? 'recallSure' : 'dismissSure', { n: fit.length })}
              okText={t(act)}
              cancelText={t('cancel')}
              disabled={fit.length > MOST}
              onConfirm={() => onAct(act, fit)}
            >
              {button(act, fit)}
            </Popconfirm>
          ),
        )}
      </div>
    </div>
  );
}
