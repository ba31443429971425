import type { Database } from '../platform/db/sql.js';

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

/** The small tables that nearly every answer needs, as they stood at most a minute ago. */
export interface Dictionaries {
  readonly campuses: readonly CampusRow[];
  campus(code: string): CampusRow;
  office(code: string): OfficeRow;
}

const KEEP_MS = 60_000;

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

async function readDictionaries(database: Database): Promise<Dictionaries> {
  const campuses = await database.all<CampusRow>(
    "SELECT 'Campus' AS __typename, code, name, name_en AS nameEn FROM campus ORDER BY position",
  );
  const contacts = await database.all<OfficeContactRow>(
    "SELECT 'OfficeContact' AS __typename, office_code AS officeCode, campus_code AS campusCode, phone, address, hours" +
      ' FROM office_contact ORDER BY office_code, id',
  );
  const offices = await database.all<Omit<OfficeRow, 'contacts'>>(
    "SELECT 'Office' AS __typename, code, name, name_en AS nameEn FROM office",
  );
  const campusByCode = new Map(campuses.map((row) => [row.code, row]));
  const officeByCode = new Map(
    offices.map((row) => [
      row.code,
      { ...row, contacts: contacts.filter((contact) => contact.officeCode === row.code) },
    ]),
  );
  return {
    campuses,
    campus: (code) => known(campusByCode, code, 'campus'),
    office: (code) => known(officeByCode, code, 'office'),
  };
}

function known<T>(map: ReadonlyMap<string, T>, code: string, what: string): T {
  const value = map.get(code);
  if (value === undefined) throw new Error(`unknown ${what}: ${code}`);
  return value;
}
