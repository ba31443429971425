import { Field, ID, ObjectType } from 'type-graphql';
import type { RequestContext } from '../campus/request-context.js';
import { toGlobalId } from '../kernel/global-id.js';
import type { TextParams } from '../kernel/refusal.js';
import { anyone, Who } from '../platform/graph/authority.js';
import { Node } from '../platform/graph/common.types.js';
import { connectionOf } from '../platform/graph/connection.js';
import { Resolve } from '../platform/graph/resolve.js';
import { DateTimeScalar } from '../platform/graph/scalars.js';
import { messageParams, sourcesOf, type MessageRow } from './inbox.reads.js';
import { goneKey } from './message-source.js';

async function text(row: MessageRow, context: RequestContext, part: 'title' | 'body'): Promise<string> {
  const params = await paramsOf(row, context);
  const key = params === null && mayGo(row, context) ? goneKey(row.template, part) : `message.${row.template}.${part}`;
  return context.services.texts.say(context.language, key, params ?? {});
}

/** What it is about, for opening it; null where that was withdrawn. */
async function subjectOf(row: MessageRow, context: RequestContext): Promise<string | null> {
  if (mayGo(row, context) && (await paramsOf(row, context)) === null) return null;
  return toGlobalId(sourcesOf(context).of(row.subjectType).graphType, row.subjectId);
}

function paramsOf(row: MessageRow, context: RequestContext): Promise<TextParams | null> {
  return messageParams(context).load(`${row.subjectType}:${row.subjectId}`);
}

function mayGo(row: MessageRow, context: RequestContext): boolean {
  return sourcesOf(context).of(row.subjectType).mayGo === true;
}

@ObjectType({ description: "A message in one's inbox.", implements: Node, simpleResolvers: true })
@Who(anyone)
export class Message extends Node {
  @Field(() => String, { description: "Title in the request's language." })
  @Resolve((row: MessageRow, context: RequestContext) => text(row, context, 'title'))
  title!: string;

  @Field(() => String, { description: "Text in the request's language." })
  @Resolve((row: MessageRow, context: RequestContext) => text(row, context, 'body'))
  body!: string;

  @Field(() => ID, { nullable: true, description: 'What it is about, for `node`; null if nothing can be opened.' })
  @Resolve(subjectOf)
  subjectId!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it arrived.' })
  createdAt!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was read; null while unread.' })
  readAt!: number | null;
}

export const MessageConnection = connectionOf(() => Message, 'Message');
