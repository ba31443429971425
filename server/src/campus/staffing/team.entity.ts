import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/core';
import { NameType, uuidColumn } from '../../platform/orm/columns.js';

/** A team inside an office, e.g. one college's 阳光服务队. */
@Entity({ tableName: 'team' })
@Unique({ properties: ['officeCode', 'name'] })
export class Team {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  @Property({ length: 32 })
  officeCode!: string;

  @Property({ type: new NameType(), length: 60 })
  name!: string;

  /** the college it serves; null for all */
  @Property({ type: new NameType(), length: 100, nullable: true })
  college: string | null = null;

  @Property({ columnType: 'int' })
  version: number = 1;
}

/** That a member of staff is in a team. */
@Entity({ tableName: 'team_member' })
@Unique({ properties: ['teamId', 'staffId'] })
export class TeamMember {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  @Property({ columnType: uuidColumn })
  teamId!: string;

  @Index()
  @Property({ columnType: uuidColumn })
  staffId!: string;
}
