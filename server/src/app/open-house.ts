import type { MikroORM } from '@mikro-orm/core';
import type { HousePorts } from '../campus/house-ports.js';
import { siteMessages } from '../bulletin/site/site.messages.js';
import { Clock } from '../kernel/clock.js';
import { MessageSources } from '../messaging/message-source.js';
import { channelMessages } from '../messaging/outside/alert.js';
import type { Config } from '../platform/config/config.js';
import { FieldCipher } from '../platform/crypto/field-cipher.js';
import { checkDurability } from '../platform/db/check-durability.js';
import { openDatabase } from '../platform/db/open-database.js';
import { lockForThisProcess } from '../platform/db/single-process-lock.js';
import type { Database } from '../platform/db/sql.js';
import { openFileServices, type FileServices } from '../platform/files/file-services.js';
import { ForeignCalls } from '../platform/foreign/foreign-calls.js';
import { openForeignServices } from '../platform/foreign/open-foreign.js';
import type { JobsLog } from '../platform/jobs/sweep.js';
import { Sweeps } from '../platform/jobs/sweeps.js';
import { migrate } from '../platform/orm/migrate.js';
import { openOrm } from '../platform/orm/open-orm.js';
import type { Services } from '../platform/services.js';
import { Texts } from '../platform/texts/texts.js';
import type { CompanionManifest, WorkflowManifest } from '../review/workflow-manifest.js';
import type { GraphQLSchema } from 'graphql';
import { applicationWorkflowsOf } from './application-workflows-of.js';
import { buildGraph } from './build-graph.js';
import { companionsOf } from './companions.js';
import { contextFor } from './context-for.js';
import { breakGlassMessages } from './break-glass-messages.js';
import { entities } from './entities.js';
import { housePortsOf } from './house-ports.js';
import { houseCatalogues } from './house-catalogues.js';
import { messagingSweeps } from './messaging-sweeps.js';
import { workflows as registered } from './registry.js';
import { mutationRunner } from './run-mutation.js';
import { rooms } from './rooms.js';
import { sweepsOf } from './sweeps.js';

/** The house without its doors: database, services, sweeps. Commands, seeds and tests work on it as the server does. */
export interface House {
  readonly config: Config;
  readonly services: Services;
  /** the executable schema, made when it is first asked for */
  readonly graph: () => GraphQLSchema;
  readonly orm: MikroORM;
  readonly sweeps: Sweeps;
  /** how calls to the services outside ended */
  readonly foreignCalls: ForeignCalls;
  readonly ports: HousePorts;
  readonly messageSources: MessageSources;
  readonly workflows: readonly WorkflowManifest[];
  readonly companions: readonly CompanionManifest[];
  /** names of the migrations that ran at this opening */
  readonly migrated: readonly string[];
  close(): Promise<void>;
}

export interface HouseOptions {
  /** folder with one folder of migrations a dialect */
  readonly migrations: string;
  readonly log: JobsLog;
  /** other than those registered, for tests of the house itself */
  readonly workflows?: readonly WorkflowManifest[];
}

const SQLITE = 'sqlite:';

/** Opens the database, brings it to the present schema and ties the services together. */
export async function openHouse(config: Config, options: HouseOptions): Promise<House> {
  const workflows = options.workflows ?? registered;
  const texts = new Texts(houseCatalogues(workflows));
  const { databaseUrl } = config;
  const database = await openDatabase(databaseUrl, { connections: config.databasePool });
  const unlock = databaseUrl.startsWith(SQLITE)
    ? lockForThisProcess(databaseUrl.slice(SQLITE.length))
    : () => undefined;
  try {
    await checkDurability(database, config.allowRelaxedDurability);
    const files = await openFileServices(config, database);
    const orm = await openOrm(databaseUrl, entities, options.migrations, (sql) => database.observed(sql));
    const migrated = await migrate(orm, database, `${options.migrations}/${database.dialect}`);
    return tie(config, options.log, workflows, texts, database, files, orm, migrated, unlock);
  } catch (error) {
    await database.close();
    unlock();
    throw error;
  }
}

function tie(
  config: Config,
  log: JobsLog,
  workflows: readonly WorkflowManifest[],
  texts: Texts,
  database: Database,
  files: FileServices,
  orm: MikroORM,
  migrated: readonly string[],
  unlock: () => void,
): House {
  const companions = companionsOf(applicationWorkflowsOf(workflows));
  const messageSources = new MessageSources([
    channelMessages,
    breakGlassMessages,
    siteMessages,
    ...[...workflows, ...companions].map(({ messages }) => messages),
    ...rooms.flatMap(({ messages }) => messages),
  ]);
  let nudge: (sweep: string) => void = () => undefined;
  const clock = new Clock();
  const cipher = new FieldCipher(config.fieldKey);
  const foreignCalls = new ForeignCalls();
  const services: Services = {
    config,
    database,
    em: orm.em,
    clock,
    texts,
    cipher,
    files,
    foreign: openForeignServices(config.identity, { database, clock, cipher }, foreignCalls),
    nudge: (sweep) => nudge(sweep),
  };
  const ports = housePortsOf(services, workflows);
  let schema: GraphQLSchema | undefined;
  const graph = () => (schema ??= buildGraph(workflows));
  const run = mutationRunner(graph, (actor) => contextFor(house, actor));
  const sweeps = new Sweeps(
    database,
    [
      ...messagingSweeps(services, messageSources, run, log),
      ...sweepsOf(services, ports, [...workflows, ...companions, ...rooms], log),
    ],
    log,
  );
  if (config.jobs) nudge = (sweep) => sweeps.nudge(sweep);
  const house: House = {
    config,
    services,
    graph,
    orm,
    sweeps,
    foreignCalls,
    ports,
    messageSources,
    workflows,
    companions,
    migrated,
    close: async () => {
      nudge = () => undefined;
      await sweeps.stop();
      await orm.close(true);
      await database.close();
      unlock();
    },
  };
  return house;
}
