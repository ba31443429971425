import { useState, type ReactNode } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { open } from '../../lib/nav';
import { usePaged } from '../../lib/paged';
import type { MatterFilter } from '../../review/manifest';
import { MatterFilters } from '../../review/MatterFilters';
import { MatterList } from '../../review/MatterList';
import { Empty } from '../../ui/Empty';
import { Screen } from '../../ui/Screen';
import { counsellingMatters } from './matters';
import { CrisisLine } from './CrisisLine';
import { paths } from './paths';
import { counsellingTexts } from './texts';

/** 我的预约. */
export function MineScreen(): ReactNode {
  const t = useTexts(counsellingTexts);
  const [filter, setFilter] = useState<MatterFilter>('all');
  const paged = usePaged(filter, (after, first) => counsellingMatters(filter, after, first));
  const empty = (
    <Empty
      icon="calendar"
      title={t('emptyMine')}
      hint={t('emptyMineHint')}
      action={{ text: t('counsellors'), onPress: () => open(paths.door) }}
    />
  );
  return (
    <Screen title={t('mine')}>
      <CrisisLine />
      <MatterFilters value={filter} onChange={setFilter} />
      <MatterList paged={paged} empty={empty} />
    </Screen>
  );
}
