import { Field, Int, InterfaceType, registerEnumType } from 'type-graphql';
import { Campus, Office } from '../../campus/campus.types.js';
import { staffById } from '../../campus/people.reads.js';
import { StaffType } from '../../campus/people.types.js';
import type { RequestContext } from '../../campus/request-context.js';
import { AvailableAction, StateToneEnum, TimelineEntry } from '../../machine/reviewable.type.js';
import type { Tone } from '../../machine/workflow-table.js';
import { Node } from '../../platform/graph/common.types.js';
import { Resolve } from '../../platform/graph/resolve.js';
import { DateTimeScalar } from '../../platform/graph/scalars.js';
import { attachmentHistoryOf, attachmentsOf } from '../attachments/attachment.reads.js';
import { AttachmentType } from '../attachments/attachment.type.js';
import { certificateById, certificatesOfApplication } from '../certificates/certificate.reads.js';
import { CertificateType } from '../certificates/certificate.type.js';
import { Eligibility } from '../eligibility/eligibility.type.js';
import { keptVerdictsOf } from '../eligibility/verdict.store.js';
import { formsOf } from '../forms/form.store.js';
import { FormChange, FormEntry, ReturnedItem } from '../forms/form.type.js';
import { fieldLabel, formChanges, formEntries } from '../forms/form-words.js';
import { papersById } from '../papers/papers.reads.js';
import { PapersType } from '../papers/papers.type.js';
import { workflowsOf } from '../review-context.js';
import { roundById } from '../rounds/round.reads.js';
import { RoundType } from '../rounds/round.type.js';
import { appealEnd } from './application-machine.js';
import { APPLICATION_STATES, type ApplicationState } from './application-table.js';
import type { ApplicationRow } from './application.reads.js';
import { fileChanges } from './file-changes.js';
import { presenting } from './present-application.js';
import { Submission } from './submission.type.js';
import { wholeTimeline } from './whole-timeline.js';

export const ApplicationStateEnum = Object.fromEntries(APPLICATION_STATES.map((s) => [s, s])) as Record<
  ApplicationState,
  ApplicationState
>;
registerEnumType(ApplicationStateEnum, {
  name: 'ApplicationState',
  description: 'Where an application stands; generated from the table that all applications share.',
  valuesConfig: {
    DRAFT: { description: 'Being filled in; only the student sees it.' },
    SUBMITTED: { description: 'Handed in; waits for a reviewer.' },
    REVIEWING: { description: 'A reviewer has it.' },
    RETURNED: { description: 'Sent back for a supplement, until a date.' },
    APPROVED: { description: 'Approved.' },
    REJECTED: { description: 'Rejected; may be appealed once.' },
    WITHDRAWN: { description: 'Withdrawn by the student.' },
    LAPSED: { description: 'Its time ran out.' },
  },
});

const staffOnly = (context: RequestContext) => context.actor?.staffId != null;

@InterfaceType({
  description: 'An application of any workflow (申请).',
  implements: [Node, Submission],
  resolveType: () => '',
})
export abstract class Application extends Submission {
  @Field(() => ApplicationStateEnum, { description: 'State.' })
  state!: ApplicationState;

  @Resolve((row: ApplicationRow) => row.state)
  @Field(() => String, { description: 'State, as its code.' })
  override stateCode!: string;

  @Resolve((row: ApplicationRow, context: RequestContext) => presenting(row, context).stateLabel(row, context))
  @Field(() => String, { description: "State in the request's language." })
  override stateLabel!: string;

  @Resolve((row: ApplicationRow, context: RequestContext) => presenting(row, context).stateMeaning(row, context))
  @Field(() => String, { description: 'What the state means, in one sentence for people.' })
  override stateMeaning!: string;

  @Resolve((row: ApplicationRow, context: RequestContext) => presenting(row, context).stateTone(row))
  @Field(() => StateToneEnum, { description: 'How the state looks.' })
  override stateTone!: Tone;

  @Resolve((row: ApplicationRow, context: RequestContext) => presenting(row, context).ended(row))
  @Field(() => Boolean, { description: 'Whether the review is over.' })
  override ended!: boolean;

  @Field(() => Int, { description: 'Version, for `expectedVersion`.' })
  override version!: number;

  @Resolve(wholeTimeline)
  @Field(() => [TimelineEntry], {
    description: 'What happened, newest first: in the review, with its papers, with what was printed.',
  })
  override timeline!: TimelineEntry[];

  @Resolve((row: ApplicationRow, context: RequestContext) => presenting(row, context).actions(row, context))
  @Field(() => [AvailableAction], { description: 'What the person asking may do now, from the workflow table.' })
  override availableActions!: AvailableAction[];

  @Field(() => String, { nullable: true, description: 'Serial number, ZM2026-01187 say; null while a draft.' })
  serialNo!: string | null;

  @Resolve((row: ApplicationRow, context: RequestContext) => context.dictionaries.office(row.reviewOffice))
  @Field(() => Office, { description: 'The office that reviews it.' })
  office!: Office;

  @Resolve((row: ApplicationRow, context: RequestContext) =>
    row.deskOffice === null ? null : context.dictionaries.office(row.deskOffice),
  )
  @Field(() => Office, { nullable: true, description: 'Whose desk takes papers and hands out; null where none does.' })
  deskOffice!: Office | null;

