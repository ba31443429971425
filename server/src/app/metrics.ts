import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { deliveryMetrics } from './delivery-metrics.js';
import type { Database } from '../platform/db/sql.js';
import type { ForeignCalls } from '../platform/foreign/foreign-calls.js';

/** `/metrics` for Prometheus: the process, how long routes take, how calls outside ended. Nothing in it tells of a person or of counselling. */
export function serveMetrics(
  fastify: FastifyInstance,
  version: string,
  foreignCalls: ForeignCalls,
  database: Database,
): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  new Gauge({ name: 'xuegong_info', help: 'Version', labelNames: ['version'], registers: [registry] }).set(
    { version },
    1,
  );
  const seconds = new Histogram({
    name: 'xuegong_http_seconds',
    help: 'Time from request to answer, by route',
    labelNames: ['route', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2],
    registers: [registry],
  });
  new Counter({
    name: 'xuegong_foreign_calls_total',
    help: 'Calls to WeCom, WeChat, CAS and mail, by how they ended',
    labelNames: ['service', 'outcome'],
    registers: [registry],
    collect() {
      this.reset();
      for (const { service, outcome, count } of foreignCalls.read()) this.inc({ service, outcome }, count);
    },
  });
  deliveryMetrics(registry, database);
  fastify.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'other';
    seconds.observe({ route, status: `${Math.floor(reply.statusCode / 100)}xx` }, reply.elapsedTime / 1_000);
  });
  fastify.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()));
}
