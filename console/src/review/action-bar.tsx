import './review.css';
import { Button } from 'antd';
import { Kbd } from '../ui/kbd';
import type { KeyedActions } from './choose';
import type { Action } from './reviewed';
import { reviewTexts } from './texts';

interface ActionBarProps {
  actions: readonly Action[];
  /** code of the action under way */
  busy: string | null;
  /** the keys to show, where the page answers to them */
  keys?: KeyedActions;
  onAct(action: Action): void;
}

const weight = { DANGER: 0, NORMAL: 1, PRIMARY: 2 } as const;

/** The buttons that the graph offers, and for those not possible now the reasons in words. */
export function ActionBar({ actions, busy, keys = {}, onAct }: ActionBarProps) {
  const t = reviewTexts.use();
  if (actions.length === 0) return <p className="action-bar-none">{t('noActions')}</p>;
  const keyOf = (action: Action) => Object.entries(keys).find(([, keyed]) => keyed === action)?.[0];
  const ordered = [...actions].sort((one, other) => weight[one.emphasis] - weight[other.emphasis]);
  const blocked = actions.filter((action) => !action.enabled);
  return (
    <div className="action-bar" role="group" aria-label={t('actions')}>
      <div className="action-bar-buttons">
        {ordered.map((action) => (
          <Button
            key={action.code}
            type={action.emphasis === 'PRIMARY' ? 'primary' : 'default'}
            danger={action.emphasis === 'DANGER'}
            disabled={!action.enabled || (busy !== null && busy !== action.code)}
            loading={busy === action.code}
            className={action.emphasis === 'PRIMARY' ? 'wide' : undefined}
            aria-describedby={action.enabled ? undefined : `blocked-${action.code}`}
            onClick={() => onAct(action)}
          >
            {action.label}
            {keyOf(action) && <Kbd>{keyOf(action)!}</Kbd>}
          </Button>
        ))}
      </div>
      {blocked.length > 0 && (
        <ul className="blocked">
          {blocked.map((action) => (
            <li key={action.code} id={`blocked-${action.code}`}>
              {action.blockedBy.map((unmet) => (
                <span key={unmet.code}>{t('blocked', { action: action.label, reason: unmet.reason })}</span>
              ))}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
