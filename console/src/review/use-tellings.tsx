import { Button, message, notification } from 'antd';
import type { ReactNode } from 'react';
import type { Problem } from '../lib/graph/problem';
import { usePeopleDates } from '../lib/people-dates';
import type { Action, Reviewed } from './reviewed';
import { reviewTexts } from './texts';

/**
 * How the outcome of an act is told: briefly when done, with the reasons and a way on when not. The place where it
 * appears is rendered by the page, so that the sign-in need not load any of it.
 */
export function useTellings() {
  const [brief, briefPlace] = message.useMessage();
  const [notices, noticesPlace] = notification.useNotification({ placement: 'bottom' });
  const t = reviewTexts.use();
  const dates = usePeopleDates();
  const place: ReactNode = (
    <>
      {briefPlace}
      {noticesPlace}
    </>
  );
  const whoWasFaster = (problem: Problem, fresh: Reviewed | null): string => {
    const newest = fresh?.timeline?.[0];
    if (!fresh || !newest) return problem.code === 'CONFLICT' ? t('conflictPlain') : problem.message;
    const { actor, label, at } = newest;
    return t('conflict', { actor, action: label, state: fresh.stateLabel, time: dates.moment(at) });
  };
  return {
    place,
    done: (sentence: string) => void brief.success(sentence),
    outdated: (sentence: string) =>
      notices.warning({
        title: sentence,
        actions: <Button onClick={() => location.reload()}>{t('reload')}</Button>,
      }),
    conflict: (problem: Problem, fresh: Reviewed | null) =>
      notices.warning({ title: t('conflictTitle'), description: whoWasFaster(problem, fresh), duration: 8 }),
    failure(action: Action, problem: Problem, again: (() => void) | undefined) {
      const key = `failure-${action.code}`;
      const retry = () => {
        notices.destroy(key);
        again?.();
      };
      notices.error({
        key,
        title: t('notDone', { action: action.label }),
        description: problem.sentences.map((text) => <div key={text}>{text}</div>),
        duration: again ? 0 : 8,
        actions: again && (
          <Button type="primary" onClick={retry}>
            {t('retry')}
          </Button>
        ),
      });
    },
  };
}
