import type { Office } from './use-offices';

export interface ContactDraft {
  /** steady while the line is edited */
  key: number;
  /** empty: all campuses */
  campus: string;
  phone: string;
  address: string;
  hours: string;
}

export interface OfficeDraft {
  name: string;
  nameEn: string;
  contacts: ContactDraft[];
}

export type Wrong = 'name' | 'nameEn' | 'chinese' | 'contacts';

export function draftOf(office: Office, name: string, nameEn: string): OfficeDraft {
  const contacts = office.contacts.map(({ campus, phone, address, hours }, key) => ({
    key,
    campus: campus?.code ?? '',
    phone,
    address,
    hours,
  }));
  return { name, nameEn, contacts };
}

export function withContact(draft: OfficeDraft): OfficeDraft {
  const key = Math.max(-1, ...draft.contacts.map((contact) => contact.key)) + 1;
  return { ...draft, contacts: [...draft.contacts, { key, campus: '', phone: '', address: '', hours: '' }] };
}

export function putContact(draft: OfficeDraft, key: number, change: Partial<ContactDraft>): OfficeDraft {
  return {
    ...draft,
    contacts: draft.contacts.map((contact) => (contact.key === key ? { ...contact, ...change } : contact)),
  };
}

export function withoutContact(draft: OfficeDraft, key: number): OfficeDraft {
  return { ...draft, contacts: draft.contacts.filter((contact) => contact.key !== key) };
}

/** What can't be sent as it is written. */
export function wrongOf({ name, nameEn, contacts }: OfficeDraft): Wrong[] {
  const wrong: Wrong[] = [];
  if (name.trim() === '') wrong.push('name');
  if (nameEn.trim() === '') wrong.push('nameEn');
  else if (/\p{Script=Han}/u.test(nameEn)) wrong.push('chinese');
  const incomplete = contacts.some(({ phone, address, hours }) => !phone.trim() || !address.trim() || !hours.trim());
  if (incomplete) wrong.push('contacts');
  return wrong;
}

export function inputOf(office: Pick<Office, 'code' | 'version'>, { name, nameEn, contacts }: OfficeDraft) {
  return {
    code: office.code,
    expectedVersion: office.version ?? 0,
    name: name.trim(),
    nameEn: nameEn.trim(),
    contacts: contacts.map(({ campus, phone, address, hours }) => ({
      campus: campus || null,
      phone: phone.trim(),
      address: address.trim(),
      hours: hours.trim(),
    })),
  };
}
