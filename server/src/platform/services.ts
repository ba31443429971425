import type { EntityManager } from '@mikro-orm/core';
import type { Clock } from '../kernel/clock.js';
import type { Config } from './config/config.js';
import type { FieldCipher } from './crypto/field-cipher.js';
import type { Database } from './db/sql.js';
import type { FileServices } from './files/file-services.js';
import type { ForeignServices } from './foreign/foreign-services.js';
import type { Texts } from './texts/texts.js';

/** What the process has one of, handed down from `app/`. */
export interface Services {
  readonly config: Config;
  readonly database: Database;
  readonly em: EntityManager;
  readonly clock: Clock;
  readonly texts: Texts;
  readonly cipher: FieldCipher;
  readonly files: FileServices;
  readonly foreign: ForeignServices;
  /** asks for a sweep soon, after a commit that gives it work */
  readonly nudge: (sweep: string) => void;
}
