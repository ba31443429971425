import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { factsOf } from '../../campus/registry/student-facts.js';
import type { RequestContext } from '../../campus/request-context.js';
import { signedIn } from '../../campus/rules.js';
import { Reviewable } from '../../machine/reviewable.type.js';
import { Who } from '../../platform/graph/authority.js';
import { Node } from '../../platform/graph/common.types.js';
import { Resolve } from '../../platform/graph/resolve.js';
import type { ApplicationRow } from '../../review/applications/application.reads.js';
import { Application } from '../../review/applications/application.type.js';
import { Submission } from '../../review/applications/submission.type.js';
import { volunteerCardDetailsOf } from './volunteer-card.reads.js';
import { CARD_REASONS, type CardReason } from './volunteer-card.workflow.js';

const CardReasonEnum = Object.fromEntries(CARD_REASONS.map((reason) => [reason, reason])) as Record<
  CardReason,
  CardReason
>;
registerEnumType(CardReasonEnum, {
  name: 'VolunteerCardReason',
  description: 'Why a volunteer card is replaced.',
  valuesConfig: {
    LOST: { description: '遗失' },
    DAMAGED: { description: '损坏' },
    NAME_CHANGED: { description: '信息变更' },
  },
});

@ObjectType('VolunteerCardReplacement', {
  description: 'An application for a new volunteer card (补办义工证).',
  implements: [Node, Reviewable, Submission, Application],
  simpleResolvers: true,
})
@Who(signedIn)
export class VolunteerCardReplacementType extends Application {
  @Resolve(
    async (row: ApplicationRow, context: RequestContext) =>
      (await volunteerCardDetailsOf(context).load(row.id))?.reason,
  )
  @Field(() => CardReasonEnum, { nullable: true, description: 'Why; null while a draft leaves it open.' })
  reason!: CardReason | null;

  @Resolve(async (row: ApplicationRow, context: RequestContext) => {
    const details = await volunteerCardDetailsOf(context).load(row.id);
    return details?.statement == null ? null : context.services.cipher.open(details.statement, row.id);
  })
  @Field(() => String, { nullable: true, description: 'What happened; null while a draft leaves it open.' })
  statement!: string | null;

  @Resolve(async (row: ApplicationRow, context: RequestContext) => {
    const facts = await factsOf(context).load(row.studentId);
    return facts?.volunteer?.find((record) => record.number !== '')?.number ?? null;
  })
  @Field(() => String, { nullable: true, description: 'Number of the card on record; null where there is none.' })
  cardNumber!: string | null;
}
