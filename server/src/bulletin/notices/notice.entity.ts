import { Entity, Index, PrimaryKey, PrimaryKeyProp, Property, Unique } from '@mikro-orm/core';
import type { Instant } from '../../kernel/clock.js';
import { TransitionEvent } from '../../machine/transition-event.entity.js';
import { InstantType, NameType, uuidColumn } from '../../platform/orm/columns.js';

/** A notice (近期通知). Which states there are and who may do what is in `notice.workflow.ts`. */
@Entity({ tableName: 'notice' })
@Index({ properties: ['state', 'pinnedAt', 'publishedAt', 'id'] })
@Index({ properties: ['state', 'publishedAt', 'id'] })
@Index({ properties: ['state', 'publishAt'] })
@Index({ properties: ['state', 'updatedAt', 'id'] })
@Index({ properties: ['officeCode', 'state', 'updatedAt', 'id'] })
@Index({ properties: ['updatedAt', 'id'] })
export class Notice {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  @Property({ type: new NameType(), length: 200 })
  title!: string;

  /** HTML as the allow-list lets it pass; pictures and attachments of ours are `xg-file:<id>` */
  @Property({ columnType: 'mediumtext' })
  body!: string;

  /** its plain words, for searching */
  @Property({ columnType: 'mediumtext' })
  plain!: string;

  /** the first of them, for lists */
  @Property({ length: 100 })
  summary!: string;

  @Property({ columnType: 'varchar(16)' })
  state!: string;

  /** the office that publishes it */
  @Property({ length: 32 })
  officeCode!: string;

  /** who wrote it last; null for what came from the site */
  @Property({ columnType: uuidColumn, nullable: true })
  authorAccountId: string | null = null;

  /** when it shall be published by itself; null while nobody has said */
  @Property({ type: InstantType, nullable: true })
  publishAt: Instant | null = null;

  @Property({ type: InstantType, nullable: true })
  publishedAt: Instant | null = null;

  @Property({ type: InstantType, nullable: true })
  archivedAt: Instant | null = null;

  @Property({ type: InstantType, nullable: true })
  pinnedAt: Instant | null = null;

  /** whom it is for: JSON lists of codes and names; [] is everybody */
  @Property({ columnType: 'text' })
  audienceCampuses: string = '[]';

  @Property({ columnType: 'text' })
  audienceColleges: string = '[]';

  @Property({ columnType: 'text' })
  audienceIdentities: string = '[]';

  /** the page it came from; null for what was written here */
  @Property({ length: 500, nullable: true, unique: true })
  sourceUrl: string | null = null;

  /** hash of the source as it was last taken over */
  @Property({ length: 43, nullable: true })
  sourceHash: string | null = null;

  /** since when it differs from its source because somebody edited it here */
  @Property({ type: InstantType, nullable: true })
  editedAt: Instant | null = null;

  /** JSON {title, body} of a newer source that waits beside a local edit */
  @Property({ columnType: 'mediumtext', nullable: true })
  newerSource: string | null = null;

  /** whether publishing pushes it to its audience */
  @Property({ columnType: 'boolean' })
  push: boolean = false;

  @Property({ columnType: 'int' })
  version: number = 1;

  @Property({ type: InstantType })
  createdAt!: Instant;

  @Property({ type: InstantType })
  updatedAt!: Instant;
}

/** A file that belongs to a notice: an attachment to fetch, or a picture in its text. */
@Entity({ tableName: 'notice_file' })
@Unique({ properties: ['noticeId', 'fileId', 'kind'] })
export class NoticeFile {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  @Property({ columnType: uuidColumn })
  noticeId!: string;

  @Index()
  @Property({ columnType: uuidColumn })
  fileId!: string;

  /** ATTACHMENT or PICTURE */
  @Property({ columnType: 'varchar(16)' })
  kind!: string;

  @Property({ columnType: 'smallint' })
  position!: number;
}

/** Who has read a notice. */
@Entity({ tableName: 'notice_read' })
export class NoticeRead {
  [PrimaryKeyProp]?: ['noticeId', 'accountId'];

  @PrimaryKey({ columnType: uuidColumn })
  noticeId!: string;

  @Index()
  @PrimaryKey({ columnType: uuidColumn })
  accountId!: string;

  @Property({ type: InstantType })
  readAt!: Instant;
}

/** The pushing of one notice to its audience, page by page in the background. */
@Entity({ tableName: 'notice_push' })
export class NoticePush {
  @PrimaryKey({ columnType: uuidColumn })
  noticeId!: string;

  /** RUNNING, DONE or STOPPED (the notice was withdrawn) */
  @Property({ columnType: 'varchar(16)' })
  state!: string;

  @Property({ columnType: 'int' })
  total!: number;

  @Property({ columnType: 'int' })
  done: number = 0;

  /** student number after which it goes on */
  @Property({ length: 12 })
  lastNumber: string = '';

  @Property({ type: InstantType })
  startedAt!: Instant;

  @Property({ type: InstantType, nullable: true })
  endedAt: Instant | null = null;
}

/** What happened to a notice. */
@Entity({ tableName: 'notice_event' })
@Index({ properties: ['subjectId', 'at', 'id'] })
export class NoticeEvent extends TransitionEvent {}