  @Resolve((row: ApplicationRow, context: RequestContext) =>
    row.collectAt === null ? null : context.dictionaries.campus(row.collectAt),
  )
  @Field(() => Campus, { nullable: true, description: 'Campus of the desk that the student picked.' })
  collectAt!: Campus | null;

  @Resolve((row: ApplicationRow, context: RequestContext) => roundById(context).load(row.roundId))
  @Field(() => RoundType, { description: 'The round that it belongs to.' })
  round!: RoundType;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last handed in; null while a draft.' })
  submittedAt!: number | null;

  @Resolve((row: ApplicationRow, context: RequestContext) =>
    presenting(row, context).ended(row) && row.certificateState !== null ? null : row.queuedAt,
  )
  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it waits for whoever is next.' })
  waitingSince!: number | null;

  @Field(() => Int, { description: '0 while a draft, 1 when handed in, and one more with each supplement.' })
  revision!: number;

  @Field(() => Int, { nullable: true, description: 'Version of the instructions acknowledged with it.' })
  instructionsVersion!: number | null;

  @Resolve(async (row: ApplicationRow, context: RequestContext) => {
    const [newest] = (await formsOf(context).load(row.id)) ?? [];
    return formEntries(context, workflowsOf(context).of(row.workflow), newest?.values ?? {});
  })
  @Field(() => [FormEntry], { description: 'What was filled in, in words.' })
  form!: FormEntry[];

  @Resolve(async (row: ApplicationRow, context: RequestContext) =>
    row.revision < 2
      ? []
      : [
          ...formChanges(context, workflowsOf(context).of(row.workflow), (await formsOf(context).load(row.id)) ?? []),
          ...fileChanges(context, row, (await attachmentHistoryOf(context).load(row.id)) ?? []),
        ],
  )
  @Field(() => [FormChange], { description: 'What the last supplement changed; empty on the first revision.' })
  changes!: FormChange[];

  @Resolve(async (row: ApplicationRow, context: RequestContext) => {
    const kept = await keptVerdictsOf(context).load(row.id);
    return kept === null ? null : { ...kept, workflow: row.workflow };
  })
  @Field(() => Eligibility, {
    nullable: true,
    description: 'What the rules said when it was submitted, and later when it was approved; null on a draft.',
  })
  eligibility!: Eligibility | null;

  @Resolve((row: ApplicationRow, context: RequestContext) => attachmentsOf(context).load(row.id))
  @Field(() => [AttachmentType], { description: 'Files that came with it.' })
  attachments!: AttachmentType[];

  @Resolve((row: ApplicationRow, context: RequestContext) =>
    row.certificateId === null ? null : certificateById(context).load(row.certificateId),
  )
  @Field(() => CertificateType, { nullable: true, description: 'The certificate in force; null until one is printed.' })
  certificate!: CertificateType | null;

  @Resolve((row: ApplicationRow, context: RequestContext) => certificatesOfApplication(context).load(row.id))
  @Field(() => [CertificateType], { description: 'All that were printed for it, voided ones too, the newest first.' })
  certificates!: CertificateType[];

  @Resolve((row: ApplicationRow, context: RequestContext) =>
    row.papersId === null ? null : papersById(context).load(row.papersId),
  )
  @Field(() => PapersType, {
    nullable: true,
    description: 'The papers that it must hand in; null where none are asked.',
  })
  papers!: PapersType | null;

  @Resolve(async (row: ApplicationRow, context: RequestContext) => {
    if (row.state !== 'RETURNED') return [];
    const [newest] = (await formsOf(context).load(row.id)) ?? [];
    return (newest?.returned ?? []).map((item) => ({ ...item, label: fieldLabel(context, row.workflow, item.field) }));
  })
  @Field(() => [ReturnedItem], { description: 'What is to be supplemented, and why; empty unless returned.' })
  returnedItems!: ReturnedItem[];

  @Resolve((row: ApplicationRow) => (row.state === 'RETURNED' ? row.supplementBy : null))
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when it may be supplemented; null unless returned.',
  })
  supplementBy!: number | null;

  @Resolve((row: ApplicationRow) => (row.state === 'REJECTED' && !row.appealed ? appealEnd(row) : null))
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when its rejection may be appealed; null otherwise.',
  })
  appealBy!: number | null;

  @Resolve((row: ApplicationRow, context: RequestContext) =>
    staffOnly(context) && row.reviewerStaffId !== null ? staffById(context).load(row.reviewerStaffId) : null,
  )
  @Field(() => StaffType, { nullable: true, description: 'Who reviews it; null for students, and while nobody does.' })
  assignee!: StaffType | null;

  @Resolve(
    (row: ApplicationRow, context: RequestContext) =>
      staffOnly(context) && row.reviewerStaffId === context.actor?.staffId,
  )
  @Field(() => Boolean, { description: 'Whether the person asking is its reviewer.' })
  mine!: boolean;

  @Resolve((row: ApplicationRow) => row.conflict)
  @Field(() => Boolean, {
    description: 'Whether the person asking may not review it: own record or own class. False for students.',
  })
  conflictOfInterest!: boolean;
}
