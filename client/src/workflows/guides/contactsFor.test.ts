import { expect, it } from 'vitest';
import { contactsFor } from './contactsFor';

const contacts = [
  { campus: { code: 'SONGJIANG' }, phone: '1' },
  { campus: { code: 'YANAN' }, phone: '2' },
  { campus: null, phone: '3' },
];
const phones = (campus: string | null): string =>
  contactsFor(contacts, campus)
    .map(({ phone }) => phone)
    .join();

it('gives the number of my campus, else all', () => {
  expect(phones('YANAN')).toBe('2');
  expect(phones('XINHUA')).toBe('1,2,3');
  expect(phones(null)).toBe('1,2,3');
});
