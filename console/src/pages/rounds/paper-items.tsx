import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { type RoundDraft, withPaper } from './draft';
import { roundTexts } from './texts';

interface PaperItemsProps {
  draft: RoundDraft;
  wrong: boolean;
  onChange(draft: RoundDraft): void;
}

/** What is to be handed in on paper, one name a line. */
export function PaperItems({ draft, wrong, onChange }: PaperItemsProps) {
  const t = roundTexts.use();
  const put = (code: string, label: string) =>
    onChange({
      ...draft,
      paperItems: draft.paperItems.map((item) => (item.code === code ? { ...item, label } : item)),
    });
  return (
    <fieldset className="paper-items">
      <legend>{t('papers')}</legend>
      {draft.paperItems.map(({ code, label }, place) => (
        <div key={code}>
          <Input
            value={label}
            maxLength={60}
            aria-label={t('paperName', { n: place + 1 })}
            status={wrong && !label.trim() ? 'error' : undefined}
            onChange={(event) => put(code, event.target.value)}
          />
          <Button
            type="text"
            icon={<DeleteOutlined aria-hidden />}
            aria-label={t('removePaper', { name: label || String(place + 1) })}
            onClick={() => onChange({ ...draft, paperItems: draft.paperItems.filter((item) => item.code !== code) })}
          />
        </div>
      ))}
      {wrong && (
        <p className="form-wrong" role="alert">
          {t('wrongPapers')}
        </p>
      )}
      <Button size="small" icon={<PlusOutlined aria-hidden />} onClick={() => onChange(withPaper(draft))}>
        {t('addPaper')}
      </Button>
    </fieldset>
  );
}
