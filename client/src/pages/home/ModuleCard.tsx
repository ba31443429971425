import { useState, type ReactNode } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { open } from '../../lib/nav';
import { registry } from '../../registry';
import { Box } from '../../ui/base/Box';
import { Press } from '../../ui/base/Press';
import { Words } from '../../ui/base/Words';
import { Card } from '../../ui/Card';
import { Icon } from '../../ui/Icon';
import { pageTexts } from '../texts';
import { ClosedSheet } from './ClosedSheet';
import { iconOf } from './functionIcons';
import { closingIn, type HomeFunction } from './modules';

/** One module with its functions, each open, closing soon, or closed and why. */
export function ModuleCard({ title, functions }: { title: string; functions: readonly HomeFunction[] }): ReactNode {
  const [asked, setAsked] = useState<HomeFunction | null>(null);
  const enter = (item: HomeFunction): void => {
    const known = registry.find(({ code }) => code === item.code);
    if (item.open && known) open(known.door);
    else setAsked(item);
  };
  return (
    <Card title={title}>
      <Box className="functions" as="ul">
        {functions.map((item) => (
          <Box as="li" key={item.code} className="functions-item">
            <FunctionTile item={item} onPress={() => enter(item)} />
          </Box>
        ))}
      </Box>
      {asked ? <ClosedSheet item={asked} onClose={() => setAsked(null)} /> : null}
    </Card>
  );
}

function FunctionTile({ item, onPress }: { item: HomeFunction; onPress: () => void }): ReactNode {
  const t = useTexts(pageTexts);
  const days = closingIn(item);
  const closing = days === null ? null : days === 0 ? t('closesToday') : t('closesSoon', { n: days });
  const state = item.open ? closing : t('functionClosed');
  return (
    <Press
      className={`function ${item.open ? '' : 'is-closed'}`}
      label={t('functionLabel', { title: item.title, state: state ?? t('open') })}
      onPress={onPress}
    >
      <Box className="function-icon" decorative>
        <Icon name={iconOf(item.code)} size={28} />
      </Box>
      <Words className="function-title">{item.title}</Words>
      {state ? <Words className="function-state">{state}</Words> : null}
    </Press>
  );
}
