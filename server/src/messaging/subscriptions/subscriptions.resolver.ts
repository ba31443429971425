import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { say, type RequestContext } from '../../campus/request-context.js';
import { signedIn } from '../../campus/rules.js';
import { anyone, Who } from '../../platform/graph/authority.js';
import { CommandInput } from '../../platform/graph/inputs.js';
import { Resolve } from '../../platform/graph/resolve.js';
import { recordConsent } from './record-consent.js';

interface TemplateRow {
  readonly key: string;
  readonly templateId: string;
}

@ObjectType({
  description: 'A kind of WeChat message that wants consent, once for each sending.',
  simpleResolvers: true,
})
@Who(anyone)
export class SubscriptionTemplate {
  @Field(() => String, { description: 'Our name of it: REMINDER, RESULT, TODO.' })
  key!: string;

  @Field(() => String, { description: "WeChat's id of it, for wx.requestSubscribeMessage." })
  templateId!: string;

  @Field(() => String, { description: "What it brings, in the request's language." })
  @Resolve((row: TemplateRow, context: RequestContext) => {
    const key = `subscription.${row.key}`;
    return say(context, context.services.texts.has(key) ? key : 'subscription.OTHER');
  })
  label!: string;
}

@InputType({ description: 'What the person agreed to in WeChat.' })
export class RecordSubscriptionConsentInput extends CommandInput {
  @ArrayMaxSize(10)
  @MaxLength(32, { each: true })
  @Field(() => [String], { description: 'Keys of the templates accepted, at most 10; unknown ones count for nothing.' })
  accepted!: string[];
}

@ObjectType({ description: 'What was recorded.', simpleResolvers: true })
@Who(anyone)
export class RecordSubscriptionConsentPayload {
  @Field(() => Int, { description: 'Consents newly kept; at most 20 of a kind wait unspent.' })
  recorded!: number;
}

@Resolver()
export class SubscriptionsResolver {
  @Query(() => [SubscriptionTemplate], {
    description:
      'Templates that a mini-program in WeChat asks consent for; empty for other clients and where none are configured.',
  })
  @Who(signedIn)
  subscriptionTemplates(@Ctx() context: RequestContext): TemplateRow[] {
    const templates = context.services.config.identity.weChat?.templates ?? {};
    if (context.client !== 'weapp') return [];
    return Object.entries(templates).map(([key, templateId]) => ({ key, templateId }));
  }

  @Mutation(() => RecordSubscriptionConsentPayload, { description: 'Keeps consents just given in WeChat.' })
  @Who(signedIn)
  async recordSubscriptionConsent(
    @Arg('input', () => RecordSubscriptionConsentInput, { description: 'Which.' })
    input: RecordSubscriptionConsentInput,
    @Ctx() context: RequestContext,
  ): Promise<RecordSubscriptionConsentPayload> {
    return { recorded: await recordConsent(context, input) };
  }
}
