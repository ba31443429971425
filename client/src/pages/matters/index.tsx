import { useState, type ReactNode } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { open } from '../../lib/nav';
import { usePaged } from '../../lib/paged';
import { routes } from '../../lib/routes';
import type { MatterFilter } from '../../review/manifest';
import { MatterFilters } from '../../review/MatterFilters';
import { MatterList } from '../../review/MatterList';
import { Empty } from '../../ui/Empty';
import { Screen } from '../../ui/Screen';
import { pageTexts } from '../texts';
import { loadMatters } from './loadMatters';

/** 我的事项: everything of mine in one list. */
export default function MattersPage(): ReactNode {
  const t = useTexts(pageTexts);
  const [filter, setFilter] = useState<MatterFilter>('all');
  const paged = usePaged(filter, (after, first) => loadMatters(filter, after, first));
  return (
    <Screen title={t('matters')} tab="matters">
      <MatterFilters value={filter} onChange={setFilter} />
      <MatterList
        paged={paged}
        empty={
          <Empty
            icon="list"
            title={t('mattersNone')}
            hint={t('mattersNoneHint')}
            action={{ text: t('toHome'), onPress: () => open(routes.home) }}
          />
        }
      />
    </Screen>
  );
}
