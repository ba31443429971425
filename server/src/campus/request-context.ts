import type { Instant } from '../kernel/clock.js';
import type { HasLoaders } from '../platform/graph/loader.js';
import type { Services } from '../platform/services.js';
import type { Language } from '../platform/texts/texts.js';
import type { Actor } from './actor.js';
import type { Dictionaries } from './dictionaries.js';
import type { HousePorts } from './house-ports.js';
import type { Permission } from './permissions.js';

/** Which of our faces is asking, by the header `x-xuegong-client`. */
export type ClientKind = 'student' | 'console' | 'weapp' | 'api';

/** What every resolver has in hand: who asks, when, in which language, and the house's services. */
export interface RequestContext extends HasLoaders {
  readonly actor: Actor | null;
  /** the product's time of this request */
  readonly now: Instant;
  readonly language: Language;
  readonly client: ClientKind;
  /** network address of whoever asks, for limits; never logged or kept */
  readonly address: string;
  /** the browser's or app's own description; only a word or two of it is ever kept (`deviceOf`) */
  readonly userAgent: string;
  readonly services: Services;
  readonly dictionaries: Dictionaries;
  /** after an edit of them: the next request reads them anew */
  readonly forgetDictionaries: () => void;
  /** every permission that a workflow declares */
  readonly permissions: readonly Permission[];
  /** what campus asks of the rooms above it */
  readonly ports: HousePorts;
  /** told by sign-in and sign-out; the HTTP layer makes cookies of it */
  readonly session: SessionPort;
}

export interface SessionPort {
  /** sets the cookie of this client's side */
  begin(token: string, maxAgeMs: number): void;
  end(): void;
}

export function say(context: RequestContext, key: string, params: Record<string, string | number> = {}): string {
  return context.services.texts.say(context.language, key, params);
}
