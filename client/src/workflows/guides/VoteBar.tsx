import { useState, type ReactNode } from 'react';
import { RateFaqDocument, type FaqFieldsFragment } from '../../graph/graphql';
import { sayFailure } from '../../lib/graph/sayFailure';
import { useTell } from '../../lib/graph/useTell';
import { useTexts } from '../../lib/i18n/texts';
import { Box } from '../../ui/base/Box';
import { Press } from '../../ui/base/Press';
import { Words } from '../../ui/base/Words';
import { Icon } from '../../ui/Icon';
import { Notice } from '../../ui/Notice';
import { guideTexts } from './texts';

type Votes = Pick<FaqFieldsFragment, 'useful' | 'notUseful' | 'myVote'>;

/** 有用 / 没用: one vote, which can be changed; the counts are the server's. */
export function VoteBar({ faq }: { faq: FaqFieldsFragment }): ReactNode {
  const t = useTexts(guideTexts);
  const { send, pending, failure } = useTell(RateFaqDocument);
  const [voted, setVoted] = useState<Votes | null>(null);
  const { useful, notUseful, myVote } = voted ?? faq;
  const vote = async (wish: boolean): Promise<void> => {
    if (wish === myVote) return;
    try {
      const answer = await send({ id: faq.id, useful: wish });
      if (answer) setVoted(answer.rateFaq.faq);
    } catch {
      // said below, from failure
    }
  };
  const one = (wish: boolean, label: string, count: number): ReactNode => (
    <Press
      className={`vote ${myVote === wish ? 'is-mine' : ''}`}
      pressed={myVote === wish}
      busy={pending}
      onPress={() => void vote(wish)}
    >
      {myVote === wish ? <Icon name="check" size={16} /> : null}
      <Words>{t('votes', { label, n: count })}</Words>
    </Press>
  );
  return (
    <Box>
      <Box role="group" label={t('helpful')} className="votes">
        {one(true, t('useful'), useful)}
        {one(false, t('notUseful'), notUseful)}
      </Box>
      {failure ? <Notice tone="bad" text={sayFailure(failure)} /> : null}
    </Box>
  );
}
