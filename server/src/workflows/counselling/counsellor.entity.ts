import { Entity, Index, ManyToOne, PrimaryKey, Property, type Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { Campus } from '../../campus/campus.types.js';
import type { RequestContext } from '../../campus/request-context.js';
import { signedIn } from '../../campus/rules.js';
import type { Instant } from '../../kernel/clock.js';
import { Who } from '../../platform/graph/authority.js';
import { Node } from '../../platform/graph/common.types.js';
import { Resolve } from '../../platform/graph/resolve.js';
import type { Row } from '../../platform/graph/row.js';
import { UrlScalar } from '../../platform/graph/scalars.js';
import { InstantType, NameType, uuidColumn } from '../../platform/orm/columns.js';

export type CounsellorRow = Row<Counsellor>;

/** Someone whom students can book (咨询老师). */
@ObjectType({ description: 'Someone whom students can book (咨询老师).', implements: Node, simpleResolvers: true })
@Who(signedIn)
@Entity({ tableName: 'counsellor' })
@Index({ properties: ['active', 'position', 'id'] })
export class Counsellor extends Node {
  @PrimaryKey({ columnType: uuidColumn })
  override id!: string;

  @Property({ columnType: uuidColumn, nullable: true, unique: true })
  staffId: string | null = null;

  @Field(() => String, { description: 'Name as students see it.' })
  @Property({ type: new NameType(), length: 60 })
  name!: string;

  @Property({ length: 16 })
  campusCode!: string;

  @Field(() => Campus, { description: 'Campus where they receive.' })
  @Resolve((row: CounsellorRow, context: RequestContext) => context.dictionaries.campus(row.campusCode))
  campus!: Campus;

  @Field(() => String, { description: 'Building and room.' })
  @Property({ type: new NameType(), length: 100 })
  room!: string;

  @Field(() => [String], { description: 'What they know most about (擅长方向).' })
  @Resolve((row: CounsellorRow) => JSON.parse(row.specialities) as string[])
  @Property({ columnType: 'text' })
  specialities!: string;

  @Field(() => String, { description: 'A few sentences about them.' })
  @Property({ columnType: 'text' })
  introduction!: string;

  @Field(() => UrlScalar, { nullable: true, description: 'Photograph; null where there is none.' })
  @Property({ length: 500, nullable: true })
  photoUrl: string | null = null;

  @Field(() => Int, { description: 'Length of a session in minutes.' })
  @Property({ columnType: 'smallint' })
  sessionMinutes!: number;

  /** minutes between two sessions */
  @Property({ columnType: 'smallint' })
  bufferMinutes!: number;

  /** for how many days ahead slots are made */
  @Property({ columnType: 'smallint' })
  horizonDays!: number;

  @Property({ columnType: 'boolean' })
  active: boolean = true;

  /** order in lists */
  @Property({ columnType: 'int' })
  position!: number;
}

/** When a counsellor receives in a usual week. */
@Entity({ tableName: 'counsellor_hours' })
export class CounsellorHours {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  @ManyToOne(() => Counsellor, { ref: true })
  counsellor!: Ref<Counsellor>;

  /** 1 Monday … 7 Sunday */
  @Property({ columnType: 'smallint' })
  weekday!: number;

  /** minutes after midnight, Asia/Shanghai */
  @Property({ columnType: 'smallint' })
  startMinute!: number;

  @Property({ columnType: 'smallint' })
  endMinute!: number;

  /** seats of each session: 1, or more for a group */
  @Property({ columnType: 'smallint' })
  capacity!: number;
}

/** When a counsellor is away: no slots are made. */
@Entity({ tableName: 'counsellor_leave' })
export class CounsellorLeave {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  @ManyToOne(() => Counsellor, { ref: true })
  counsellor!: Ref<Counsellor>;

  @Property({ type: InstantType })
  fromAt!: Instant;

  @Property({ type: InstantType })
  untilAt!: Instant;
}
