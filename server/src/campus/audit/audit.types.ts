import { Field, ID, Int, ObjectType } from 'type-graphql';
import { toGlobalId } from '../../kernel/global-id.js';
import { connectionOf } from '../../platform/graph/connection.js';
import { Who } from '../../platform/graph/authority.js';
import { Node } from '../../platform/graph/common.types.js';
import { Resolve } from '../../platform/graph/resolve.js';
import { DateTimeScalar } from '../../platform/graph/scalars.js';
import { Account } from '../people.types.js';
import { may } from '../permissions.js';
import { REGISTRY_IMPORT, REGISTRY_READ } from '../registry/registry.permissions.js';
import { say, type RequestContext } from '../request-context.js';
import { BREAK_GLASS_DECIDE, STAFF_READ } from '../staffing/staffing.permissions.js';
import { readsAudit } from '../staffing/staffing.rules.js';
import type { AuditRow } from './audit.reads.js';
import { codeOfType, detailsOf } from './detail-words.js';

@ObjectType({ description: 'A value kept with an entry: a code, an id or a count.', simpleResolvers: true })
@Who(readsAudit)
export class AuditDetail {
  @Field(() => String, { description: 'What it is.' })
  key!: string;

  @Field(() => String, { description: 'The value, as text.' })
  value!: string;

  @Field(() => String, {
    description: "The value in words, in the request's language; the value itself where it has none.",
  })
  label!: string;
}

/** Things that whoever has the permission can open by their id. */
const OPENABLE = {
  Staff: STAFF_READ,
  Team: STAFF_READ,
  TemporaryRole: STAFF_READ,
  BreakGlass: BREAK_GLASS_DECIDE,
  Student: REGISTRY_READ,
  RegistryImport: REGISTRY_IMPORT,
} as const;

function subjectOf(row: AuditRow, { actor }: RequestContext): string | null {
  const permission = OPENABLE[row.subjectType as keyof typeof OPENABLE];
  const opens = permission !== undefined && row.subjectId !== '' && may(actor, permission);
  return opens ? toGlobalId(row.subjectType, row.subjectId) : null;
}

/** The words where there are any: a new kind of entry must not make the whole list unreadable. */
function words(context: RequestContext, key: string, code: string): string {
  return context.services.texts.has(key) ? say(context, key) : code;
}

@ObjectType('AuditEntry', { description: 'Who did or saw what.', implements: Node, simpleResolvers: true })
@Who(readsAudit)
export class AuditEntryType extends Node {
  @Field(() => DateTimeScalar, { description: 'When.' })
  @Resolve((row: AuditRow) => Number(row.at))
  at!: number;

  @Field(() => Account, { nullable: true, description: 'Who; null for what the house did by itself.' })
  @Resolve((row: AuditRow) => (row.accountId === null || row.username === null ? null : row))
  actor!: Account | null;

  @Field(() => String, { description: 'Code of what was done; SEALED for what was done inside a sealed office.' })
  action!: string;

  @Field(() => String, { description: "The same in the request's language." })
  @Resolve((row: AuditRow, context: RequestContext) => words(context, `audit.${row.action}`, row.action))
  actionLabel!: string;

  @Field(() => String, { description: 'What kind of thing it is about.' })
  subjectType!: string;

  @Field(() => String, { description: "The same in the request's language." })
  @Resolve((row: AuditRow, context: RequestContext) => {
    const application = `function.${codeOfType(row.subjectType)}`;
    if (context.services.texts.has(application)) return say(context, application);
    return words(context, `audit.subject.${row.subjectType}`, row.subjectType);
  })
  subjectLabel!: string;

  @Field(() => ID, { nullable: true, description: 'The thing itself, where the person asking can open it.' })
  @Resolve(subjectOf)
  subject!: string | null;

  @Field(() => [AuditDetail], { description: 'Codes, ids and counts; never what somebody wrote.' })
  @Resolve(detailsOf)
  detail!: AuditDetail[];

  @Field(() => Boolean, { description: 'Whether a reason was given; `revealAuditReason` reads it.' })
  @Resolve((row: AuditRow) => Boolean(Number(row.hasReason)))
  hasReason!: boolean;

  @Field(() => Boolean, { description: 'Whether it has its place in the chain; it gets one within seconds.' })
  @Resolve((row: AuditRow) => Boolean(Number(row.chained)))
  chained!: boolean;
}

@ObjectType({ description: 'An action that the audit can tell of.', simpleResolvers: true })
@Who(readsAudit)
export class AuditAction {
  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => String, { description: "Its words in the request's language." })
  label!: string;
}

@ObjectType({
  description: 'Where the chain of entries stands; `npm run verify-audit` checks all of it.',
  simpleResolvers: true,
})
@Who(readsAudit)
export class AuditChainStatus {
  @Field(() => String, { description: 'How many entries are in it.' })
  entries!: string;

  @Field(() => String, { description: 'Position of the last.' })
  lastSeq!: string;

  @Field(() => String, { description: 'Its keyed hash, for writing down elsewhere; empty before the first.' })
  head!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Time of the last; null before the first.' })
  lastAt!: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Time of the first that is kept; null before the first.',
  })
  keptFrom!: number | null;

  @Field(() => Int, { description: 'How many wait for their place.' })
  unchained!: number;
}

export const AuditEntryConnection = connectionOf(() => AuditEntryType, 'AuditEntry');
