import { Field, ObjectType } from 'type-graphql';
import { say, type RequestContext } from '../campus/request-context.js';
import type { Refusal } from '../kernel/refusal.js';
import { anyone, Who } from '../platform/graph/authority.js';
import { UnmetCondition } from '../platform/graph/common.types.js';

@ObjectType({
  description: 'Why one of many was refused, as an error of the graph would say it.',
  simpleResolvers: true,
})
@Who(anyone)
export class RefusalInfo {
  @Field(() => String, { description: 'A `RefusalCode`.' })
  code!: string;

  @Field(() => String, { description: 'A sentence for people.' })
  message!: string;

  @Field(() => [UnmetCondition], { description: 'The conditions that do not hold.' })
  unmet!: UnmetCondition[];
}

export function refusalInfo(context: RequestContext, refusal: Refusal): RefusalInfo {
  const unmet = refusal.unmet.map(({ code, params, field }) => ({
    code,
    reason: say(context, `unmet.${code}`, params),
    field: field ?? null,
  }));
  return { code: refusal.code, message: unmet[0]?.reason ?? say(context, `refusal.${refusal.code}`), unmet };
}
