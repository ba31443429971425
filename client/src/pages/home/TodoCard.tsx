import type { ReactNode } from 'react';
import { sayFailure } from '../../lib/graph/sayFailure';
import { useTexts } from '../../lib/i18n/texts';
import { open } from '../../lib/nav';
import { usePaged } from '../../lib/paged';
import type { Matter } from '../../review/manifest';
import { Box } from '../../ui/base/Box';
import { Press } from '../../ui/base/Press';
import { Card } from '../../ui/Card';
import { Notice } from '../../ui/Notice';
import { Tag } from '../../ui/Tag';
import { uiTexts } from '../../ui/texts';
import { loadMatters } from '../matters/loadMatters';
import { pageTexts } from '../texts';

/** What is under way and may need me. */
export function TodoCard(): ReactNode {
  const t = useTexts(pageTexts);
  const kit = useTexts(uiTexts);
  const { items, failure, refresh } = usePaged<Matter>('open', (after) => loadMatters('open', after, 3));
  const action = { text: kit('retry'), onPress: () => void refresh() };
  return (
    <Card title={t('todo')} aside={items && items.length > 0 ? t('upcoming', { n: items.length }) : null}>
      {items?.map((matter) => (
        <Press key={matter.id} className={`todo todo-${matter.tone}`} onPress={() => open(matter.url)}>
          <Box className="todo-head">
            <Box className="todo-title">{`${matter.title} · ${matter.stateLabel}`}</Box>
            {matter.when ? <Tag tone={matter.tone} text={matter.when} /> : null}
          </Box>
          <Box className="todo-line">{matter.line}</Box>
        </Press>
      ))}
      {items?.length === 0 ? <Box className="todo-none">{t('todoNone')}</Box> : null}
      {!items && !failure ? <Box className="todo-none skeleton-line" /> : null}
      {!items && failure ? <Notice tone="warn" text={sayFailure(failure)} action={action} /> : null}
    </Card>
  );
}
