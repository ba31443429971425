import type { ReactNode } from 'react';
import { useTexts } from '../lib/i18n/texts';
import { open } from '../lib/nav';
import { routes } from '../lib/routes';
import { useStore } from '../lib/store';
import { unreadStore } from '../lib/unread';
import { Box } from './base/Box';
import { Press } from './base/Press';
import { Words } from './base/Words';
import { Icon } from './Icon';
import type { IconName } from './icons';
import { uiTexts } from './texts';
import type { UiText } from './texts.zh-CN';
import './TabBar.scss';

export type TabName = 'home' | 'matters' | 'messages' | 'me';

const TABS: readonly { name: TabName; icon: IconName; text: UiText }[] = [
  { name: 'home', icon: 'home', text: 'tabHome' },
  { name: 'matters', icon: 'list', text: 'tabMatters' },
  { name: 'messages', icon: 'bell', text: 'tabMessages' },
  { name: 'me', icon: 'user', text: 'tabMe' },
];

/** The four main pages; ours and not the host's, so that it follows language, dark mode and type size. */
export function TabBar({ current }: { current: TabName }): ReactNode {
  const t = useTexts(uiTexts);
  const unread = useStore(unreadStore);
  return (
    <Box as="nav" label={t('tabs')} className="tabbar">
      {TABS.map(({ name, icon, text }) => (
        <Press
          key={name}
          className={`tabbar-tab ${name === current ? 'is-current' : ''}`}
          {...(name === current ? { current: 'page' as const } : {})}
          {...(name === 'messages' && unread > 0 ? { label: `${t(text)}, ${t('unread', { n: unread })}` } : {})}
          onPress={() => {
            if (name !== current) open(routes[name]);
          }}
        >
          <Box className="tabbar-icon">
            <Icon name={icon} size={26} />
            {name === 'messages' && unread > 0 ? (
              <Words className="tabbar-badge">{unread > 99 ? '99+' : String(unread)}</Words>
            ) : null}
          </Box>
          <Words className="tabbar-text">{t(text)}</Words>
        </Press>
      ))}
    </Box>
  );
}
