import { expect } from 'vitest';
import { refusedToAct, refusedToBook, snapshot, type ActArgs, type BookArgs } from './counselling.js';
import type { Person, Told } from './person.js';
import { SharedHouse } from './shared-house.js';

type Expected = [code: string, unmet: string | null, zh: RegExp, en: RegExp];
type Asking = (language: 'zh-CN' | 'en') => Promise<Told>;

/** Each refusal is asked in both languages, must tell the same, and must leave the database as it was. */
export class RefusalHouse extends SharedHouse {
  async refused(ask: Asking, ...[code, unmet, zh, en]: Expected): Promise<void> {
    const before = await snapshot(this.house);
    for (const [language, words] of [
      ['zh-CN', zh],
      ['en', en],
    ] as const) {
      const told = await ask(language);
      expect(told.extensions).toMatchObject({ code, unmet: unmet === null ? [] : [{ code: unmet }] });
      expect(told.message).toMatch(words);
      const shown = [told.message, ...(told.extensions.unmet ?? []).map((condition) => condition.reason)].join('\n');
      if (language === 'en') expect(shown).not.toMatch(/\p{Script=Han}/u);
      else expect(shown).not.toMatch(/[A-Za-z]{3}/);
    }
    expect(await snapshot(this.house)).toBe(before);
  }

  noBooking(person: Person, args: BookArgs, ...expected: Expected): Promise<void> {
    return this.refused((language) => refusedToBook(person.speaking(language), args), ...expected);
  }

  noAct(person: Person, mutation: string, args: ActArgs, ...expected: Expected): Promise<void> {
    return this.refused((language) => refusedToAct(person.speaking(language), mutation, args), ...expected);
  }
}
