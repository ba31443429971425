import type { Database } from '../../platform/db/sql.js';
import type { Services } from '../../platform/services.js';
import { findableFunctions } from './function-words.js';
import { TableFollower } from './follow-tables.js';
import { SearchIndex } from './search-index.js';

interface Search {
  readonly index: SearchIndex;
  readonly follower: TableFollower;
}

const searches = new WeakMap<Database, Search>();

/** The index of this process and what keeps it as the tables are; made when first asked for. */
export function searchOf({ database, texts }: Pick<Services, 'database' | 'texts'>): Search {
  const known = searches.get(database);
  if (known !== undefined) return known;
  const index = new SearchIndex();
  for (const one of findableFunctions(texts)) index.put(one);
  const search = { index, follower: new TableFollower(database, index) };
  searches.set(database, search);
  return search;
}

/** Builds the index in the background, so that nobody waits for it later. Answers how to end it. */
export function beginSearch(services: Services): () => Promise<void> {
  const { follower } = searchOf(services);
  // Whoever searches tries again, and is told.
  follower.upToDate().catch(() => undefined);
  return () => follower.stop();
}
