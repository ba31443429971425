import { CloseOutlined } from '@ant-design/icons';
import { reviewTexts } from './texts';

interface PhraseListProps {
  own: readonly string[];
  house: readonly string[];
  onUse(phrase: string): void;
  onForget(phrase: string): void;
}

/** Phrases to reuse, one's own first; a press puts one into the field. */
export function PhraseList({ own, house, onUse, onForget }: PhraseListProps) {
  const t = reviewTexts.use();
  const rest = house.filter((phrase) => !own.includes(phrase));
  if (own.length + rest.length === 0) return null;
  return (
    <div className="phrases" role="group" aria-label={t('phrases')}>
      <span className="phrases-name">{t('phrases')}</span>
      {own.map((phrase) => (
        <span key={phrase} className="phrase own">
          <button type="button" onClick={() => onUse(phrase)}>
            {phrase}
          </button>
          <button type="button" aria-label={t('forgetPhrase', { phrase })} onClick={() => onForget(phrase)}>
            <CloseOutlined aria-hidden />
          </button>
        </span>
      ))}
      {rest.map((phrase) => (
        <span key={phrase} className="phrase">
          <button type="button" onClick={() => onUse(phrase)}>
            {phrase}
          </button>
        </span>
      ))}
    </div>
  );
}
