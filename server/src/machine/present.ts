import { say, type RequestContext } from '../campus/request-context.js';
import { availableActions } from './available-actions.js';
import { actionKey, meaningKey, stateKey } from './check-workflow.js';
import type { Machine, SubjectFacts } from './manifest.js';
import type { EventRow } from './reviewable.type.js';

/** Resolvers of `Reviewable`'s fields for one machine, from its table and its catalogue. */
export function presenterOf<Facts extends SubjectFacts, Event extends EventRow = EventRow>(
  machine: Machine<Facts>,
  staffName: (context: RequestContext, event: Event) => string,
) {
  const { table } = machine;
  return {
    stateLabel: (row: Facts, context: RequestContext) => say(context, stateKey(table, row.state)),
    stateMeaning: (row: Facts, context: RequestContext) => say(context, meaningKey(table, row.state)),
    stateTone: (row: Facts) => table.states[row.state]?.tone ?? 'NEUTRAL',
    ended: (row: Facts) => table.states[row.state]?.open !== true,

    actions: (row: Facts, context: RequestContext) =>
      availableActions(machine, context.actor, row, context.now).map(({ row: action, blockedBy }) => ({
        code: action.code,
        label: say(context, actionKey(table, action.code)),
        emphasis: action.emphasis,
        enabled: blockedBy.length === 0,
        blockedBy: blockedBy.map((unmet) => ({
          code: unmet.code,
          reason: say(context, `unmet.${unmet.code}`, unmet.params),
          field: unmet.field ?? null,
        })),
        mutation: action.mutation,
        needs: action.needs ?? [],
      })),

    timeline: (events: readonly Event[], context: RequestContext) =>
      events.map((event) => ({
        at: event.at,
        action: event.action,
        label: say(context, actionKey(table, event.action)),
        from: event.fromState,
        to: event.toState,
        toLabel: say(context, stateKey(table, event.toState)),
        actor: actorWords(event, context, staffName),
        note: event.note === null ? null : context.services.cipher.open(event.note, event.id),
      })),
  };
}

/** Students see the office that acted; its staff see which colleague. */
function actorWords<Event extends EventRow>(
  event: Event,
  context: RequestContext,
  staffName: (context: RequestContext, event: Event) => string,
): string {
  const asStaff = context.actor?.studentId === null;
  if (event.actorKind === 'STAFF')
    return asStaff && event.actorName !== null ? event.actorName : staffName(context, event);
  if (event.actorKind === 'TIMER') return say(context, 'actor.TIMER');
  return say(context, asStaff ? 'actor.STUDENT' : 'actor.APPLICANT');
}
