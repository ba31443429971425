import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { actorOf, commandOf } from '../../campus/command-of.js';
import type { RequestContext } from '../../campus/request-context.js';
import { permitted } from '../../campus/rules.js';
import { idOf } from '../../kernel/global-id.js';
import { refuse } from '../../kernel/refusal.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import { runCommand } from '../../platform/commands/run-command.js';
import type { SiteSourceConfig } from '../../platform/config/site-config.js';
import { Who } from '../../platform/graph/authority.js';
import { pageSize } from '../../platform/graph/keyset.js';
import { NoticePayload } from '../notices/notice.input.js';
import { NOTICE_PUBLISH } from '../notices/notice.permissions.js';
import { noticeById, type NoticeRow } from '../notices/notice.reads.js';
import { SYNC_SWEEP } from './run-due.js';
import { ownSources, readRuns, runById, type RunRow } from './run.reads.js';
import { askForRun } from './runs.js';
import {
  SiteSource,
  SiteSyncRunType,
  SynchroniseNoticesInput,
  SynchroniseNoticesPayload,
  TakeNewerSourceInput,
} from './site.types.js';
import { takeNewerSource } from './take-newer-source.js';

const publisher = permitted(NOTICE_PUBLISH);

/** The university's sites as sources of notices. */
@Resolver()
export class SiteResolver {
  @Query(() => [SiteSource], { description: 'The sources of one’s offices; empty where none is configured.' })
  @Who(publisher)
  siteSources(@Ctx() context: RequestContext): readonly SiteSourceConfig[] {
    return ownSources(context);
  }

  @Query(() => [SiteSyncRunType], { description: 'Runs of one’s sources, the newest first.' })
  @Who(publisher)
  siteSyncRuns(
    @Ctx() context: RequestContext,
    @Arg('source', () => String, { nullable: true, description: 'Only this source.' }) source: string | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' }) first: number,
  ): Promise<RunRow[]> {
    return readRuns(context, source ?? null, pageSize(first));
  }

  @Mutation(() => SynchroniseNoticesPayload, {
    description:
      'Asks for a run now; while one is not over, answers that one. INVALID_INPUT for a source that is none of one’s offices’.',
  })
  @Who(publisher)
  async synchroniseNotices(
    @Arg('input', () => SynchroniseNoticesInput, { description: 'Which source.' }) input: SynchroniseNoticesInput,
    @Ctx() context: RequestContext,
  ): Promise<{ run: RunRow }> {
    const { services } = context;
    const sources = ownSources(context);
    const source =
      sources.find(({ name }) => input.source == null || name === input.source) ??
      refuse('INVALID_INPUT', 'SITE_SOURCE', {}, 'source');
    const { accountId } = actorOf(context);
    const done = await runCommand(
      services.clock,
      onPool(services.database),
      commandOf(context, 'synchroniseNotices', input, { subjectType: 'SiteSyncRun' }),
      { work: async (unit) => ({ id: await askForRun(unit, source.name, accountId) }) },
    );
    services.nudge(SYNC_SWEEP);
    return { run: (await runById(context).load(done.id)) ?? refuse('NOT_FOUND') };
  }

  @Mutation(() => NoticePayload, {
    description:
      'Takes over what is newer at the source, or keeps what was edited here. ALREADY_DONE where nothing differs, CONFLICT for a version that has passed.',
  })
  @Who(publisher)
  async takeNewerSource(
    @Arg('input', () => TakeNewerSourceInput, { description: 'Which, and how.' }) input: TakeNewerSourceInput,
    @Ctx() context: RequestContext,
  ): Promise<{ notice: NoticeRow }> {
    const id = idOf('Notice', input.id) ?? refuse('INVALID_INPUT', 'INVALID_ID', {}, 'id');
    const done = await takeNewerSource(context, { ...input, id });
    return { notice: (await noticeById(context).load(done)) ?? refuse('NOT_FOUND') };
  }
}
