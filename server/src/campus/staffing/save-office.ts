import { newId } from '../../kernel/ids.js';
import { refuse } from '../../kernel/refusal.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import { runCommand, type Unit } from '../../platform/commands/run-command.js';
import { commandOf } from '../command-of.js';
import type { RequestContext } from '../request-context.js';

export interface SavedContact {
  /** code; null or left out for all campuses */
  readonly campus?: string | null;
  readonly phone: string;
  readonly address: string;
  readonly hours: string;
}

export interface SaveOfficeInput {
  readonly code: string;
  readonly expectedVersion: number;
  readonly name: string;
  readonly nameEn: string;
  readonly contacts: readonly SavedContact[];
  readonly requestId?: string | null;
}

const text = (value: string, max: number, field: string): string => {
  const tidy = value.normalize('NFC').trim();
  if (tidy === '' || [...tidy].length > max) refuse('INVALID_INPUT', 'INVALID_LENGTH', {}, field);
  return tidy;
};

/** Renames an office and replaces where it can be reached. */
export async function saveOffice(context: RequestContext, input: SaveOfficeInput): Promise<void> {
  const { database, clock } = context.services;
  const name = text(input.name, 60, 'name');
  const nameEn = text(input.nameEn, 100, 'nameEn');
  if (/\p{Script=Han}/u.test(nameEn)) refuse('INVALID_INPUT', 'ENGLISH_ONLY', {}, 'nameEn');
  const campuses = new Set(context.dictionaries.campuses.map(({ code }) => code));
  const contacts = input.contacts.map((contact, i) => {
    if (contact.campus != null && !campuses.has(contact.campus)) {
      refuse('INVALID_INPUT', 'UNKNOWN_CAMPUS', {}, `contacts.${i}.campus`);
    }
    return {
      campus: contact.campus ?? null,
      phone: text(contact.phone, 40, `contacts.${i}.phone`),
      address: text(contact.address, 200, `contacts.${i}.address`),
      hours: text(contact.hours, 100, `contacts.${i}.hours`),
    };
  });
  const envelope = commandOf(context, 'saveOffice', input, { subjectType: 'Office' });
  await runCommand(clock, onPool(database), envelope, {
    work: async (unit) => {
      await rename(unit, input, name, nameEn);
      await unit.tx.run('DELETE FROM office_contact WHERE office_code = ?', [input.code]);
      for (const { campus, phone, address, hours } of contacts) {
        await unit.tx.run(
          'INSERT INTO office_contact (id, office_code, campus_code, phone, address, hours) VALUES (?, ?, ?, ?, ?, ?)',
          [newId(), input.code, campus, phone, address, hours],
        );
      }
      return { id: input.code };
    },
  });
  context.forgetDictionaries();
}

async function rename(unit: Unit, { code, expectedVersion }: SaveOfficeInput, name: string, nameEn: string) {
  const { affectedRows } = await unit.tx.run(
    'UPDATE office SET name = ?, name_en = ?, version = version + 1 WHERE code = ? AND version = ?',
    [name, nameEn, code, expectedVersion],
  );
  if (affectedRows === 1) return;
  const known = await unit.tx.all<{ code: string }>('SELECT code FROM office WHERE code = ?', [code]);
  if (known.length === 0) refuse('NOT_FOUND');
  refuse('CONFLICT', 'CHANGED_MEANWHILE', {}, 'expectedVersion');
}
