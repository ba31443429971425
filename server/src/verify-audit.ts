import { parseArgs } from 'node:util';
import { verifyAudit } from './campus/audit/verify-audit.js';
import { readConfig } from './platform/config/config.js';
import { openDatabase } from './platform/db/open-database.js';

/**
 * Checks the audit's chain: `node dist/verify-audit.js [--head <position>:<hash>]`, the head being one that was written down
 * before. Ends with 1 where something is wrong. It only reads, so the server may be running.
 */
const { values } = parseArgs({ options: { head: { type: 'string' } } });
const match = /^(\d{1,15}):([\w-]{43})$/.exec(values.head ?? '');
if (values.head !== undefined && match === null) throw new Error('--head is <position>:<hash>');

const config = readConfig(process.env);
const database = await openDatabase(config.databaseUrl, { connections: 2 });
try {
  const known = match === null ? null : { seq: Number(match[1]), hash: match[2] ?? '' };
  const verdict = await verifyAudit(database, config.fieldKey, known);
  console.log(`entries checked: ${verdict.checked}, from position ${verdict.keptFrom}`);
  console.log(`head: ${verdict.head === null ? 'none' : `${verdict.head.seq}:${verdict.head.hash}`}`);
  console.log(`waiting for their place: ${verdict.unchained}`);
  if (verdict.broken === null) console.log('the chain is whole');
  else {
    console.log(`BROKEN at position ${verdict.broken.seq}: ${verdict.broken.why}`);
    process.exitCode = 1;
  }
} finally {
  await database.close();
}
