import type { ApplicationDoorFragment } from '../../graph/graphql';
import type { Choice, FormField } from './form';
import type { ApplicationKind, DoorAnswer } from './kind';

type Student = NonNullable<NonNullable<DoorAnswer['viewer']>['student']>;

/** What stands at the door of a function, for a student. */
export interface Door {
  info: ApplicationDoorFragment['workflows'][number];
  instructions: ApplicationDoorFragment['instructions'];
  student: Student;
  fields: readonly FormField[];
  /** what this student can choose, as the registry has it */
  choices: readonly Choice[];
  draft: Student['draft'];
}

/** The door out of the answer; null where there is no such function, or nobody who could apply. */
export function readDoor(kind: ApplicationKind, answer: DoorAnswer): Door | null {
  const info = answer.workflows.find(({ code }) => code === kind.code);
  const student = answer.viewer?.student;
  if (!info || !student) return null;
  const draft = student.draft?.__typename === kind.type ? student.draft : null;
  return { info, instructions: answer.instructions, student, fields: info.form, choices: student.choices ?? [], draft };
}
