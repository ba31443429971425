import { Entity, Index, PrimaryKey, PrimaryKeyProp, Property } from '@mikro-orm/core';
import type { Instant } from '../../kernel/clock.js';
import { InstantType, NameType, uuidColumn } from '../../platform/orm/columns.js';

/** How one function is done (办事流程): drawn as a path, with who is in charge and what to bring. */
@Entity({ tableName: 'guide' })
@Index({ properties: ['officeCode', 'reviewBy'] })
@Index({ properties: ['updatedAt'] })
export class Guide {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  /** code of the function it explains; null for something the app does not do */
  @Property({ length: 40, nullable: true, unique: true })
  workflow: string | null = null;

  @Property({ type: new NameType(), length: 100 })
  title!: string;

  @Property({ type: new NameType(), length: 300 })
  summary!: string;

  /** JSON: [{title, detail}] */
  @Property({ columnType: 'text' })
  steps!: string;

  /** JSON: list of what to bring */
  @Property({ columnType: 'text' })
  bring!: string;

  @Property({ type: new NameType(), length: 200 })
  who!: string;

  @Property({ type: new NameType(), length: 100 })
  duration!: string;

  @Property({ type: new NameType(), length: 200 })
  place!: string;

  /** the office in charge, whose telephones are shown by campus */
  @Property({ length: 32 })
  officeCode!: string;

  @Property({ columnType: uuidColumn, nullable: true })
  ownerAccountId: string | null = null;

  /** day by which somebody looks whether it is still true */
  @Property({ length: 10 })
  reviewBy!: string;

  /** the `reviewBy` of which somebody has been told; null for none */
  @Property({ length: 10, nullable: true })
  toldFor: string | null = null;

  @Property({ columnType: 'boolean' })
  published: boolean = true;

  @Property({ columnType: 'smallint' })
  position: number = 0;

  @Property({ columnType: 'int' })
  version: number = 1;

  @Property({ type: InstantType })
  updatedAt!: Instant;
}

/** A question with its answer (常见问题). */
@Entity({ tableName: 'faq' })
@Index({ properties: ['category', 'position'] })
@Index({ properties: ['officeCode', 'reviewBy'] })
@Index({ properties: ['updatedAt'] })
export class Faq {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  /** code of the dictionary FAQ_CATEGORY */
  @Property({ length: 40 })
  category!: string;

  @Property({ type: new NameType(), length: 200 })
  question!: string;

  /** HTML as the allow-list lets it pass */
  @Property({ columnType: 'text' })
  answer!: string;

  @Property({ columnType: 'text' })
  plain!: string;

  /** the function it is about; null for none */
  @Property({ length: 40, nullable: true })
  workflow: string | null = null;

  @Property({ length: 32 })
  officeCode!: string;

  @Property({ columnType: uuidColumn, nullable: true })
  ownerAccountId: string | null = null;

  @Property({ length: 10 })
  reviewBy!: string;

  /** the `reviewBy` of which somebody has been told; null for none */
  @Property({ length: 10, nullable: true })
  toldFor: string | null = null;

  @Property({ columnType: 'boolean' })
  published: boolean = true;

  @Property({ columnType: 'smallint' })
  position: number = 0;

  @Property({ columnType: 'int' })
  useful: number = 0;

  @Property({ columnType: 'int' })
  notUseful: number = 0;

  @Property({ columnType: 'int' })
  version: number = 1;

  @Property({ type: InstantType })
  updatedAt!: Instant;
}

/** Whether an answer helped somebody. */
@Entity({ tableName: 'faq_vote' })
export class FaqVote {
  [PrimaryKeyProp]?: ['faqId', 'accountId'];

  @PrimaryKey({ columnType: uuidColumn })
  faqId!: string;

  @PrimaryKey({ columnType: uuidColumn })
  accountId!: string;

  @Property({ columnType: 'boolean' })
  useful!: boolean;

  @Property({ type: InstantType })
  at!: Instant;
}
