import type { ClassType } from 'type-graphql';
import type { Permission } from '../../campus/permissions.js';
import { MINUTE } from '../../kernel/clock.js';
import type { Catalogue } from '../../platform/texts/texts.js';
import type { DemoSetUp, ModuleCode, WorkflowManifest } from '../workflow-manifest.js';
import { applicationMessages } from './application-messages.js';
import { applicationResolver } from './application.resolver.js';
import { applicationTexts, type ApplicationWords } from './application.texts.js';
import { applicationById } from './application.reads.js';
import type { Application } from './application.type.js';
import type { ApplicationWorkflow } from './application-workflow.js';
import { lapseApplications } from './lapse-applications.js';

export interface ApplicationParts {
  readonly workflow: ApplicationWorkflow;
  readonly module: ModuleCode;
  readonly words: ApplicationWords;
  /** further texts: fields, choices, rules of its own */
  readonly texts: Catalogue;
  readonly type: ClassType<Application>;
  readonly entities: readonly (new () => object)[];
  readonly demo: DemoSetUp;
}

/** What each office may do with a workflow's applications; clients hide what is not among `viewer.permissions`. */
function permissionsOf({ code, offices, paper }: ApplicationWorkflow): readonly Permission[] {
  const { owner, review, desk, pay } = offices;
  const others = [owner, desk, pay].filter((office) => office !== null);
  return [
    { code: `${code}_READ`, office: review, offices: others, roles: ['REVIEWER', 'DESK', 'PAYER', 'HEAD'] },
    { code: `${code}_REVIEW`, office: review, roles: ['REVIEWER', 'HEAD'] },
    { code: `${code}_ROUNDS`, office: review, offices: [owner], roles: ['REVIEWER', 'HEAD'] },
    ...(paper === null ? [] : [{ code: `${code}_PRINT`, office: review, roles: ['REVIEWER', 'HEAD'] } as const]),
    ...(desk === null ? [] : [{ code: `${code}_DESK`, office: desk, roles: ['DESK', 'HEAD'] } as const]),
  ];
}

/** Everything that the house must know of a workflow of applications, out of its few parts. */
export function applicationManifest(parts: ApplicationParts): WorkflowManifest {
  const { workflow, words } = parts;
  const shared = applicationTexts(workflow.code, words);
  return {
    code: workflow.code,
    module: parts.module,
    offices: workflow.offices,
    machine: workflow.machine,
    application: workflow,
    texts: {
      'zh-CN': { ...shared['zh-CN'], ...parts.texts['zh-CN'] },
      en: { ...shared.en, ...parts.texts.en },
    },
    permissions: permissionsOf(workflow),
    messages: applicationMessages(workflow),
    entities: parts.entities,
    demo: parts.demo,
    resolvers: [
      applicationResolver({
        code: workflow.code,
        name: workflow.name,
        title: words['zh-CN'].title,
        form: workflow.form,
        type: parts.type,
      }),
    ],
    nodes: { [workflow.name]: (context, id) => applicationById(context).load(id) },
    sweeps: [
      {
        name: `${workflow.code}.lapse`,
        every: MINUTE,
        run: (services, signal) => lapseApplications(services, workflow, signal),
      },
    ],
  };
}
