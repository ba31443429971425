import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSlotAt, rowId } from '../../../test/kit/counselling.js';
import { ALL_STATES } from '../../../test/kit/counselling-model.js';
import { DIALECTS } from '../../../test/kit/databases.js';
import { testHouse, type TestHouse } from '../../../test/kit/test-house.js';
import { newId } from '../../kernel/ids.js';
import { counsellingMessages } from './counselling.messages.js';
import { counsellingTexts } from './counselling.texts.js';

const NOW = Date.parse('2027-03-01T09:00:00+08:00');

describe('messages about appointments', () => {
  it('name no health matter, in either language, in title or text', () => {
    for (const texts of Object.values(counsellingTexts)) {
      const messages = Object.entries(texts).filter(([key]) => key.startsWith('message.'));
      // inside the app and outside it, a title and a text each
      expect(messages).toHaveLength(counsellingMessages.templates.length * 4);
      for (const [key, text] of messages) {
        expect(`${key}: ${text}`).not.toMatch(/心理|咨询|辅导|情绪|counsel|psych|therap|mental|health/i);
        if (key.includes('.outside.'))
          expect(text.match(/\{\w+\}/g) ?? [], key).toEqual(text.includes('{') ? ['{when}'] : []);
      }
    }
  });
});

describe.each(DIALECTS)('on %s', (dialect) => {
  let house: TestHouse;
  /** ids by `STATE ahead` and `STATE begun` */
  const ids = new Map<string, string>();

  beforeAll(async () => {
    house = await testHouse(dialect, { size: { students: 0, bookings: 0 } });
    for (const [when, startsAt] of [
      ['ahead', NOW + 1],
      ['begun', NOW],
    ] as const) {
      await house.house.services.database.run('DELETE FROM counselling_slot');
      const slot = rowId(await makeSlotAt(house, startsAt));
      for (const state of ALL_STATES) ids.set(`${state} ${when}`, await booking(slot, state));
    }
  });
  afterAll(() => house.close());

  async function booking(slotId: string, state: string): Promise<string> {
    const id = newId();
    await house.house.services.database.run(
      'INSERT INTO counselling_booking (id, slot_id, student_id, counsellor_id, starts_at, ends_at, state, version,' +
        ' instructions_version, ended_key, created_at, updated_at) SELECT ?, id, ?, counsellor_id, starts_at, ends_at,' +
        ' ?, 1, 1, ?, 0, 0 FROM counselling_slot WHERE id = ?',
      [id, newId(), state, id, slotId],
    );
    return id;
  }

  const standing = async (template: string) => {
    const { database } = house.house.services;
    const stand = await counsellingMessages.standing(database, template, [...ids.values(), newId()], NOW);
    return [...ids].filter(([, id]) => stand.has(id)).map(([name]) => name);
  };

  it('a reminder has its reason while the booking is confirmed and has not begun, to the millisecond', async () => {
    expect(await standing('appointment.reminder')).toEqual(['CONFIRMED ahead']);
  });

  it('the centre’s alert has its reason while the booking still waits', async () => {
    expect(await standing('appointment.centreUnconfirmed')).toEqual(['REQUESTED ahead']);
  });

  it('what tells of something done always has its reason', async () => {
    expect(await standing('appointment.declined')).toEqual([...ids.keys()]);
  });

  it('the words get the time of Shanghai and the room, in the reader’s language; what is gone is left out', async () => {
    const { services } = house.house;
    const id = ids.get('CONFIRMED begun') ?? '';
    const zh = await counsellingMessages.params(services, [id, newId()], 'zh-CN');
    expect([...zh]).toEqual([[id, { when: '3月1日 09:00', room: '大学生活动中心 302' }]]);
    const en = await counsellingMessages.params(services, [id], 'en');
    expect(en.get(id)?.['when']).toBe('3/1 09:00');
  });
});
