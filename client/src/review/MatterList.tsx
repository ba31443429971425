import { useReachBottom } from '@tarojs/taro';
import type { ReactNode } from 'react';
import { open } from '../lib/nav';
import type { Paged } from '../lib/paged';
import { usePull } from '../lib/usePull';
import { Box } from '../ui/base/Box';
import { Press } from '../ui/base/Press';
import { Failed, Stale } from '../ui/Failed';
import { More } from '../ui/More';
import { Skeleton } from '../ui/Skeleton';
import { Tag } from '../ui/Tag';
import type { Matter } from './manifest';
import './MatterList.scss';

/** Things of mine, newest first, further ones as one scrolls. */
export function MatterList({ paged, empty }: { paged: Paged<Matter>; empty: ReactNode }): ReactNode {
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
      <More paged={paged} />
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
