import { useReachBottom } from '@tarojs/taro';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { open } from '../../lib/nav';
import { usePaged } from '../../lib/paged';
import { routes } from '../../lib/routes';
import { usePull } from '../../lib/usePull';
import type { Matter, MatterFilter } from '../../review/manifest';
import { MatterFilters } from '../../review/MatterFilters';
import { MatterList } from '../../review/MatterList';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { Screen } from '../../ui/Screen';
import { feedbackMatters } from './matters';
import { feedbackTexts } from './texts';

/** 意见反馈: my threads, the newest first, and the way to a new one. */
export function ListScreen(): ReactNode {
  const t = useTexts(feedbackTexts);
  const [filter, setFilter] = useState<MatterFilter>('all');
  const paged = usePaged<Matter>(filter, (after, first) => feedbackMatters(filter, after, first));
  usePull(paged.refresh);
  useReachBottom(() => void paged.loadMore());
  return (
    <Screen
      title={t('title')}
      footer={<Button text={t('write')} onPress={() => open(routes.feedbackWrite)} />}
      share={{ title: t('title'), path: routes.feedback }}
    >
      <MatterFilters value={filter} onChange={setFilter} />
      <MatterList paged={paged} empty={<Empty icon="chat" title={t('none')} hint={t('noneHint')} />} />
    </Screen>
  );
}
