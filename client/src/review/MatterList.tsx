import { useReachBottom } from '@tarojs/taro';
import type { ReactNode } from 'react';
import { useTexts } from '../lib/i18n/texts';
import { open } from '../lib/nav';
import type { Paged } from '../lib/paged';
import { usePull } from '../lib/usePull';
import { Box } from '../ui/base/Box';
import { Press } from '../ui/base/Press';
import { Button } from '../ui/Button';
import { Failed, Stale } from '../ui/Failed';
import { Skeleton } from '../ui/Skeleton';
import { Tag } from '../ui/Tag';
import { uiTexts } from '../ui/texts';
import type { Matter } from './manifest';
import './MatterList.scss';

/** Things of mine, newest first, further ones as one scrolls. */
export function MatterList({ paged, empty }: { paged: Paged<Matter>; empty: ReactNode }): ReactNode {
  const t = useTexts(uiTexts);
  usePull(paged.refresh);
  useReachBottom(() => void paged.loadMore());
  const { items, failure } = paged;
  if (!items) return failure ? <Failed failure={failure} retry={() => void paged.refresh()} /> : <Skeleton cards={3} />;
  if (items.length === 0) return empty;
  return (
    <Box>
      <Stale failure={failure} retry={() => void paged.refresh()} />
      <Box as="ul">
        {items.map((matter) => (
          <Box as="li" key={matter.id}>
            <MatterCard matter={matter} />
          </Box>
        ))}
      </Box>
      {paged.more ? (
        <Box className="matters-more">
          <Button kind="quiet" text={t('loadMore')} busy={paged.loadingMore} onPress={() => void paged.loadMore()} />
        </Box>
      ) : null}
    </Box>
  );
}

/** One thing, as a card that opens it. */
export function MatterCard({ matter }: { matter: Matter }): ReactNode {
  return (
    <Press className="card matter" onPress={() => open(matter.url)}>
      <Box className="matter-head">
        <Box className="matter-title">{matter.title}</Box>
        <Tag text={matter.stateLabel} tone={matter.tone} />
      </Box>
      {matter.when ? <Box className="matter-when">{matter.when}</Box> : null}
      <Box className="matter-line">{matter.line}</Box>
    </Press>
  );
}
