import type { OfficeFieldsFragment } from '../../graph/graphql';

type Contact = OfficeFieldsFragment['contacts'][number];

/** Where an office is reached from a campus: there, else for all campuses, else the first there is. */
export function contactOf(office: OfficeFieldsFragment, campus: string | undefined): Contact | null {
  const at = (code: string | undefined): Contact | undefined =>
    office.contacts.find((contact) => contact.campus?.code === code);
  return (campus ? at(campus) : undefined) ?? at(undefined) ?? office.contacts[0] ?? null;
}
