import { App, Button } from 'antd';
import type { Problem } from '../lib/graph/problem';
import { usePeopleDates } from '../lib/people-dates';
import type { Action, Reviewed } from './reviewed';
import { reviewTexts } from './texts';

/** How the outcome of an act is told: briefly when done, with the reasons and a way on when not. */
export function useTellings() {
  const { message, notification } = App.useApp();
  const t = reviewTexts.use();
  const dates = usePeopleDates();
  return {
    done: (sentence: string) => void message.success(sentence),
    outdated: (sentence: string) =>
      notification.warning({
        title: sentence,
        actions: <Button onClick={() => location.reload()}>{t('reload')}</Button>,
      }),
    conflict(problem: Problem, fresh: Reviewed | null) {
      const newest = fresh?.timeline?.[0];
      const description =
        fresh && newest
          ? t('conflict', {
              actor: newest.actor,
              action: newest.label,
              state: fresh.stateLabel,
              time: dates.moment(newest.at),
            })
          : problem.code === 'CONFLICT'
            ? t('conflictPlain')
            : problem.message;
      notification.warning({ title: t('conflictTitle'), description, duration: 8 });
    },
    failure(action: Action, problem: Problem, again: (() => void) | undefined) {
      const key = `failure-${action.code}`;
      notification.error({
        key,
        title: t('notDone', { action: action.label }),
        description: [problem.message, ...problem.unmet.map((unmet) => unmet.reason)]
          .filter((text, index, all) => all.indexOf(text) === index)
          .map((text) => <div key={text}>{text}</div>),
        duration: again ? 0 : 8,
        actions: again && (
          <Button
            type="primary"
            onClick={() => {
              notification.destroy(key);
              again();
            }}
          >
            {t('retry')}
          </Button>
        ),
      });
    },
  };
}
