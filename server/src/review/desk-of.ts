import type { Dictionaries, OfficeContactRow } from '../campus/dictionaries.js';

/** Where a desk is: the contact on its campus, else the one for all, else any; null where none is known. */
export function deskOf(
  dictionaries: Dictionaries,
  at: { readonly deskOffice: string; readonly deskCampus: string | null },
): OfficeContactRow | null {
  const { contacts } = dictionaries.office(at.deskOffice);
  return (
    contacts.find((contact) => contact.campusCode === at.deskCampus) ??
    contacts.find((contact) => contact.campusCode === null) ??
    contacts[0] ??
    null
  );
}
