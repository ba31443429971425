import { useState, type ReactNode } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { open } from '../../lib/nav';
import { Press } from '../../ui/base/Press';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Sheet } from '../../ui/Sheet';
import { uiTexts } from '../../ui/texts';
import { useScan } from '../../ui/useScan';
import { pageTexts } from '../texts';
import { pageInCode } from './pageInCode';

/** 扫一扫: a code on a poster or at a door opens the page that it names, if it is one of ours. */
export function ScanButton(): ReactNode {
  const t = useTexts(pageTexts);
  const kit = useTexts(uiTexts);
  const [unknown, setUnknown] = useState(false);
  const { start, sheet } = useScan((text) => {
    const page = pageInCode(text);
    if (page) open(page);
    else setUnknown(true);
  });
  return (
    <>
      <Press label={t('scan')} className="greeting-scan" onPress={start}>
        <Icon name="scan" />
      </Press>
      {sheet}
      {unknown ? (
        <Sheet
          title={t('scan')}
          onClose={() => setUnknown(false)}
          actions={<Button text={kit('know')} onPress={() => setUnknown(false)} />}
        >
          {t('scanUnknown')}
        </Sheet>
      ) : null}
    </>
  );
}
