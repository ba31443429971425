import type { ReactNode } from 'react';
import type { NoticeRowFragment } from '../../graph/graphql';
import { useTexts } from '../../lib/i18n/texts';
import { open } from '../../lib/nav';
import { routes } from '../../lib/routes';
import { NoticeItem } from '../../workflows/notices/NoticeItem';
import { noticeTexts } from '../../workflows/notices/texts';
import { Box } from '../../ui/base/Box';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';

/** The notices on top: pinned ones first. */
export function NewsCard({ notices }: { notices: readonly NoticeRowFragment[] }): ReactNode {
  const t = useTexts(noticeTexts);
  if (notices.length === 0) return null;
  return (
    <Card title={t('notices')}>
      <Box as="ul">
        {notices.map((notice) => (
          <Box as="li" key={notice.id}>
            <NoticeItem notice={notice} brief />
          </Box>
        ))}
      </Box>
      <Button kind="quiet" size="small" text={t('more')} onPress={() => open(routes.notices)} />
    </Card>
  );
}
