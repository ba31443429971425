import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTexts } from '../lib/i18n/texts';
import { Box } from './base/Box';
import { Field } from './base/Field';
import { Button } from './Button';
import { readCodes } from './readCodes';
import { Sheet } from './Sheet';
import { uiTexts } from './texts';
import './ScanSheet.scss';

interface ScanSheetProps {
  onText: (text: string) => void;
  onClose: () => void;
}

/** The browser's camera where it can read codes, and a field to type in always. */
export function ScanSheet({ onText, onClose }: ScanSheetProps): ReactNode {
  const t = useTexts(uiTexts);
  const video = useRef<HTMLVideoElement>(null);
  const [camera, setCamera] = useState<'asking' | 'on' | 'none'>('asking');
  const [typed, setTyped] = useState('');
  const heard = useRef(onText);
  heard.current = onText;
  useEffect(() => {
    if (!video.current) return undefined;
    return readCodes(video.current, (text) => heard.current(text), setCamera);
  }, []);
  const use = (): void => {
    if (typed.trim() !== '') onText(typed.trim());
  };
  return (
    <Sheet
      title={t('scanTitle')}
      onClose={onClose}
      actions={
        <>
          <Button kind="plain" text={t('close')} onPress={onClose} />
          <Button text={t('scanUse')} disabled={typed.trim() === ''} onPress={use} />
        </>
      }
    >
      <video ref={video} className={`scan-video ${camera === 'on' ? '' : 'is-off'}`} muted playsInline aria-hidden />
      <Box className="scan-hint" live="polite">
        {camera === 'none' ? t('scanNoCamera') : camera === 'on' ? t('scanAim') : ''}
      </Box>
      <Field label={t('scanByHand')} placeholder={t('scanByHand')} value={typed} onChange={setTyped} onSubmit={use} />
    </Sheet>
  );
}
