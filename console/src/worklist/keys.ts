/** Keys of the query cache; one prefix, so that an act can make all of it stale. */
export const keys = {
  all: ['applications'],
  counts: ['applications', 'counts'],
  lists: ['applications', 'list'],
  list: (filter: object) => ['applications', 'list', filter],
  application: (id: string) => ['applications', 'one', id],
  forms: ['application-forms'],
  eligibility: ['eligibility'],
} as const;

/** How often what others may change is read again while the page is looked at. */
export const POLL = 15_000;
