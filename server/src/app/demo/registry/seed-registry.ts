import { academicYearAt } from '../../../campus/registry/academic-year.js';
import { sealPrivate } from '../../../campus/registry/private-fields.js';
import type { Instant } from '../../../kernel/clock.js';
import type { FieldCipher } from '../../../platform/crypto/field-cipher.js';
import type { Sql, SqlValue } from '../../../platform/db/sql.js';
import { insertRows } from '../../../platform/db/insert-rows.js';
import { Random } from '../random.js';
import { dictionaries } from './dictionaries.js';
import { privateValues } from './private-values.js';
import { randomRecords, recordRow, recordsOfPerson } from './records.js';

export interface SeededStudent {
  readonly id: string;
  readonly number: string;
  readonly grade: number;
  readonly homeRegion: string | null;
}

const SEED = 20_260_902;
const CHUNK = 2_000;

export async function seedDictionaries(tx: Sql): Promise<void> {
  await insertRows(
    tx,
    'dictionary_entry',
    Object.entries(dictionaries).flatMap(([dictionary, entries]) =>
      entries.map(([code, label, labelEn], i) => ({
        dictionary,
        code,
        label,
        label_en: labelEn,
        position: i + 1,
        active: 1,
      })),
    ),
  );
}

/** Records, sensitive fields and what counts as imported, for students that stand already. */
export async function seedRegistry(
  tx: Sql,
  cipher: FieldCipher,
  students: readonly SeededStudent[],
  now: Instant,
): Promise<void> {
  const random = new Random(SEED);
  const year = academicYearAt(now);
  const covered = new Map<string, Readonly<Record<string, SqlValue>>>();
  for (let i = 0; i < students.length; i += CHUNK) {
    const chunk = students.slice(i, i + CHUNK);
    const records = chunk.flatMap(({ id, number }) =>
      (recordsOfPerson(number, year) ?? randomRecords(random, year)).map((record) => recordRow(id, record, now)),
    );
    for (const { kind = '', period = '' } of records) {
      covered.set(`${String(kind)} ${String(period)}`, { kind, period, imported_at: now });
    }
    await insertRows(tx, 'student_record', records);
    await insertRows(
      tx,
      'student_private',
      chunk.map((student) => privateRow(random, cipher, student, now)),
    );
  }
  await insertRows(tx, 'registry_coverage', [...covered.values()]);
}

function privateRow(random: Random, cipher: FieldCipher, { id, homeRegion, grade }: SeededStudent, now: Instant) {
  const values = privateValues(random, homeRegion, grade);
  return {
    student_id: id,
    id_number: sealPrivate(cipher, id, 'idNumber', values.idNumber),
    phone: sealPrivate(cipher, id, 'phone', values.phone),
    bank_account: sealPrivate(cipher, id, 'bankAccount', values.bankAccount),
    bank_name: sealPrivate(cipher, id, 'bankName', values.bankName),
    updated_at: now,
  };
}
