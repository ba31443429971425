import type { FastifyReply, FastifyRequest } from 'fastify';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { ClientKind, SessionPort } from '../campus/request-context.js';
import type { DictionaryCache } from '../campus/dictionaries.js';
import type { HousePorts } from '../campus/house-ports.js';
import type { Permission } from '../campus/permissions.js';
import { unsafeStudentById } from '../campus/people.reads.js';
import { readActor, sessionRulesOf } from '../campus/read-actor.js';
import type { MessageSources } from '../messaging/message-source.js';
import type { ErrorTeller } from '../platform/graph/refusal-errors.js';
import type { Services } from '../platform/services.js';
import { languageOf } from '../platform/texts/texts.js';
import type { ApplicationWorkflows, ReviewContext } from '../review/review-context.js';

/** The request's context with what only the outer house adds. */
export interface HouseContext extends ReviewContext {
  readonly messageSources: MessageSources;
  readonly errorTeller: ErrorTeller;
}

export interface ContextParts {
  readonly services: Services;
  readonly dictionaries: DictionaryCache;
  readonly ports: HousePorts;
  readonly permissions: readonly Permission[];
  readonly messageSources: MessageSources;
  readonly applicationWorkflows: ApplicationWorkflows;
}

export const COOKIES = { student: 'xg_student', console: 'xg_staff' } as const;

/** Which face asks. Without our header a cookie is not looked at, so no foreign page can ask in somebody's name. */
export function clientOf(request: FastifyRequest): ClientKind {
  const header = request.headers['x-xuegong-client'];
  return header === 'student' || header === 'console' || header === 'weapp' ? header : 'api';
}

/**
 * Makes the context of one request: one statement tells who asks and what time it is. `client` other than the header's is for
 * what a page fetches without our header, a picture say. Somebody who must first do something is nobody, but where `heldUp` is told
 * and each field of the graph decides.
 */
export async function makeContext(
  parts: ContextParts,
  request: FastifyRequest,
  reply: FastifyReply,
  client: ClientKind = clientOf(request),
  heldUp: 'nobody' | 'told' = 'nobody',
): Promise<HouseContext> {
  const { services } = parts;
  const token = tokenOf(request, client);
  const { actor, student, now } =
    token === null
      ? { actor: null, student: null, now: services.clock.now() }
      : await readActor(services.database, services.clock, token, sessionRulesOf(services.config));
  const language = languageOf(request.headers['accept-language']);
  const context: HouseContext = {
    actor: fits(client, actor?.audience) && (heldUp === 'told' || (actor?.mustDo ?? []).length === 0) ? actor : null,
    now,
    language,
    client,
    address: request.ip,
    userAgent: request.headers['user-agent'] ?? '',
    services,
    dictionaries: await parts.dictionaries.read(),
    ports: parts.ports,
    forgetDictionaries: () => parts.dictionaries.forget(),
    permissions: parts.permissions,
    messageSources: parts.messageSources,
    applicationWorkflows: parts.applicationWorkflows,
    session: sessionPort(client, reply, services.config.publicUrl?.startsWith('https:') === true),
    loaders: new Map(),
    errorTeller: {
      language,
      texts: services.texts,
      traceId: request.id,
      onDefect: (error, path) => request.log.error({ err: error, path }, 'a field failed'),
    },
  };
  if (context.actor !== null && student !== null) unsafeStudentById(context).prime(student.id, student);
  return context;
}

/** A student's token opens no console and the other way round. */
function fits(client: ClientKind, audience: string | undefined): boolean {
  return client === 'api' || audience === (client === 'console' ? 'STAFF' : 'STUDENT');
}

function tokenOf(request: FastifyRequest, client: ClientKind): string | null {
  const bearer = /^Bearer ([\w-]{43})$/.exec(request.headers.authorization ?? '');
  if (bearer?.[1] !== undefined) return bearer[1];
  if (client !== 'student' && client !== 'console') return null;
  return parseCookie(request.headers.cookie ?? '')[COOKIES[client]] ?? null;
}

function sessionPort(client: ClientKind, reply: FastifyReply, secure: boolean): SessionPort {
  const name = COOKIES[client === 'console' ? 'console' : 'student'];
  const set = (value: string, maxAge: number) =>
    reply.header(
      'set-cookie',
      stringifySetCookie({ name, value, httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge }),
    );
  return {
    begin: (token, maxAgeMs) => void set(token, Math.floor(maxAgeMs / 1_000)),
    end: () => void set('', 0),
  };
}
