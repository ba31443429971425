import type { Action } from './reviewed';

/** What the key A does: the first thing to do here that is possible now. */
export function primaryOf(actions: readonly Action[]): Action | undefined {
  return actions.find((action) => action.enabled && action.emphasis === 'PRIMARY');
}

/** The first refusing or ending action that is possible now; it always asks before. */
export function refusalOf(actions: readonly Action[]): Action | undefined {
  return actions.find((action) => action.enabled && action.emphasis === 'DANGER');
}

/** Which action answers to which key. */
export type KeyedActions = Partial<Record<'A' | 'R' | 'X', Action>>;

/** The keys where nothing comes back to the person who asked: A goes on, R refuses or ends. */
export function usualKeys(actions: readonly Action[]): KeyedActions {
  return { A: primaryOf(actions), R: refusalOf(actions) };
}

/** The keys of an application: A goes on, R returns it to be supplemented, X refuses. */
export function applicationKeys(actions: readonly Action[]): KeyedActions {
  const returning = actions.find((action) => action.enabled && action.needs.includes('ITEMS'));
  const refusing = actions.find((action) => action.enabled && action.emphasis === 'DANGER' && action !== returning);
  return { A: primaryOf(actions), R: returning, X: refusing };
}

/** Whether an action asks before it is done: all but the usual next step, which is one press. */
export function asksFirst(action: Action): boolean {
  return action.emphasis !== 'PRIMARY' || action.needs.includes('NOTE') || action.needs.includes('ITEMS');
}
