import type { ReactNode } from 'react';
import { forgetAll } from '../../lib/graph/cache';
import { chooseLanguage, languageStore, type Language } from '../../lib/i18n/language';
import { useTexts } from '../../lib/i18n/texts';
import { restart } from '../../lib/nav';
import { routes } from '../../lib/routes';
import { useStore } from '../../lib/store';
import { Box } from '../../ui/base/Box';
import { Card } from '../../ui/Card';
import { Segments } from '../../ui/Segments';
import { pageTexts } from '../texts';

/** 中文 or English; labels come from the graph, so everything is read anew. */
export function LanguageCard(): ReactNode {
  const t = useTexts(pageTexts);
  const language = useStore(languageStore);
  const choose = (chosen: Language): void => {
    if (chosen === language) return;
    chooseLanguage(chosen);
    forgetAll();
    restart(routes.me);
  };
  return (
    <Card title={t('language')}>
      <Box className="me-languages">
        <Segments
          label={t('language')}
          value={language}
          onChange={choose}
          options={[
            { value: 'zh-CN', text: t('chinese') },
            { value: 'en', text: t('english') },
          ]}
        />
      </Box>
    </Card>
  );
}
