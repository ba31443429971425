import { describe, expect, it } from 'vitest';
import { draftOf, inputOf, putContact, withContact, withoutContact, wrongOf } from './draft';
import type { Office } from './use-offices';

const office: Office = {
  code: 'LIZHI',
  name: '砺志中心',
  version: 3,
  teams: [],
  contacts: [
    { campus: { code: 'SONGJIANG', name: '' }, phone: '021-1', address: '甲', hours: '9–17' },
    { campus: null, phone: '021-2', address: '乙', hours: '9–17' },
  ],
};
const draft = () => draftOf(office, '砺志中心', 'Lizhi Centre');

describe('an office being written', () => {
  it('is sent as it was where nothing is changed', () => {
    expect(inputOf(office, draft())).toEqual({
      code: 'LIZHI',
      expectedVersion: 3,
      name: '砺志中心',
      nameEn: 'Lizhi Centre',
      contacts: [
        { campus: 'SONGJIANG', phone: '021-1', address: '甲', hours: '9–17' },
        { campus: null, phone: '021-2', address: '乙', hours: '9–17' },
      ],
    });
  });

  it('keeps its lines apart while some are added and taken away', () => {
    const added = withContact(withoutContact(draft(), 0));
    expect(added.contacts.map(({ key }) => key)).toEqual([1, 2]);
    expect(putContact(added, 2, { phone: '021-3' }).contacts.map(({ phone }) => phone)).toEqual(['021-2', '021-3']);
    expect(withContact({ name: '', nameEn: '', contacts: [] }).contacts[0]?.key).toBe(0);
  });

  it('needs both names, the English one without Chinese, and whole contacts', () => {
    expect(wrongOf(draft())).toEqual([]);
    expect(wrongOf({ ...draft(), name: ' ', nameEn: '' })).toEqual(['name', 'nameEn']);
    expect(wrongOf({ ...draft(), nameEn: 'Lizhi 中心' })).toEqual(['chinese']);
    expect(wrongOf(withContact(draft()))).toEqual(['contacts']);
    for (const lacking of ['phone', 'address', 'hours'])
      expect(wrongOf(putContact(draft(), 0, { [lacking]: ' ' })), lacking).toEqual(['contacts']);
  });
});
