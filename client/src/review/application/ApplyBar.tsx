import type { ReactNode } from 'react';
import { sayFailure } from '../../lib/graph/sayFailure';
import { useTexts } from '../../lib/i18n/texts';
import { Box } from '../../ui/base/Box';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import type { FormField, Problem } from './form';
import { labelsOf } from './shownProblems';
import { applicationTexts } from './texts';
import type { Applying } from './useApply';
import './Apply.scss';

interface ApplyBarProps {
  /** whether the notes in force are read */
  read: boolean;
  fields: readonly FormField[];
  problems: readonly Problem[];
  applying: Applying;
  onRead: () => void;
}

/** 申请: lights when everything is there; before that it says what is missing. */
export function ApplyBar({ read, fields, problems, applying, onRead }: ApplyBarProps): ReactNode {
  const t = useTexts(applicationTexts);
  const { apply, busy, failure } = applying;
  if (!read) return <Button text={t('readNotes')} onPress={onRead} />;
  return (
    <Box>
      {failure ? <Notice tone="bad" text={sayFailure(failure)} /> : null}
      {problems.length > 0 ? (
        <Box className="apply-missing" live="polite">
          {t('stillMissing', { labels: labelsOf(fields, problems, t('and')) })}
        </Box>
      ) : null}
      <Button
        text={failure?.unanswered ? t('retry') : t('apply')}
        disabled={problems.length > 0}
        busy={busy}
        onPress={() => void apply()}
      />
    </Box>
  );
}
