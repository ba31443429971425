import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { refuse } from '../../kernel/refusal.js';
import { Who } from '../../platform/graph/authority.js';
import { CommandOnlyInput } from '../../platform/graph/inputs.js';
import type { RequestContext } from '../request-context.js';
import { decideBreakGlass, endBreakGlass, requestBreakGlass } from './break-glass.js';
import { breakGlassById, type BreakGlassRow } from './break-glass.reads.js';
import { mapDepartment, readDepartments, synchroniseDepartments, type Synchronised } from './departments.js';
import { rowId } from './staff-commands.resolver.js';
import {
  DecideBreakGlassInput,
  EndBreakGlassInput,
  MapDepartmentInput,
  RequestBreakGlassInput,
} from './staffing.input.js';
import { BreakGlassPayload, MapDepartmentPayload, SynchroniseDepartmentsPayload } from './staffing.payloads.js';
import { administers, decidesBreakGlass, seesBreakGlass } from './staffing.rules.js';
import { WeComDepartment, type WeComDepartmentRow } from './staffing.types.js';

type GlassAnswer = Promise<{ breakGlass: BreakGlassRow }>;

const described = (description: string) => ({ description });

@Resolver()
export class BreakGlassResolver {
  @Mutation(() => BreakGlassPayload, {
    description:
      'Asks for a sealed office to be opened in an emergency. Its head and desk are told at once. NOTE_REQUIRED without a real reason.',
  })
  @Who(decidesBreakGlass)
  async requestBreakGlass(
    @Arg('input', () => RequestBreakGlassInput, described('Which office, and why.')) input: RequestBreakGlassInput,
    @Ctx() context: RequestContext,
  ): GlassAnswer {
    return answer(context, await requestBreakGlass(context, input));
  }

  @Mutation(() => BreakGlassPayload, {
    description:
      'The second person decides. Yes opens it for 4 hours: to see what the desk sees, each read logged, and to do nothing. FORBIDDEN SECOND_PERSON.',
  })
  @Who(decidesBreakGlass)
  async decideBreakGlass(
    @Arg('input', () => DecideBreakGlassInput, described('Which request, yes or no.')) input: DecideBreakGlassInput,
    @Ctx() context: RequestContext,
  ): GlassAnswer {
    const id = rowId('BreakGlass', input.id, 'id');
    await decideBreakGlass(context, { ...input, id });
    return answer(context, id);
  }

  @Mutation(() => BreakGlassPayload, {
    description: 'Shuts it at once, or takes a request back: who asked, who decided, or the head of the office.',
  })
  @Who(seesBreakGlass)
  async endBreakGlass(
    @Arg('input', () => EndBreakGlassInput, described('Which.')) input: EndBreakGlassInput,
    @Ctx() context: RequestContext,
  ): GlassAnswer {
    const id = rowId('BreakGlass', input.id, 'id');
    // What the person may not see, he or she does not learn of by trying to end it.
    if ((await breakGlassById(context).load(id)) === null) refuse('NOT_FOUND');
    breakGlassById(context).clear(id);
    await endBreakGlass(context, { ...input, id });
    return answer(context, id);
  }
}

async function answer(context: RequestContext, id: string): GlassAnswer {
  return { breakGlass: (await breakGlassById(context).load(id)) ?? refuse('NOT_FOUND') };
}

@Resolver()
export class DepartmentsResolver {
  @Query(() => [WeComDepartment], { description: 'Every department of WeCom ever seen, by number.' })
  @Who(administers)
  weComDepartments(@Ctx() { services }: RequestContext): Promise<WeComDepartmentRow[]> {
    return readDepartments(services.database);
  }

  @Mutation(() => SynchroniseDepartmentsPayload, {
    description:
      "Looks at WeCom's address book. UNAVAILABLE where WeCom is not configured or does not answer; nothing is granted.",
  })
  @Who(administers)
  synchroniseDepartments(
    @Arg('input', () => CommandOnlyInput, described('Nothing to say.')) input: CommandOnlyInput,
    @Ctx() context: RequestContext,
  ): Promise<Synchronised> {
    return synchroniseDepartments(context, input);
  }

  @Mutation(() => MapDepartmentPayload, {
    description: 'Says which office a department is, and which roles its members are offered.',
  })
  @Who(administers)
  async mapDepartment(
    @Arg('input', () => MapDepartmentInput, described('Which department, which office.')) input: MapDepartmentInput,
    @Ctx() context: RequestContext,
  ): Promise<{ department: WeComDepartmentRow }> {
    return { department: await mapDepartment(context, input) };
  }
}
