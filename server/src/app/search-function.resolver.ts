import { FieldResolver, Resolver } from 'type-graphql';
import type { HitRow } from '../bulletin/search/search.reads.js';
import { SearchHit } from '../bulletin/search/search.type.js';
import { anyone, Who } from '../platform/graph/authority.js';
import { Resolve } from '../platform/graph/resolve.js';
import { listedFunctions } from './functions.js';
import { functionRow, WorkflowInfo, type FunctionRow } from './home.resolver.js';

/** What a search leads to is shown as the home screen shows it: open, or closed and why. */
@Resolver(() => SearchHit)
export class SearchFunctionResolver {
  @FieldResolver(() => WorkflowInfo, {
    nullable: true,
    description: 'The function itself, open or closed and why; null for anything else.',
  })
  @Who(anyone)
  @Resolve(functionOfHit)
  function(): never {
    throw new Error('resolved straight');
  }
}

function functionOfHit({ kind, target }: HitRow): FunctionRow | null {
  const listed = kind === 'FUNCTION' ? listedFunctions.find(({ code }) => code === target) : undefined;
  return listed === undefined ? null : functionRow(listed);
}
