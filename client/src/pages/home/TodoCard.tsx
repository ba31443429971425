import type { ReactNode } from 'react';
import { sayFailure } from '../../lib/graph/sayFailure';
import { useTexts } from '../../lib/i18n/texts';
import { open } from '../../lib/nav';
import { routes } from '../../lib/routes';
import { usePaged } from '../../lib/paged';
import type { Matter } from '../../review/manifest';
import { Box } from '../../ui/base/Box';
import { Press } from '../../ui/base/Press';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Notice } from '../../ui/Notice';
import { Tag } from '../../ui/Tag';
import { uiTexts } from '../../ui/texts';
import { loadMatters } from '../matters/loadMatters';
import { pageTexts } from '../texts';

const LOOKED_THROUGH = 20;
const SHOWN = 4;

/** What needs me: to supplement, to collect, to finish, to come to; the nearest first. */
export function TodoCard(): ReactNode {
  const t = useTexts(pageTexts);
  const kit = useTexts(uiTexts);
  const { items, failure, refresh } = usePaged<Matter>('open', (after) => loadMatters('open', after, LOOKED_THROUGH));
  const mine = items?.filter(({ needsMe }) => needsMe);
  const action = { text: kit('retry'), onPress: () => void refresh() };
  return (
    <Card title={t('todo')} aside={mine && mine.length > 0 ? t('upcoming', { n: mine.length }) : null}>
      {mine?.slice(0, SHOWN).map((matter) => (
        <Press key={matter.id} className={`todo todo-${matter.tone}`} onPress={() => open(matter.url)}>
          <Box className="todo-head">
            <Box className="todo-title">{`${matter.title} · ${matter.stateLabel}`}</Box>
            {matter.when ? <Tag tone={matter.tone} text={matter.when} /> : null}
          </Box>
          <Box className="todo-line">{matter.line}</Box>
        </Press>
      ))}
      {mine && mine.length > SHOWN ? (
        <Button kind="quiet" size="small" text={t('todoAll')} onPress={() => open(routes.matters)} />
      ) : null}
      {mine?.length === 0 ? <Box className="todo-none">{t('todoNone')}</Box> : null}
      {!items && !failure ? <Box className="todo-none skeleton-line" /> : null}
      {!items && failure ? <Notice tone="warn" text={sayFailure(failure)} action={action} /> : null}
    </Card>
  );
}
