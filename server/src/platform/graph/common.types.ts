import { GraphQLEnumType } from 'graphql';
import { Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import { REFUSAL_CODES } from '../../kernel/refusal.js';
import { anyone, Who } from './authority.js';

@InterfaceType({ description: 'Anything with an id of its own that `node` can fetch again.', resolveType: () => '' })
export abstract class Node {
  @Field(() => ID, { description: 'Opaque; valid for as long as the thing exists.' })
  id!: string;
}

@ObjectType({ description: 'Where a page of a connection stands (Relay).', simpleResolvers: true })
@Who(anyone)
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more rows follow.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether rows came before.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row; null on an empty page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row, for `after`; null on an empty page.' })
  endCursor!: string | null;
}

@ObjectType({ description: 'A condition that does not hold.', simpleResolvers: true })
@Who(anyone)
export class UnmetCondition {
  @Field(() => String, { description: 'Stable name of the condition, UPPER_SNAKE.' })
  code!: string;

  @Field(() => String, { description: "A sentence for people in the request's language." })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'The input field at fault, if one is.' })
  field!: string | null;
}

const meanings: Record<(typeof REFUSAL_CODES)[number], string> = {
  UNAUTHENTICATED: 'Nobody is signed in, or the session has ended.',
  FORBIDDEN: 'The person signed in may not do or see this.',
  NOT_FOUND: 'No such thing, or none that this person may see.',
  INVALID_INPUT: 'The input is malformed; `unmet` names the fields.',
  INELIGIBLE: 'A rule of eligibility does not hold; `unmet` names each.',
  INSTRUCTIONS_CHANGED: 'The instructions have a newer version than the one acknowledged.',
  WINDOW_CLOSED: 'Not possible in this state or at this time.',
  DEADLINE_PASSED: 'The time for it is over.',
  FULL: 'No seat is left (人数已满).',
  CONFLICT: 'Somebody changed it meanwhile: the expected version is stale.',
  OVERLAP: 'It overlaps with another booking of the same person.',
  ALREADY_DONE: 'It has been done already.',
  QUOTA_USED: 'The number allowed is used up.',
  NOTE_REQUIRED: 'A reason in words is needed.',
  PAPERS_MISSING: 'Papers have not been handed in.',
  RATE_LIMITED: 'Too many tries; wait a little.',
  UNAVAILABLE: 'A service needed for it does not answer now.',
};

/** In the schema, since clients switch on it, though no field answers it: it stands in the errors. */
export const RefusalCodeEnum = new GraphQLEnumType({
  name: 'RefusalCode',
  description: 'Why something was refused: `extensions.code` of an error. The error message is a sentence for people.',
  values: Object.fromEntries(REFUSAL_CODES.map((code) => [code, { description: meanings[code] }])),
});
