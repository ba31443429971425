import { Segmented } from 'antd';
import { useDeferredValue, useState } from 'react';
import { HtmlPreview } from '../../ui/html-preview';
import type { Version, Words } from './draft';
import { previewHtml } from './preview-html';
import { instructionTexts } from './texts';

interface StudentPreviewProps {
  words: Words;
  /** the version that some have ticked; null where nobody can have */
  read: Version | null;
}

/** As a student sees it on a phone: one who comes for the first time, or one who ticked the version before. */
export function StudentPreview({ words, read }: StudentPreviewProps) {
  const t = instructionTexts.use();
  const [known, setKnown] = useState(false);
  const written = previewHtml(words, known ? read : null, {
    notice: t('notice'),
    procedure: t('procedure'),
    added: t('added'),
    removed: t('removed'),
    untitled: t('untitled'),
  });
  // The frame is drawn anew with each change: after a burst of typing once is enough.
  const html = useDeferredValue(written);
  return (
    <div className="instructions-preview">
      {read && (
        <Segmented
          aria-label={t('seenBy')}
          value={known}
          options={[
            { value: false, label: t('firstTime') },
            { value: true, label: t('readBefore', { n: read.version }) },
          ]}
          onChange={setKnown}
        />
      )}
      <HtmlPreview title={t('asStudents')} html={html} />
    </div>
  );
}
