import { useReachBottom } from '@tarojs/taro';
import { useState, type ReactNode } from 'react';
import type { SearchKind } from '../../graph/graphql';
import { useTexts } from '../../lib/i18n/texts';
import { open, useParam } from '../../lib/nav';
import { routes, withQuery } from '../../lib/routes';
import { useSettled } from '../../lib/useSettled';
import { Box } from '../../ui/base/Box';
import { Field } from '../../ui/base/Field';
import { Empty } from '../../ui/Empty';
import { Failed, Stale } from '../../ui/Failed';
import { More } from '../../ui/More';
import { Screen } from '../../ui/Screen';
import { Segments } from '../../ui/Segments';
import { Skeleton } from '../../ui/Skeleton';
import { noteSearch } from './recent';
import { RecentCard } from './RecentCard';
import { Results } from './Results';
import { searchTexts } from './texts';
import { useSearch } from './useSearch';
import './search.scss';

const LONGEST = 60;
const KINDS: readonly SearchKind[] = ['FUNCTION', 'GUIDE', 'FAQ', 'NOTICE'];
const ALL = 'ALL';

/** One search over functions, notices, guides and questions, as one types. */
export default function SearchPage(): ReactNode {
  const t = useTexts(searchTexts);
  const [typed, setTyped] = useState(useParam('text').slice(0, LONGEST));
  const [kind, setKind] = useState<SearchKind | typeof ALL>(ALL);
  const words = useSettled(typed.trim(), 250);
  const found = useSearch(words, kind === ALL ? null : kind);
  useReachBottom(() => {
    if (kind !== ALL) void found.loadMore();
  });
  const keep = (): void => {
    if (words) noteSearch(words);
  };
  const { items, failure } = found;
  return (
    <Screen title={t('search')}>
      <Box className="search-box">
        <Field
          focus
          label={t('search')}
          placeholder={t('hint')}
          maxLength={LONGEST}
          value={typed}
          onChange={setTyped}
          onSubmit={keep}
        />
      </Box>
      {typed.trim() === '' ? (
        <RecentCard onChoose={setTyped} />
      ) : (
        <>
          <Segments
            label={t('kind')}
            value={kind}
            onChange={setKind}
            options={[{ value: ALL, text: t('all') }, ...KINDS.map((value) => ({ value, text: t(value) }))]}
          />
          {!items && failure ? <Failed failure={failure} retry={() => void found.refresh()} /> : null}
          {!items && !failure ? <Skeleton cards={2} /> : null}
          {items ? <Stale failure={failure} retry={() => void found.refresh()} /> : null}
          {items?.length === 0 && !found.old && words ? (
            <Empty
              icon="search"
              title={t('none', { words })}
              hint={t('noneHint')}
              action={{ text: t('tellUs'), onPress: () => open(tellAddress(t('tellWords', { words }))) }}
            />
          ) : null}
          {items ? (
            <Results hits={items} more={found.more} kind={kind === ALL ? null : kind} onKind={setKind} onEnter={keep} />
          ) : null}
          {kind === ALL ? null : <More paged={found} />}
        </>
      )}
    </Screen>
  );
}

const tellAddress = (text: string): string => withQuery(routes.feedbackWrite, { text });
