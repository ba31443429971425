import { useRef, useState, type ReactNode } from 'react';
import type { HomeQuery } from '../../graph/graphql';
import { toFailure } from '../../lib/graph/failure';
import { sayFailure } from '../../lib/graph/sayFailure';
import { useTexts } from '../../lib/i18n/texts';
import { open } from '../../lib/nav';
import { routes } from '../../lib/routes';
import { toneOf } from '../../review/tones';
import { Box } from '../../ui/base/Box';
import { Press } from '../../ui/base/Press';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Notice } from '../../ui/Notice';
import { Tag } from '../../ui/Tag';
import { addressOf } from '../messages/addressOf';
import { pageTexts } from '../texts';
import { sayDue } from './sayDue';

export type Todo = HomeQuery['todo'][number];

const SHOWN = 4;

/** What needs me, in the graph's order; the graph says what and until when, a tap opens it. */
export function TodoCard({ items }: { items: readonly Todo[] }): ReactNode {
  const t = useTexts(pageTexts);
  const [problem, setProblem] = useState<string | null>(null);
  const looking = useRef(false);
  const enter = async (item: Todo): Promise<void> => {
    if (looking.current) return;
    looking.current = true;
    try {
      const address = await addressOf(item.subject);
      if (address) open(address);
      setProblem(address ? null : t('todoGone'));
    } catch (error) {
      setProblem(sayFailure(toFailure(error)));
    } finally {
      looking.current = false;
    }
  };
  return (
    <Card title={t('todo')} aside={items.length > 0 ? t('upcoming', { n: items.length }) : null}>
      <Box as="ul">
        {items.slice(0, SHOWN).map((item) => (
          <Box as="li" key={`${item.code} ${item.subject}`} className="todo-item">
            <TodoRow item={item} onPress={() => void enter(item)} />
          </Box>
        ))}
      </Box>
      {items.length > SHOWN ? (
        <Button kind="quiet" size="small" text={t('todoAll')} onPress={() => open(routes.matters)} />
      ) : null}
      {items.length === 0 ? <Box className="todo-none">{t('todoNone')}</Box> : null}
      {problem ? <Notice tone="warn" text={problem} /> : null}
    </Card>
  );
}

function TodoRow({ item, onPress }: { item: Todo; onPress: () => void }): ReactNode {
  const tone = toneOf(item.tone);
  return (
    <Press className={`todo todo-${tone}`} onPress={onPress}>
      <Box className="todo-head">
        <Box className="todo-title">{item.title}</Box>
        {item.due ? <Tag tone={tone} text={sayDue(item.due)} /> : null}
      </Box>
      <Box className="todo-line">{item.hint}</Box>
    </Press>
  );
}
