import { refuse } from '../../kernel/refusal.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import { runCommand } from '../../platform/commands/run-command.js';
import type { Sql } from '../../platform/db/sql.js';
import { writeAudit } from '../audit/write-audit.js';
import { actorOf, AUDITS_ITSELF, commandOf } from '../command-of.js';
import type { RequestContext } from '../request-context.js';
import type { DictionaryName } from './dictionary-names.js';

export interface SavedEntry {
  readonly code: string;
  readonly label: string;
  readonly labelEn: string;
  readonly active: boolean;
}

interface SaveInput {
  readonly dictionary: DictionaryName;
  readonly entries: readonly SavedEntry[];
  readonly requestId?: string | null;
}

const LABEL = 100;
/** Their codes are the product's own, so only their words are the university's. */
const FIXED: ReadonlySet<DictionaryName> = new Set(['HARDSHIP_LEVEL']);

/**
 * Writes entries in the order given: new codes are added, known ones renamed, retired or brought back. Those left out stay
 * as they are, after the others. Nothing is ever deleted, since records name entries by code.
 */
export async function saveDictionary(context: RequestContext, input: SaveInput): Promise<void> {
  const { database, clock } = context.services;
  const entries = input.entries.map(tidy);
  check(entries);
  await runCommand(clock, onPool(database), commandOf(context, 'saveDictionary', input, AUDITS_ITSELF), {
    work: async (unit) => {
      const known = await codesOf(unit.tx, input.dictionary);
      const added = entries.filter(({ code }) => !known.includes(code)).map(({ code }) => code);
      const fixed = FIXED.has(input.dictionary) && (added.length > 0 || entries.some(({ active }) => !active));
      if (fixed) refuse('INVALID_INPUT', 'DICTIONARY_FIXED', {}, 'entries');
      const given = new Set(entries.map(({ code }) => code));
      for (const [i, entry] of entries.entries()) await write(unit.tx, input.dictionary, entry, i + 1, known);
      for (const [i, code] of known.filter((code) => !given.has(code)).entries()) {
        await move(unit.tx, input.dictionary, code, entries.length + i + 1);
      }
      const auditId = await writeAudit(unit, {
        accountId: actorOf(context).accountId,
        action: 'SAVE_DICTIONARY',
        subjectType: 'Dictionary',
        subjectId: input.dictionary,
        detail: { added, retired: entries.filter(({ active }) => !active).map(({ code }) => code) },
      });
      return { auditId };
    },
  });
  context.forgetDictionaries();
}

const tidy = (entry: SavedEntry): SavedEntry => ({
  code: entry.code,
  label: entry.label.trim(),
  labelEn: entry.labelEn.trim(),
  active: entry.active,
});

function check(entries: readonly SavedEntry[]): void {
  const seen = new Set<string>();
  for (const { code, label, labelEn } of entries) {
    if (!/^[A-Z][A-Z0-9_]{0,39}$/.test(code)) refuse('INVALID_INPUT', 'DICTIONARY_CODE', { code }, 'entries');
    if (seen.has(code)) refuse('INVALID_INPUT', 'DICTIONARY_REPEATED', { code }, 'entries');
    seen.add(code);
    for (const text of [label, labelEn]) {
      if (text === '' || [...text].length > LABEL) {
        refuse('INVALID_INPUT', 'DICTIONARY_LABEL', { code, max: LABEL }, 'entries');
      }
    }
    if (/\p{Script=Han}/u.test(labelEn)) refuse('INVALID_INPUT', 'DICTIONARY_ENGLISH', { code }, 'entries');
  }
}

async function codesOf(tx: Sql, dictionary: DictionaryName): Promise<readonly string[]> {
  const rows = await tx.all<{ code: string }>(
    'SELECT code FROM dictionary_entry WHERE dictionary = ? ORDER BY position, code',
    [dictionary],
  );
  return rows.map(({ code }) => code);
}

/** Two who add one code at once: the second meets the key, begins again and renames it. */
async function write(
  tx: Sql,
  dictionary: DictionaryName,
  { code, label, labelEn, active }: SavedEntry,
  position: number,
  known: readonly string[],
): Promise<void> {
  const sql = known.includes(code)
    ? 'UPDATE dictionary_entry SET label = ?, label_en = ?, position = ?, active = ? WHERE dictionary = ? AND code = ?'
    : 'INSERT INTO dictionary_entry (label, label_en, position, active, dictionary, code) VALUES (?, ?, ?, ?, ?, ?)';
  await tx.run(sql, [label, labelEn, position, Number(active), dictionary, code]);
}

async function move(tx: Sql, dictionary: DictionaryName, code: string, position: number): Promise<void> {
  await tx.run('UPDATE dictionary_entry SET position = ? WHERE dictionary = ? AND code = ?', [
    position,
    dictionary,
    code,
  ]);
}
