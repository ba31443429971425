import { CheckOutlined, CopyOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { copyText } from '../lib/copy';
import { uiTexts } from './texts';

/** Puts a text into the clipboard and says whether that worked. */
export function CopyButton({ text, label }: { text: string; label?: string }) {
  const t = uiTexts.use();
  const [told, setTold] = useState<'copied' | 'notCopied' | null>(null);
  useEffect(() => {
    if (told === null) return undefined;
    const timer = setTimeout(() => setTold(null), 3_000);
    return () => clearTimeout(timer);
  }, [told]);
  return (
    <Button
      icon={told === 'copied' ? <CheckOutlined aria-hidden /> : <CopyOutlined aria-hidden />}
      onClick={() => void copyText(text).then((done) => setTold(done ? 'copied' : 'notCopied'))}
    >
      <span aria-live="polite">{told ? t(told) : (label ?? t('copy'))}</span>
    </Button>
  );
}
