import '../../review/review.css';
import { Alert, Button } from 'antd';
import { exact } from '../../lib/dates';
import type { Problem } from '../../lib/graph/problem';
import { useLanguage } from '../../lib/i18n/language';
import { Facts } from '../../ui/facts';
import { Kbd } from '../../ui/kbd';
import { SidePane } from '../../ui/side-pane';
import { missTexts } from './texts';
import type { Miss } from './use-misses';

interface MissPaneProps {
  miss: Miss;
  busy: 'draft' | 'dismiss' | null;
  problem: Problem | null;
  onDraft(): void;
  onDismiss(): void;
  onClose(): void;
}

/** One search in vain: how often, when, and what to do about it. */
export function MissPane({ miss, busy, problem, onDraft, onDismiss, onClose }: MissPaneProps) {
  const t = missTexts.use();
  const language = useLanguage();
  const facts = [
    { name: t('typed'), value: miss.typed },
    { name: t('times'), value: t('timesOf', { n: miss.times }) },
    { name: t('last'), value: exact(miss.lastAt, language) },
    { name: t('first'), value: exact(miss.firstAt, language) },
  ];
  return (
    <SidePane
      title={miss.typed}
      note={t('miss')}
      subject={miss.id}
      onClose={onClose}
      footer={
        <div className="action-bar">
          <div className="action-bar-buttons">
            <Button loading={busy === 'dismiss'} disabled={busy === 'draft'} onClick={onDismiss}>
              {t('dismiss')}
              <Kbd>X</Kbd>
            </Button>
            <Button
              type="primary"
              className="wide"
              loading={busy === 'draft'}
              disabled={busy === 'dismiss'}
              onClick={onDraft}
            >
              {t('draft')}
              <Kbd>A</Kbd>
            </Button>
          </div>
        </div>
      }
    >
      {problem && <Alert type="error" showIcon role="alert" title={problem.sentences.join(' ')} />}
      <Facts items={facts} />
      <p className="muted miss-means">{t('draftMeans')}</p>
    </SidePane>
  );
}
