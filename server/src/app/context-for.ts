import type { Actor } from '../campus/actor.js';
import { DictionaryCache } from '../campus/dictionaries.js';
import { readDatabaseTime } from '../platform/db/database-time.js';
import type { Language } from '../platform/texts/texts.js';
import type { HouseContext } from './context.js';
import type { House } from './open-house.js';

/** A context without a request, for seeds, benches and tests that call commands themselves. */
export async function contextFor(
  house: House,
  actor: Actor | null,
  language: Language = 'zh-CN',
): Promise<HouseContext> {
  const { services } = house;
  return {
    actor,
    now: services.clock.at(await readDatabaseTime(services.database)),
    language,
    client: 'api',
    services,
    dictionaries: await new DictionaryCache(services.database).read(),
    permissions: house.workflows.flatMap((workflow) => workflow.permissions),
    messageSources: house.messageSources,
    session: { begin: () => undefined, end: () => undefined },
    loaders: new Map(),
    errorTeller: {
      language,
      texts: services.texts,
      traceId: '',
      onDefect: (error) => {
        throw error;
      },
    },
  };
}
