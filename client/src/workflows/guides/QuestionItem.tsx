import { useState, type ReactNode } from 'react';
import type { FaqFieldsFragment } from '../../graph/graphql';
import { useTexts } from '../../lib/i18n/texts';
import { Box } from '../../ui/base/Box';
import { Press } from '../../ui/base/Press';
import { Words } from '../../ui/base/Words';
import { Icon } from '../../ui/Icon';
import { Rich } from '../../ui/rich/Rich';
import { guideTexts } from './texts';
import { VoteBar } from './VoteBar';
import './Guides.scss';

interface QuestionItemProps {
  faq: FaqFieldsFragment;
  /** shown with its answer at once */
  unfolded?: boolean;
}

/** A question; its answer unfolds below it. */
export function QuestionItem({ faq, unfolded = false }: QuestionItemProps): ReactNode {
  const t = useTexts(guideTexts);
  const [open, setOpen] = useState(unfolded);
  return (
    <Box className="question">
      <Press className="question-head" expanded={open} onPress={() => setOpen(!open)}>
        <Words className="question-words">{faq.question}</Words>
        <Box className={`question-sign ${open ? 'is-open' : ''}`} decorative>
          <Icon name="right" size={18} />
        </Box>
      </Press>
      {open ? (
        <Box className="question-answer">
          <Rich html={faq.answer} />
          <Box className="question-ask">{t('helpful')}</Box>
          <VoteBar faq={faq} />
        </Box>
      ) : null}
    </Box>
  );
}
