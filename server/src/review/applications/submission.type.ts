import { Field, InterfaceType } from 'type-graphql';
import { unsafeStudentById } from '../../campus/people.reads.js';
import { StudentType } from '../../campus/people.types.js';
import { say, type RequestContext } from '../../campus/request-context.js';
import { Reviewable } from '../../machine/reviewable.type.js';
import { Node } from '../../platform/graph/common.types.js';
import { Resolve } from '../../platform/graph/resolve.js';
import { DateTimeScalar } from '../../platform/graph/scalars.js';
import type { ApplicationRow } from './application.reads.js';

@InterfaceType({
  description: 'What a student hands in: applications and sign-ups.',
  implements: [Node, Reviewable],
  resolveType: () => '',
})
export abstract class Submission extends Reviewable {
  @Resolve((row: ApplicationRow, context: RequestContext) => unsafeStudentById(context).load(row.studentId))
  @Field(() => StudentType, { nullable: true, description: 'Whose it is.' })
  student!: StudentType | null;

  @Field(() => String, { description: 'Code of the workflow.' })
  workflow!: string;

  @Resolve((row: ApplicationRow, context: RequestContext) => say(context, `function.${row.workflow}`))
  @Field(() => String, { description: "The workflow's name." })
  workflowTitle!: string;

  @Field(() => DateTimeScalar, { description: 'When it was begun.' })
  createdAt!: number;

  @Resolve((row: ApplicationRow, context: RequestContext) => nextStep(row, context))
  @Field(() => String, { nullable: true, description: 'What comes next, in words; null when nothing does.' })
  nextStep!: string | null;
}

/** What comes next, by the state and by what runs beside it. */
function nextStep(row: ApplicationRow, context: RequestContext): string | null {
  const { texts } = context.services;
  const key = ((): string => {
    if (row.certificateState !== null) return `application.next.certificate.${row.certificateState}`;
    const waitsForPapers = row.papersState === 'AWAITED' || row.papersState === 'INCOMPLETE';
    if (waitsForPapers && (row.state === 'SUBMITTED' || row.state === 'REVIEWING')) return 'application.next.papers';
    return `application.next.${row.state}`;
  })();
  return texts.has(key) ? say(context, key) : null;
}
