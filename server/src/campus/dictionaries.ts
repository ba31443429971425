import type { Database } from '../platform/db/sql.js';
import type { Language } from '../platform/texts/texts.js';
import type { DictionaryName } from './registry/dictionary-names.js';

export interface CampusRow {
  readonly __typename: 'Campus';
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
}

export interface OfficeContactRow {
  readonly __typename: 'OfficeContact';
  readonly officeCode: string;
  readonly campusCode: string | null;
  readonly phone: string;
  readonly address: string;
  readonly hours: string;
}

export interface OfficeRow {
  readonly __typename: 'Office';
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly contacts: readonly OfficeContactRow[];
}

export interface DictionaryEntryRow {
  readonly __typename: 'DictionaryEntry';
  readonly dictionary: DictionaryName;
  readonly code: string;
  readonly label: string;
  readonly labelEn: string;
  readonly active: boolean;
}

/** The small tables that nearly every answer needs, as they stood at most a minute ago. */
export interface Dictionaries {
  readonly campuses: readonly CampusRow[];
  /** in the order of their codes */
  readonly offices: readonly OfficeRow[];
  campus(code: string): CampusRow;
  office(code: string): OfficeRow;
  /** a dictionary's entries in order, retired ones too */
  entries(dictionary: DictionaryName): readonly DictionaryEntryRow[];
  entry(dictionary: DictionaryName, code: string): DictionaryEntryRow | null;
}

const KEEP_MS = 60_000;

const CONTACT =
  "SELECT 'OfficeContact' AS __typename, office_code AS officeCode, campus_code AS campusCode, phone, address, hours" +
  ' FROM office_contact';
const OFFICE = "SELECT 'Office' AS __typename, code, name, name_en AS nameEn FROM office";

/** Reads the dictionaries at most once a minute; `forget` after an edit. */
export class DictionaryCache {
  readonly #database: Database;
  #reading: Promise<Dictionaries> | null = null;
  #readAt = 0;

  constructor(database: Database) {
    this.#database = database;
  }

  read(): Promise<Dictionaries> {
    if (this.#reading === null || performance.now() - this.#readAt > KEEP_MS) {
      this.#readAt = performance.now();
      this.#reading = readDictionaries(this.#database).catch((error: unknown) => {
        this.#reading = null;
        throw error;
      });
    }
    return this.#reading;
  }

  forget(): void {
    this.#reading = null;
  }
}

/** One office as it stands now. */
export async function readOffice(database: Database, code: string): Promise<OfficeRow | null> {
  const [office] = await database.all<Omit<OfficeRow, 'contacts'>>(`${OFFICE} WHERE code = ?`, [code]);
  if (office === undefined) return null;
  const contacts = await database.all<OfficeContactRow>(`${CONTACT} WHERE office_code = ? ORDER BY id`, [code]);
  return { ...office, contacts };
}

async function readDictionaries(database: Database): Promise<Dictionaries> {
  const campuses = await database.all<CampusRow>(
    "SELECT 'Campus' AS __typename, code, name, name_en AS nameEn FROM campus ORDER BY position",
  );
  const contacts = await database.all<OfficeContactRow>(`${CONTACT} ORDER BY office_code, id`);
  const offices = await database.all<Omit<OfficeRow, 'contacts'>>(`${OFFICE} ORDER BY code`);
  const entries = await readEntries(database);
  const entryByCode = new Map(entries.map((row) => [`${row.dictionary}:${row.code}`, row]));
  const entriesByName = grouped(entries);
  const campusByCode = new Map(campuses.map((row) => [row.code, row]));
  const officeByCode = new Map(
    offices.map((row) => [
      row.code,
      { ...row, contacts: contacts.filter((contact) => contact.officeCode === row.code) },
    ]),
  );
  return {
    campuses,
    offices: [...officeByCode.values()],
    campus: (code) => known(campusByCode, code, 'campus'),
    office: (code) => known(officeByCode, code, 'office'),
    entries: (dictionary) => entriesByName.get(dictionary) ?? [],
    entry: (dictionary, code) => entryByCode.get(`${dictionary}:${code}`) ?? null,
  };
}

function known<T>(map: ReadonlyMap<string, T>, code: string, what: string): T {
  const value = map.get(code);
  if (value === undefined) throw new Error(`unknown ${what}: ${code}`);
  return value;
}

/** What a dictionary calls the code, in the language; the code itself where no dictionary knows it. */
export function labelOf(
  dictionaries: Dictionaries,
  language: Language,
  dictionary: DictionaryName,
  code: string,
): string {
  const entry = dictionaries.entry(dictionary, code);
  if (entry === null) return code;
  return language === 'en' ? entry.labelEn : entry.label;
}

/** Every entry as it stands now, in order. */
export async function readEntries(database: Database): Promise<DictionaryEntryRow[]> {
  const rows = await database.all<Omit<DictionaryEntryRow, 'active'> & { active: number | boolean }>(
    "SELECT 'DictionaryEntry' AS __typename, dictionary, code, label, label_en AS labelEn, active" +
      ' FROM dictionary_entry ORDER BY dictionary, position, code',
  );
  return rows.map((row) => ({ ...row, active: Boolean(row.active) }));
}

function grouped(entries: readonly DictionaryEntryRow[]): ReadonlyMap<DictionaryName, readonly DictionaryEntryRow[]> {
  const lists = new Map<DictionaryName, DictionaryEntryRow[]>();
  for (const entry of entries) {
    const list = lists.get(entry.dictionary);
    if (list === undefined) lists.set(entry.dictionary, [entry]);
    else list.push(entry);
  }
  return lists;
}
