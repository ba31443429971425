import type { Dictionaries, DictionaryEntryRow } from '../../dictionaries.js';
import type { StudentIdentity, StudentStatus } from '../../student.entity.js';
import type { DictionaryName } from '../dictionary-names.js';
import { HARDSHIP_LEVELS, type HardshipLevel } from '../record-kinds.js';
import { short } from './parse-values.js';
import { wrong } from './problem.js';

const IDENTITIES: Readonly<Record<string, StudentIdentity>> = {
  本科: 'UNDERGRADUATE',
  本科生: 'UNDERGRADUATE',
  undergraduate: 'UNDERGRADUATE',
  硕士: 'MASTER',
  硕士生: 'MASTER',
  硕士研究生: 'MASTER',
  'master student': 'MASTER',
  master: 'MASTER',
  博士: 'DOCTORAL',
  博士生: 'DOCTORAL',
  博士研究生: 'DOCTORAL',
  'doctoral student': 'DOCTORAL',
  doctoral: 'DOCTORAL',
};

const STATUSES: Readonly<Record<string, StudentStatus>> = {
  在籍: 'ENROLLED',
  在读: 'ENROLLED',
  在校: 'ENROLLED',
  正常: 'ENROLLED',
  enrolled: 'ENROLLED',
  休学: 'SUSPENDED',
  suspended: 'SUSPENDED',
  毕业: 'GRADUATED',
  已毕业: 'GRADUATED',
  graduated: 'GRADUATED',
  退学: 'WITHDRAWN',
  withdrawn: 'WITHDRAWN',
};

const LEVELS: Readonly<Record<string, HardshipLevel>> = {
  特困: 'SEVERE',
  家庭经济特别困难: 'SEVERE',
  比较困难: 'MODERATE',
  家庭经济困难: 'MODERATE',
  家庭经济一般困难: 'MILD',
};

export const identity = (text: string) =>
  IDENTITIES[text.toLowerCase()] ?? wrong('NOT_AN_IDENTITY', { value: short(text) });

export const status = (text: string) => STATUSES[text.toLowerCase()] ?? wrong('NOT_A_STATUS', { value: short(text) });

/** Words of the editable dictionaries and campuses, as they stood when the run began. */
export class Words {
  readonly #dictionaries: Dictionaries;
  readonly #found = new Map<string, DictionaryEntryRow | undefined>();

  constructor(dictionaries: Dictionaries) {
    this.#dictionaries = dictionaries;
  }

  readonly campus = (text: string): string => {
    const known = this.#dictionaries.campuses.find(
      ({ code, name, nameEn }) => text === name || `${text}校区` === name || same(text, code) || same(text, nameEn),
    );
    return known?.code ?? wrong('NOT_A_CAMPUS', { value: short(text) });
  };

  /** The code of an entry by its code or either name. A retired one cannot be taken. */
  code(dictionary: DictionaryName): (text: string) => string {
    return (text) => {
      const entry = this.#entry(dictionary, text);
      if (entry === undefined) return wrong('UNKNOWN_WORD', { value: short(text), dictionary });
      return entry.active ? entry.code : wrong('RETIRED_WORD', { value: short(text), dictionary });
    };
  }

  /** A province also by its short name or with the rest of the address behind it: 贵州, 贵州省遵义市. */
  readonly homeRegion = (text: string): string => {
    const regions = this.#dictionaries.entries('HOME_REGION').filter(({ active }) => active);
    const province = regions.find(({ label }) =>
      text.startsWith(label.replace(/(省|市|(.族)?自治区|维吾尔自治区|特别行政区)$/, '')),
    );
    return province?.code ?? this.code('HOME_REGION')(text);
  };

  readonly level = (text: string): HardshipLevel => {
    const known = LEVELS[text];
    if (known !== undefined) return known;
    const code = this.code('HARDSHIP_LEVEL')(text);
    return (
      HARDSHIP_LEVELS.find((level) => level === code) ??
      wrong('UNKNOWN_WORD', { value: short(text), dictionary: 'HARDSHIP_LEVEL' })
    );
  };

  #entry(dictionary: DictionaryName, text: string): DictionaryEntryRow | undefined {
    const key = `${dictionary}:${text}`;
    if (!this.#found.has(key)) {
      const entries = this.#dictionaries.entries(dictionary);
      const fits = ({ code, label, labelEn }: DictionaryEntryRow) =>
        label === text || same(code, text) || same(labelEn, text);
      this.#found.set(key, entries.find((entry) => entry.active && fits(entry)) ?? entries.find(fits));
    }
    return this.#found.get(key);
  }
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
