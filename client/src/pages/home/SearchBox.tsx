import type { ReactNode } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { open } from '../../lib/nav';
import { routes } from '../../lib/routes';
import { Press } from '../../ui/base/Press';
import { Words } from '../../ui/base/Words';
import { Icon } from '../../ui/Icon';
import { searchTexts } from '../search/texts';

/** Looks like the field it leads to. */
export function SearchBox(): ReactNode {
  const t = useTexts(searchTexts);
  return (
    <Press className="home-search" label={t('search')} onPress={() => open(routes.search)}>
      <Icon name="search" size={20} />
      <Words className="home-search-words">{t('hint')}</Words>
    </Press>
  );
}
