interface OfCampus {
  campus?: { code: string } | null;
}

/** Contacts of a campus; all of them where the office has none there. */
export function contactsFor<T extends OfCampus>(contacts: readonly T[], campus: string | null): readonly T[] {
  const here = contacts.filter((contact) => contact.campus?.code === campus);
  return campus !== null && here.length > 0 ? here : contacts;
}
