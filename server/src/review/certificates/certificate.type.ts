import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { OfficeContact } from '../../campus/campus.types.js';
import { unsafeStudentById } from '../../campus/people.reads.js';
import { StudentType } from '../../campus/people.types.js';
import { say, type RequestContext } from '../../campus/request-context.js';
import { signedIn } from '../../campus/rules.js';
import type { OfficeEventRow } from '../../machine/events.reads.js';
import { presenterOf } from '../../machine/present.js';
import { AvailableAction, Reviewable, StateToneEnum, TimelineEntry } from '../../machine/reviewable.type.js';
import type { Tone } from '../../machine/workflow-table.js';
import { Who } from '../../platform/graph/authority.js';
import { Node } from '../../platform/graph/common.types.js';
import { connectionOf } from '../../platform/graph/connection.js';
import { Resolve } from '../../platform/graph/resolve.js';
import { DateTimeScalar } from '../../platform/graph/scalars.js';
import { openContent } from '../../printing/certificate-content.js';
import { certificateMachine, type CertificateState } from '../../printing/certificate.machine.js';
import { officeName } from '../applications/present-application.js';
import { CertificateItemType } from '../applications/certificate-item.type.js';
import { deskOf } from '../desk-of.js';
import type { CertificateRow } from './certificate.reads.js';
import { eventsOfCertificate } from './certificate-events.reads.js';

export const CertificateStateEnum = Object.fromEntries(
  Object.keys(certificateMachine.table.states).map((state) => [state, state]),
) as Record<CertificateState, CertificateState>;
registerEnumType(CertificateStateEnum, {
  name: 'CertificateState',
  description: 'Where a printed certificate is; generated from its table.',
  valuesConfig: {
    PRINTED: { description: 'Printed; lies at the desk (可领取).' },
    UNCLAIMED: { description: 'Not collected in its time; still at the desk.' },
    COLLECTED: { description: 'Handed out to the student.' },
    VOIDED: { description: 'Void; another may have been printed.' },
  },
});

export const presentCertificate = presenterOf<CertificateRow, OfficeEventRow>(certificateMachine, (context, event) =>
  officeName(context, event.office),
);

const staffOnly = (context: RequestContext) => context.actor?.staffId != null;

@ObjectType('Certificate', {
  description: 'One printed certificate. A voided one stays; what replaces it has its own serial number.',
  implements: [Node, Reviewable],
  simpleResolvers: true,
})
@Who(signedIn)
export class CertificateType extends Node implements Reviewable {
  @Field(() => CertificateStateEnum, { description: 'State.' })
  state!: CertificateState;

  @Resolve((row: CertificateRow) => row.state)
  @Field(() => String, { description: 'State, as its code.' })
  stateCode!: string;

  @Resolve(presentCertificate.stateLabel)
  @Field(() => String, { description: "State in the request's language." })
  stateLabel!: string;

  @Resolve(presentCertificate.stateMeaning)
  @Field(() => String, { description: 'What the state means, in one sentence for people.' })
  stateMeaning!: string;

  @Resolve(presentCertificate.stateTone)
  @Field(() => StateToneEnum, { description: 'How the state looks.' })
  stateTone!: Tone;

  @Resolve(presentCertificate.ended)
  @Field(() => Boolean, { description: 'Whether it no longer lies at the desk.' })
  ended!: boolean;

  @Field(() => Int, { description: 'Version, for `expectedVersion`.' })
  version!: number;

  @Resolve(async (row: CertificateRow, context: RequestContext) =>
    presentCertificate.timeline((await eventsOfCertificate(context).load(row.id)) ?? [], context),
  )
  @Field(() => [TimelineEntry], { description: 'What happened, newest first.' })
  timeline!: TimelineEntry[];

  @Resolve(presentCertificate.actions)
  @Field(() => [AvailableAction], { description: 'What the person asking may do now, from the table.' })
  availableActions!: AvailableAction[];

  @Field(() => String, { description: 'Serial number on the page, XZ2026-00042 say.' })
  serialNo!: string;

  @Resolve((row: CertificateRow, context: RequestContext) =>
    staffOnly(context) ? context.services.cipher.open(row.code, row.id) : null,
  )
  @Field(() => String, { nullable: true, description: 'Verification code on the page; null for students.' })
  code!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was printed.' })
  printedAt!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was handed out; null while it was not.' })
  collectedAt!: number | null;

  @Field(() => DateTimeScalar, { description: 'Until when it should be collected; then it counts as unclaimed.' })
  collectBy!: number;

  @Resolve((row: CertificateRow, context: RequestContext) => openContent(context.services.cipher, row).items)
  @Field(() => [CertificateItemType], { description: 'The items on it, as they were fixed at the printing.' })
  items!: CertificateItemType[];

  @Resolve((row: CertificateRow, context: RequestContext) => unsafeStudentById(context).load(row.studentId))
  @Field(() => StudentType, { nullable: true, description: 'Whose it is.' })
  student!: StudentType | null;

  @Resolve((row: CertificateRow, context: RequestContext) => deskOf(context.dictionaries, row))
  @Field(() => OfficeContact, { nullable: true, description: 'The desk where it lies; null where none is known.' })
  desk!: OfficeContact | null;

  @Field(() => String, { description: 'Code of the workflow that it was printed for.' })
  workflow!: string;

  @Resolve((row: CertificateRow, context: RequestContext) => say(context, `function.${row.workflow}`))
  @Field(() => String, { description: "The workflow's name." })
  workflowTitle!: string;
}

export const CertificateConnection = connectionOf(() => CertificateType, 'Certificate');
