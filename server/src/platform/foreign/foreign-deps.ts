import type { ForeignCalls } from './foreign-calls.js';
import type { TokenStore } from './token-store.js';

/** What the clients of the services outside need of the house. */
export interface ForeignDeps {
  readonly tokens: TokenStore;
  readonly calls: ForeignCalls;
}
