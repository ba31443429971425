import type { RequestContext } from '../campus/request-context.js';
import type { ApplicationWorkflow } from './applications/application-workflow.js';

/** The workflows of applications in service, by code. */
export class ApplicationWorkflows {
  readonly #byCode: ReadonlyMap<string, ApplicationWorkflow>;

  constructor(readonly all: readonly ApplicationWorkflow[]) {
    this.#byCode = new Map(all.map((workflow) => [workflow.code, workflow]));
  }

  get(code: string): ApplicationWorkflow | null {
    return this.#byCode.get(code) ?? null;
  }

  /** For codes that our own rows name. */
  of(code: string): ApplicationWorkflow {
    const workflow = this.get(code);
    if (workflow === null) throw new Error(`no workflow of applications ${code}`);
    return workflow;
  }
}

/** The context of the whole product also knows the workflows; `app/` puts them there. */
export interface ReviewContext extends RequestContext {
  readonly applicationWorkflows: ApplicationWorkflows;
}

export function workflowsOf(context: RequestContext): ApplicationWorkflows {
  return (context as ReviewContext).applicationWorkflows;
}
