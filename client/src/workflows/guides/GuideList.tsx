import type { ReactNode } from 'react';
import type { GuideRowFragment } from '../../graph/graphql';
import { useTexts } from '../../lib/i18n/texts';
import { open } from '../../lib/nav';
import { routes, withQuery } from '../../lib/routes';
import { Box } from '../../ui/base/Box';
import { Press } from '../../ui/base/Press';
import { Words } from '../../ui/base/Words';
import { Empty } from '../../ui/Empty';
import { guideTexts } from './texts';

/** Guides as cards. */
export function GuideList({ guides }: { guides: readonly GuideRowFragment[] }): ReactNode {
  const t = useTexts(guideTexts);
  if (guides.length === 0) return <Empty icon="guide" title={t('noGuides')} hint={t('noneHint')} />;
  return (
    <Box as="ul">
      {guides.map((guide) => (
        <Box as="li" key={guide.id}>
          <Press className="card guide-item" onPress={() => open(withQuery(routes.guide, { id: guide.id }))}>
            <Box className="guide-item-title">{guide.title}</Box>
            <Box className="guide-item-summary">{guide.summary}</Box>
            <Words className="guide-item-foot">{[guide.office.name, guide.duration].filter(Boolean).join(' · ')}</Words>
          </Press>
        </Box>
      ))}
    </Box>
  );
}
