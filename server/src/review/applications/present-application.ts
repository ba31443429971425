import type { RequestContext } from '../../campus/request-context.js';
import { presenterOf } from '../../machine/present.js';
import { workflowsOf } from '../review-context.js';
import type { ApplicationRow } from './application.reads.js';
import type { ApplicationWorkflow } from './application-workflow.js';

type Presenter = ReturnType<typeof presenterOf<ApplicationRow>>;
const presenters = new WeakMap<ApplicationWorkflow, Presenter>();

export function officeName(context: RequestContext, code: string): string {
  const office = context.dictionaries.office(code);
  return context.language === 'en' ? office.nameEn : office.name;
}

/** The words of one application's workflow: labels, actions, time-line, straight out of its table. */
export function presenting(row: { readonly workflow: string }, context: RequestContext): Presenter {
  const workflow = workflowsOf(context).of(row.workflow);
  const known = presenters.get(workflow);
  if (known !== undefined) return known;
  const made = presenterOf<ApplicationRow>(workflow.machine, (asked) => officeName(asked, workflow.offices.review));
  presenters.set(workflow, made);
  return made;
}
