import { applicationTodo } from '../review/applications/application.todo.js';
import type { TodoKind } from '../review/todo/todo-kind.js';
import type { WorkflowManifest } from '../review/workflow-manifest.js';
import { applicationWorkflowsOf } from './application-workflows-of.js';
import { companionsOf } from './companions.js';
import { rooms } from './rooms.js';

/** Everything that may need a student, of the whole house. */
export function todoKindsOf(workflows: readonly WorkflowManifest[]): readonly TodoKind[] {
  const parts = [...workflows, ...companionsOf(applicationWorkflowsOf(workflows)), ...rooms];
  return [...applicationTodo, ...parts.flatMap(({ todo }) => todo ?? [])];
}
