import { type RefusalFieldsFragment, type ReviewAction, ReviewApplicationDocument } from '../graph/graphql';
import { act } from '../lib/graph/act';
import { Problem, type ProblemCode } from '../lib/graph/problem';
import type { Action, Operation } from '../review/reviewed';
import type { ApplicationDetail, ApplicationRow } from './application';

const reviewActions: readonly string[] = [
  'CLAIM',
  'RELEASE',
  'RETURN',
  'APPROVE',
  'REJECT',
  'CORRECT',
] satisfies ReviewAction[];

/** A refusal that came as a result, as the error it would have been by itself. */
export function refused({ code, message, unmet }: RefusalFieldsFragment): Problem {
  return new Problem(code as ProblemCode, message, { unmet: [...unmet] });
}

/** Whether an action is a review's; its code is then the review's action. */
export function isReview(action: Pick<Action, 'code' | 'mutation'>): boolean {
  return action.mutation.startsWith('review') && reviewActions.includes(action.code);
}

/**
 * Reviews an application of any workflow. The mutation for many takes one as well and does the same as the workflow's
 * own, so that a new workflow needs no document here.
 */
const review: Operation<ApplicationRow> = async (application, action, intent) => {
  const { reviewApplications } = await act(ReviewApplicationDocument, {
    items: [{ id: application.id, expectedVersion: application.version }],
    action: action.code as ReviewAction,
    note: intent.note,
    itemsToSupplement: intent.items && [...intent.items],
    supplementBy: intent.date,
    requestId: intent.requestId,
  });
  const [result] = reviewApplications.results;
  if (result?.refusal) throw refused(result.refusal);
  if (!result?.application) throw new Problem('INTERNAL', '');
  return result.application;
};

/** The call that carries out an action; undefined when this console doesn't know it. */
export function operationFor(action: Pick<Action, 'code' | 'mutation'>): Operation<ApplicationRow> | undefined {
  return isReview(action) ? review : undefined;
}

/** Whether the answer of an act has all that the drawer shows. */
export function isDetail(application: ApplicationRow): application is ApplicationDetail {
  return 'timeline' in application;
}
