import type { WorkflowManifest } from '../manifest';
import type { ApplicationKind } from './kind';
import { applicationMatters } from './matters';
import { applicationPaths } from './paths';

/** Makes a workflow of applications known: its pages and its list are the shared ones. */
export function defineApplication(kind: ApplicationKind): WorkflowManifest {
  return {
    code: kind.code,
    door: applicationPaths.door(kind.code),
    subjects: { [kind.type]: (id) => applicationPaths.one(kind.code, id) },
    matters: applicationMatters,
    application: kind,
  };
}
