import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { type ReactNode, useLayoutEffect, useMemo } from 'react';
import { useLanguage } from '../../lib/i18n/language';
import { antdTheme } from './antd-theme';
import { useDark, useMotion } from './appearance';
import { applyPalette, dark, light } from './tokens';

/** Colours, language and messages for everything below. */
export function ThemeProvider({ children }: { children: ReactNode }) {
  const inTheDark = useDark();
  const language = useLanguage();
  const motion = useMotion();
  const config = useMemo(() => antdTheme(inTheDark, motion), [inTheDark, motion]);
  useLayoutEffect(() => {
    const root = document.documentElement;
    applyPalette(inTheDark ? dark : light, root);
    root.style.colorScheme = inTheDark ? 'dark' : 'light';
    root.lang = language;
  }, [inTheDark, language]);
  return (
    <ConfigProvider theme={config} locale={language === 'en' ? enUS : zhCN} button={{ autoInsertSpace: false }}>
      {children}
    </ConfigProvider>
  );
}
