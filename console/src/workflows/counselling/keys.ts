/** Keys of the query cache; one prefix, so that an act can make all of it stale. */
export const keys = {
  all: ['counselling'],
  counsellors: ['counselling', 'counsellors'],
  counts: (filter: object) => ['counselling', 'counts', filter],
  list: (filter: object) => ['counselling', 'list', filter],
  booking: (id: string) => ['counselling', 'booking', id],
  slots: (filter: object) => ['counselling', 'slots', filter],
  slot: (id: string) => ['counselling', 'slot', id],
} as const;

/** How often what others may change is read again while the page is looked at. */
export const POLL = 15_000;
