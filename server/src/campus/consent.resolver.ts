import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Max, Min } from 'class-validator';
import { anyone, Who } from '../platform/graph/authority.js';
import { onPool } from '../platform/commands/open-transaction.js';
import { runCommand } from '../platform/commands/run-command.js';
import { CommandInput } from '../platform/graph/inputs.js';
import { commandOf, studentIdOf } from './command-of.js';
import type { ConsentPurpose } from './consent.entity.js';
import { giveConsent, readConsent, withdrawConsent, type ConsentRow } from './consents.js';
import { ConsentPurposeEnum, ConsentType } from './people.types.js';
import type { RequestContext } from './request-context.js';
import { student } from './rules.js';

@InputType({ description: 'Consent to one use of sensitive data, separate from everything else.' })
export class GiveConsentInput extends CommandInput {
  @Field(() => ConsentPurposeEnum, { description: 'What for.' })
  purpose!: ConsentPurpose;

  @Min(1)
  @Max(1_000)
  @Field(() => Int, { description: 'Version of the wording that was shown.' })
  version!: number;
}

@InputType({ description: 'Withdraws a consent; what was done under it stays.' })
export class WithdrawConsentInput extends CommandInput {
  @Field(() => ConsentPurposeEnum, { description: 'What for.' })
  purpose!: ConsentPurpose;
}

@ObjectType({ description: 'The consent as it stands now.', simpleResolvers: true })
@Who(anyone)
export class ConsentPayload {
  @Field(() => ConsentType, { description: 'The consent.' })
  consent!: ConsentType;
}

@Resolver()
export class ConsentResolver {
  @Mutation(() => ConsentPayload, {
    description: 'Gives a consent. INSTRUCTIONS_CHANGED when the wording is outdated.',
  })
  @Who(student)
  async giveConsent(
    @Arg('input', () => GiveConsentInput, { description: 'What for, in which wording.' }) input: GiveConsentInput,
    @Ctx() context: RequestContext,
  ): Promise<{ consent: ConsentRow }> {
    const studentId = studentIdOf(context);
    const { database, clock } = context.services;
    const done = await runCommand(clock, onPool(database), commandOf(context, 'giveConsent', input), {
      work: async (unit) => ({ id: await giveConsent(unit, studentId, input.purpose, input.version) }),
    });
    return { consent: await readConsent(database, done.id) };
  }

  @Mutation(() => ConsentPayload, { description: 'Withdraws the consent in force. ALREADY_DONE when there is none.' })
  @Who(student)
  async withdrawConsent(
    @Arg('input', () => WithdrawConsentInput, { description: 'What for.' }) input: WithdrawConsentInput,
    @Ctx() context: RequestContext,
  ): Promise<{ consent: ConsentRow }> {
    const studentId = studentIdOf(context);
    const { database, clock } = context.services;
    const done = await runCommand(clock, onPool(database), commandOf(context, 'withdrawConsent', input), {
      work: async (unit) => ({ id: await withdrawConsent(unit, studentId, input.purpose) }),
    });
    return { consent: await readConsent(database, done.id) };
  }
}
