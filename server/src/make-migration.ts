import 'reflect-metadata';
import { entities } from './app/entities.js';
import { openOrm } from './platform/orm/open-orm.js';

/**
 * Writes the next migration of a dialect out of the entities:
 * `node dist/make-migration.js <database url> <folder with sqlite/ and mysql/> <name>`. The database may be empty;
 * what is compared is the snapshot.
 */
const [, , url, folder, name] = process.argv;
if (url === undefined || folder === undefined || name === undefined)
  throw new Error('usage: make-migration <url> <folder> <name>');
const orm = await openOrm(url, entities, folder, undefined, true);
const { fileName } = await orm.getMigrator().createMigration(undefined, false, false, name);
console.log(fileName === '' ? 'nothing has changed' : fileName);
await orm.close(true);
