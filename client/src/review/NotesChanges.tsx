import type { ReactNode } from 'react';
import type { NotesChangesFragment } from '../graph/graphql';
import { useTexts } from '../lib/i18n/texts';
import { Box } from '../ui/base/Box';
import { Words } from '../ui/base/Words';
import { Tag } from '../ui/Tag';
import { reviewTexts } from './texts';
import './NotesChanges.scss';

type Line = NonNullable<NotesChangesFragment['changes']>['notice'][number];

/** A newer version beside the one acknowledged last: what is new and what is gone say so in a word, not by colour alone. */
export function NotesChanges({ lines }: { lines: readonly Line[] }): ReactNode {
  const t = useTexts(reviewTexts);
  return (
    <Box as="ul" className="changes">
      {lines.map(({ text, mark }, index) => (
        <Box as="li" key={index} className={`changes-line is-${mark.toLowerCase()}`}>
          {mark === 'ADDED' ? <Tag tone="ok" text={t('notesAdded')} /> : null}
          {mark === 'REMOVED' ? <Tag tone="bad" text={t('notesRemoved')} /> : null}
          <Words className="changes-text">{text}</Words>
        </Box>
      ))}
    </Box>
  );
}
