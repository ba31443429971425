import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { AnswerFeedbackDocument } from '../../graph/graphql';
import { useCommand } from '../../lib/graph/use-command';
import { keeper } from '../../lib/kept';
import { useKeeping } from '../../lib/use-keeping';
import { useLanguage } from '../../lib/i18n/language';
import { markOwn } from '../../review/own-changes';
import { type Answer, inputOf, isAnswer, isBegun, nothing, toSend, wrongOf } from './answer';
import { type FeedbackDetail, keys } from './use-feedback';

/** A working day: then one begins anew. */
const LONGEST = 12 * 3_600_000;

/**
 * An answer being written and sent. It is kept until it is sent, so that a pane closed by mistake or a lost network costs no
 * word; in this tab only, since it is about one student.
 */
export function useAnswering(
  account: string,
  feedback: FeedbackDetail,
  onDone: (after: FeedbackDetail | null) => void,
) {
  const client = useQueryClient();
  const language = useLanguage();
  const kept = useMemo(
    () =>
      keeper({
        key: `xg-console-feedback:${account}:${feedback.id}`,
        store: sessionStorage,
        longest: LONGEST,
        isDraft: isAnswer,
      }),
    [account, feedback.id],
  );
  const [answer, setAnswer] = useState<Answer>(() => kept.read()?.draft ?? nothing);
  const [tried, setTried] = useState(false);
  useKeeping(kept, answer, feedback.version, isBegun(answer));
  const send = useCommand(AnswerFeedbackDocument, {
    touches: [keys.all],
    onDone: ({ answerFeedback: { feedback: after } }) => {
      kept.drop();
      setAnswer(nothing);
      setTried(false);
      if (after) {
        markOwn(after.id, after.version);
        client.setQueryData([...keys.one(after.id), language], after);
      }
      onDone(after ?? null);
    },
  });
  const wrong = wrongOf(answer);
  return {
    answer,
    put: (change: (before: Answer) => Answer) => setAnswer(change),
    wrong: tried ? wrong : [],
    busy: send.isPending,
    problem: send.error,
    /** false: something is to be mended first */
    press: (): boolean => {
      setTried(true);
      if (wrong.length > 0 || send.isPending) return wrong.length === 0;
      const unsure = send.error?.again ? send.variables : null;
      send.mutate(toSend(inputOf(answer, feedback), unsure));
      return true;
    },
  };
}
