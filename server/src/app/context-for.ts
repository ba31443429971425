import type { Actor } from '../campus/actor.js';
import { DictionaryCache } from '../campus/dictionaries.js';
import { readDatabaseTime } from '../platform/db/database-time.js';
import type { Language } from '../platform/texts/texts.js';
import type { WorkflowManifest } from '../review/workflow-manifest.js';
import type { HouseContext } from './context.js';
import { housePermissions } from './house-permissions.js';
import { applicationWorkflowsOf } from './application-workflows-of.js';

/** What of the house a context needs. */
type Rooms = Pick<HouseContext, 'services' | 'ports' | 'messageSources'> & {
  readonly workflows: readonly WorkflowManifest[];
};

/** A context without a request, for seeds, benches and tests that call commands themselves. */
export async function contextFor(
  house: Rooms,
  actor: Actor | null,
  language: Language = 'zh-CN',
): Promise<HouseContext> {
  const { services } = house;
  const dictionaries = new DictionaryCache(services.database);
  return {
    actor,
    now: services.clock.at(await readDatabaseTime(services.database)),
    language,
    client: 'api',
    address: 'here',
    userAgent: '',
    services,
    dictionaries: await dictionaries.read(),
    ports: house.ports,
    forgetDictionaries: () => dictionaries.forget(),
    permissions: housePermissions(house.workflows),
    messageSources: house.messageSources,
    applicationWorkflows: applicationWorkflowsOf(house.workflows),
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
