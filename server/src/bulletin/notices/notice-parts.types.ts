import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Campus } from '../../campus/campus.types.js';
import { StudentIdentityEnum } from '../../campus/people.types.js';
import { say, type RequestContext } from '../../campus/request-context.js';
import { signedIn } from '../../campus/rules.js';
import { STUDENT_IDENTITIES, type StudentIdentity } from '../../campus/student.entity.js';
import { Who } from '../../platform/graph/authority.js';
import { Resolve } from '../../platform/graph/resolve.js';
import { DateTimeScalar } from '../../platform/graph/scalars.js';
import type { Audience } from './audience.js';

function wordsOf(audience: Audience, context: RequestContext): string {
  const { campuses } = context.dictionaries;
  const groups = [
    campuses
      .filter(({ code }) => audience.campuses.includes(code))
      .map((campus) => (context.language === 'en' ? campus.nameEn : campus.name)),
    audience.colleges,
    STUDENT_IDENTITIES.filter((identity) => audience.identities.includes(identity)).map((identity) =>
      say(context, `identity.${identity}`),
    ),
  ].filter((names) => names.length > 0);
  if (groups.length === 0) return say(context, 'notice.everybody');
  return groups.map((names) => names.join(say(context, 'notice.listed'))).join(' · ');
}

@ObjectType({ description: 'Whom a notice is for; an empty list leaves nobody out.', simpleResolvers: true })
@Who(signedIn)
export class NoticeAudience {
  @Resolve((row: Audience, context: RequestContext) =>
    context.dictionaries.campuses.filter(({ code }) => row.campuses.includes(code)),
  )
  @Field(() => [Campus], { description: 'Campuses.' })
  campuses!: Campus[];

  @Field(() => [String], { description: 'Names of colleges.' })
  colleges!: string[];

  @Field(() => [StudentIdentityEnum], { description: 'Identities.' })
  identities!: StudentIdentity[];

  @Resolve((row: Audience) => row.campuses.length + row.colleges.length + row.identities.length === 0)
  @Field(() => Boolean, { description: 'Whether it is for all students.' })
  everybody!: boolean;

  @Resolve(wordsOf)
  @Field(() => String, { description: 'The same in words.' })
  label!: string;
}

@InputType({ description: 'Whom a notice is for; an empty list leaves nobody out.' })
export class NoticeAudienceInput {
  @ArrayMaxSize(20)
  @MaxLength(16, { each: true })
  @Field(() => [String], { description: 'Codes of campuses.' })
  campuses!: string[];

  @ArrayMaxSize(100)
  @MaxLength(100, { each: true })
  @Field(() => [String], { description: 'Names of colleges, as `colleges` tells them.' })
  colleges!: string[];

  @ArrayMaxSize(10)
  @Field(() => [StudentIdentityEnum], { description: 'Identities.' })
  identities!: StudentIdentity[];
}

@ObjectType({ description: 'How far the pushing of a notice to its audience is.', simpleResolvers: true })
@Who(signedIn)
export class NoticePush {
  @Field(() => String, { description: 'RUNNING, DONE, or STOPPED because it was withdrawn.' })
  state!: string;

  @Field(() => Int, { description: 'Students it was for when it began.' })
  total!: number;

  @Field(() => Int, { description: 'Students told so far.' })
  done!: number;

  @Field(() => DateTimeScalar, { description: 'When it began.' })
  startedAt!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended; null while it goes on.' })
  endedAt!: number | null;
}
