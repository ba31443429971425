import type { AddressInfo } from 'node:net';
import type { GraphQLSchema } from 'graphql';
import type { FastifyInstance } from 'fastify';
import { beginSearch } from '../bulletin/search/search-of.js';
import { DictionaryCache } from '../campus/dictionaries.js';
import type { FileReader } from '../review/attachments/file-reader.js';
import { CompiledDocuments } from '../platform/graph/compiled-documents.js';
import { TrustedDocuments } from '../platform/graph/trusted-documents.js';
import { makeApollo } from './apollo.js';
import { checkHouse } from './check-house.js';
import { checkSources } from './check-sources.js';
import type { ContextParts } from './context.js';
import { fileReaders } from './file-readers.js';
import { filesRoute } from './files-route.js';
import { graphRoute } from './graph-route.js';
import { originGuard } from './guard-origin.js';
import { applicationWorkflowsOf } from './application-workflows-of.js';
import { housePermissions } from './house-permissions.js';
import { makeHttpServer, serveTestClock } from './http-server.js';
import { serveMetrics } from './metrics.js';
import type { House } from './open-house.js';
import { printRoute } from './print-route.js';
import { servePages, type PageFolders } from './pages.js';
import { casLogoutRoute } from './cas-logout-route.js';
import { casSignInRoute } from './cas-sign-in-route.js';
import { weComSignInRoute } from './wecom-sign-in-route.js';
import { verifyRoute } from './verify-route.js';
import { registryRoute } from './registry-route.js';
import { weComCallbackRoute } from './wecom-callback-route.js';

export interface ServedHouse {
  readonly url: string;
  readonly schema: GraphQLSchema;
  readonly fastify: FastifyInstance;
  /** Stops taking requests, ends those running, then lets go of the house. */
  close(): Promise<void>;
}

export interface ServeOptions {
  readonly pages: PageFolders;
  /** file of the documents that our clients publish: hash → text */
  readonly documents: string;
  readonly version: string;
  /** other than the house's own, for tests */
  readonly fileReaders?: readonly FileReader[];
}

/** How long requests that run at the end may take; who has not had an answer by then asks again with the same request id. */
const LAST_ANSWERS_MS = 4_000;

/** Opens the doors: graph, pages, health, metrics, and the sweeps. */
export async function serveHouse(house: House, options: ServeOptions): Promise<ServedHouse> {
  const { config, services, workflows } = house;
  const schema = house.graph();
  checkHouse(workflows, schema, services.texts);
  await checkSources(services.database, config.siteSources);
  const parts: ContextParts = {
    services,
    dictionaries: new DictionaryCache(services.database),
    ports: house.ports,
    permissions: housePermissions(workflows),
    messageSources: house.messageSources,
    applicationWorkflows: applicationWorkflowsOf(workflows),
  };
  const compiled = new CompiledDocuments(schema);
  const fastify = makeHttpServer(config, services.database);
  const apollo = makeApollo(schema, compiled, !config.production, []);
  await apollo.start();
  fastify.addHook('onRequest', originGuard(config.publicUrl));
  graphRoute(fastify, parts, apollo, compiled, TrustedDocuments.read(schema, options.documents));
  await filesRoute(fastify, parts, options.fileReaders ?? fileReaders);
  await registryRoute(fastify, parts);
  printRoute(fastify, parts);
  verifyRoute(fastify, parts);
  weComSignInRoute(fastify, parts);
  casSignInRoute(fastify, parts);
  await casLogoutRoute(fastify, parts);
  weComCallbackRoute(fastify, services);
  serveMetrics(fastify, options.version, house.foreignCalls, services.database);
  if (config.testClock) serveTestClock(fastify, services.clock, () => house.sweeps.nudge('deliver'));
  await servePages(fastify, options.pages);
  await fastify.listen({ host: config.host, port: config.port });
  if (config.jobs) await startSweeps(house);
  const endSearch = beginSearch(services);
  const { port } = fastify.server.address() as AddressInfo;
  return {
    url: `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`,
    schema,
    fastify,
    close: async () => {
      const cut = setTimeout(() => fastify.server.closeAllConnections(), LAST_ANSWERS_MS);
      await fastify.close();
      clearTimeout(cut);
      await apollo.stop();
      await endSearch();
      await house.close();
    },
  };
}

async function startSweeps(house: House): Promise<void> {
  await house.sweeps.start();
  for (const { sweeps } of [...house.workflows, ...house.companions]) {
    for (const sweep of sweeps) if (sweep.atStart === true) house.sweeps.nudge(sweep.name);
  }
}
