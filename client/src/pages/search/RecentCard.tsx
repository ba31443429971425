import { useState, type ReactNode } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { Box } from '../../ui/base/Box';
import { Press } from '../../ui/base/Press';
import { Words } from '../../ui/base/Words';
import { Card } from '../../ui/Card';
import { Empty } from '../../ui/Empty';
import { forgetSearches, recentSearches } from './recent';
import { searchTexts } from './texts';

/** Before anything is typed: what was searched for on this phone. */
export function RecentCard({ onChoose }: { onChoose: (words: string) => void }): ReactNode {
  const t = useTexts(searchTexts);
  const [recent, setRecent] = useState(recentSearches);
  const clear = (): void => {
    forgetSearches();
    setRecent([]);
  };
  if (recent.length === 0) return <Empty icon="search" title={t('begin')} hint={t('beginHint')} />;
  return (
    <Card
      title={t('recent')}
      aside={
        <Press className="search-clear" onPress={clear}>
          {t('clear')}
        </Press>
      }
    >
      <Box as="ul" className="search-recent">
        {recent.map((words) => (
          <Box as="li" key={words}>
            <Press className="search-word" label={t('again', { words })} onPress={() => onChoose(words)}>
              <Words>{words}</Words>
            </Press>
          </Box>
        ))}
      </Box>
    </Card>
  );
}
