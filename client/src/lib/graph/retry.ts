import { toFailure } from './failure';

export interface RetryPlan {
  /** how often at most, the first try included */
  attempts: number;
  /** before the second try; doubles from there */
  pauseMs: number;
  sleep?: (ms: number) => Promise<void>;
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Asks again while no answer comes. An answer, be it a refusal, is final. The act is the same closure each time, so
 * it carries the same request id, and the server acts once.
 */
export async function untilAnswered<T>(act: () => Promise<T>, plan: RetryPlan): Promise<T> {
  const sleep = plan.sleep ?? wait;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      const failure = toFailure(error);
      if (!failure.unanswered || attempt >= plan.attempts) throw failure;
      await sleep(plan.pauseMs * 2 ** (attempt - 1));
    }
  }
}
