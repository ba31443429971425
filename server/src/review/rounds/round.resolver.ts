import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { signedIn, staff } from '../../campus/rules.js';
import { idOf } from '../../kernel/global-id.js';
import { refuse } from '../../kernel/refusal.js';
import { Who } from '../../platform/graph/authority.js';
import { serves } from '../applications/visible-to.js';
import type { ReviewContext } from '../review-context.js';
import { RoundActionInput, RoundPayload, SaveRoundInput } from './round.input.js';
import { readRounds, roundById, type RoundRow } from './round.reads.js';
import { RoundType } from './round.type.js';
import { closeRound, openRound, saveRound } from './save-round.js';

const rowId = (id: string) => idOf('Round', id) ?? refuse('INVALID_INPUT', 'INVALID_ID', {}, 'id');

@Resolver()
export class RoundResolver {
  @Query(() => [RoundType], {
    description: 'Rounds, the newest first: to students those that are not mere plans, to staff all of their offices.',
  })
  @Who(signedIn)
  async rounds(
    @Arg('workflow', () => String, { nullable: true, description: 'Only of this workflow.' })
    workflow: string | null | undefined,
    @Ctx() context: ReviewContext,
  ): Promise<RoundRow[]> {
    const { actor } = context;
    const codes = context.applicationWorkflows.all
      .filter((one) => actor?.studentId != null || serves(actor, one))
      .map((one) => one.code)
      .filter((code) => workflow == null || code === workflow);
    const rows = await readRounds(context, codes);
    return actor?.studentId == null ? rows : rows.filter((row) => row.state !== 'PLANNED');
  }

  @Mutation(() => RoundPayload, { description: 'Makes or changes a round. CONFLICT, INVALID_INPUT (times, quota).' })
  @Who(staff)
  async saveRound(
    @Arg('input', () => SaveRoundInput, { description: 'The round as it shall be.' }) input: SaveRoundInput,
    @Ctx() context: ReviewContext,
  ): Promise<{ round: RoundRow }> {
    return answer(
      context,
      await saveRound(context, {
        id: input.id == null ? null : rowId(input.id),
        expectedVersion: input.expectedVersion ?? null,
        workflow: input.workflow,
        title: input.title,
        opensAt: input.opensAt,
        closesAt: input.closesAt ?? null,
        paperDeadline: input.paperDeadline ?? null,
        quota: input.quota ?? null,
        perStudent: input.perStudent ?? null,
        paperItems: input.paperItems.map(({ code, label }) => ({ code, label: label.trim() })),
        requestId: input.requestId ?? null,
      }),
    );
  }

  @Mutation(() => RoundPayload, {
    description: 'Opens a round. WINDOW_CLOSED while another of the workflow is open, ALREADY_DONE, CONFLICT.',
  })
  @Who(staff)
  async openRound(
    @Arg('input', () => RoundActionInput, { description: 'Which.' }) input: RoundActionInput,
    @Ctx() context: ReviewContext,
  ): Promise<{ round: RoundRow }> {
    return answer(context, await openRound(context, { ...input, id: rowId(input.id) }));
  }

  @Mutation(() => RoundPayload, {
    description: 'Closes a round; what is under way goes on. ALREADY_DONE, CONFLICT.',
  })
  @Who(staff)
  async closeRound(
    @Arg('input', () => RoundActionInput, { description: 'Which.' }) input: RoundActionInput,
    @Ctx() context: ReviewContext,
  ): Promise<{ round: RoundRow }> {
    return answer(context, await closeRound(context, { ...input, id: rowId(input.id) }));
  }
}

async function answer(context: ReviewContext, id: string): Promise<{ round: RoundRow }> {
  return { round: (await roundById(context).load(id)) ?? refuse('NOT_FOUND') };
}
