import Taro, { useDidShow } from '@tarojs/taro';
import { useEffect, type ReactNode } from 'react';
import { useTexts } from '../lib/i18n/texts';
import { back } from '../lib/nav';
import { hostHasTitleBar } from '../lib/runtime';
import type { Share } from '../lib/wecom/share';
import { useShare } from '../lib/wecom/window';
import { typeUnit } from '../lib/typeSize';
import { Box } from './base/Box';
import { Press } from './base/Press';
import { Icon } from './Icon';
import { PrivacySheet } from './PrivacySheet';
import { TabBar, type TabName } from './TabBar';
import { uiTexts } from './texts';
import './Screen.scss';

interface ScreenProps {
  title: string;
  /** this screen is a tab: no way back, the bar below */
  tab?: TabName;
  /** stays at the bottom, above the tabs */
  footer?: ReactNode;
  /** no bars at all (signing in) */
  bare?: boolean;
  /** what may be passed on of this page; none unless it is public */
  share?: Share;
  children: ReactNode;
}

/** The frame of every page: title, content, what sticks to the bottom. */
export function Screen({ title, tab, footer, bare, share, children }: ScreenProps): ReactNode {
  const setTitle = (): void => void Taro.setNavigationBarTitle({ title });
  useDidShow(setTitle);
  useEffect(setTitle, [title]);
  useShare(share ?? null);
  return (
    <Box className="screen" {...typeUnit()}>
      {bare || hostHasTitleBar() ? null : <TitleBar title={title} leaf={!tab} />}
      <Box as="main" className="screen-main">
        {children}
      </Box>
      {footer ? <Box className="screen-foot">{footer}</Box> : null}
      {tab ? <TabBar current={tab} /> : null}
      <PrivacySheet />
    </Box>
  );
}

function TitleBar({ title, leaf }: { title: string; leaf: boolean }): ReactNode {
  const t = useTexts(uiTexts);
  return (
    <Box as="header" className="titlebar">
      {leaf ? (
        <Press className="titlebar-back" label={t('back')} onPress={back}>
          <Icon name="back" />
        </Press>
      ) : null}
      <Box as="h1" className="titlebar-title">
        {title}
      </Box>
    </Box>
  );
}
