import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/core';
import type { Instant } from '../../kernel/clock.js';
import { InstantType, uuidColumn } from '../../platform/orm/columns.js';

export const IDENTITY_PROVIDERS = ['WECOM', 'WECHAT', 'CAS'] as const;
export type IdentityProvider = (typeof IDENTITY_PROVIDERS)[number];

/** That a foreign name (a WeCom userid, a WeChat openid, a CAS user) stands for an account of ours. */
@Entity({ tableName: 'identity_link' })
@Unique({ properties: ['provider', 'subject'] })
@Unique({ properties: ['provider', 'accountId'] })
export class IdentityLink {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  @Property({ columnType: 'varchar(16)' })
  provider!: IdentityProvider;

  /** as we compare it: WeCom's userid in small letters, the others as they are */
  @Property({ length: 128 })
  subject!: string;

  @Index()
  @Property({ columnType: uuidColumn })
  accountId!: string;

  @Property({ type: InstantType })
  createdAt!: Instant;
}
