import type { Action } from './reviewed';

/** What the key A does: the first thing to do here that is possible now. */
export function primaryOf(actions: readonly Action[]): Action | undefined {
  return actions.find((action) => action.enabled && action.emphasis === 'PRIMARY');
}

/** What the key R does: the first refusing or ending action that is possible now; it always asks before. */
export function refusalOf(actions: readonly Action[]): Action | undefined {
  return actions.find((action) => action.enabled && action.emphasis === 'DANGER');
}

/** Whether an action asks before it is done: all but the usual next step, which is one press. */
export function asksFirst(action: Action): boolean {
  return action.emphasis !== 'PRIMARY' || action.needs.includes('NOTE');
}
