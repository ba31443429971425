/** /__sim: what tests and people use to set the stage and to look behind it. */
import { bodyOf } from './context.mjs';
import { inboxIndex, inboxPage } from './inbox-page.mjs';
import { person as newPerson } from './persons.mjs';
import { html, json, notFound, redirect, withQuery } from './replies.mjs';
import { tellService } from './cas/logout.mjs';
import { endTokens } from './wecom/access.mjs';
import { checkUrl } from './wecom/callback.mjs';
import { click } from './wecom/click.mjs';
import { issueCode } from './wecom/codes.mjs';
import { configure } from './configure.mjs';
import { AGENT, CORP_ID, personOf } from './world.mjs';

/** @typedef {import('./simulation.mjs').Simulation} Simulation @typedef {import('./transport.mjs').Call} Call @typedef {import('./replies.mjs').Reply} Reply */

/** @type {Record<string, (simulation: Simulation, call: Call) => Reply | Promise<Reply>>} */
const routes = {
  'POST reset': (simulation) => {
    simulation.reset();
    return json({});
  },
  'POST seed': ({ world, now }, call) => {
    const given = bodyOf(call);
    for (const one of given.persons ?? []) {
      world.persons = world.persons.filter((other) => other.userid !== one.userid);
      world.persons.push(newPerson({ ...personOf(world, one.userid), ...one }));
    }
    for (const one of given.departments ?? []) {
      world.departments = [
        ...world.departments.filter((other) => other.id !== one.id),
        { name_en: '', order: 0, ...one },
      ];
    }
    Object.assign(world.templates, given.templates ?? {});
    for (const one of given.notices ?? []) publish(world, one, now());
    return json({ persons: world.persons.length });
  },
  'POST configure': ({ world }, call) => json(configure(world, bodyOf(call))),
  'POST clock': (simulation, call) => {
    const { advanceMs, setTo } = bodyOf(call);
    if (Number.isFinite(setTo)) simulation.offset += setTo - simulation.now();
    if (Number.isFinite(advanceMs)) simulation.offset += advanceMs;
    return json({ now: simulation.now() });
  },
  'GET clock': (simulation) => json({ now: simulation.now() }),
  'POST faults': (simulation, call) => {
    const given = JSON.parse(call.body.toString() || '[]');
    simulation.faults.add([given].flat(), simulation.now());
    return json(simulation.faults.list());
  },
  'GET faults': ({ faults }) => json(faults.list()),
  'DELETE faults': ({ faults }) => {
    faults.clear();
    return json([]);
  },
  'GET requests': ({ log }, call) => json(log.list(call.query.get('match') ?? '')),
  'DELETE requests': ({ log }) => {
    log.clear();
    return json([]);
  },
  'POST code': (simulation, call) => json({ code: newCode(simulation, bodyOf(call)) }),
  'POST consent': ({ world }, call) => {
    const { openid, templateId, count = 1 } = bodyOf(call);
    world.consents.push({ openid, templateId, left: count });
    return json({});
  },
  'POST tokens': ({ world }, call) => {
    endTokens(world, bodyOf(call).state === 'expired' ? 'expired' : 'revoked');
    return json({});
  },
  'GET tickets': ({ world }) =>
    json(
      Object.fromEntries(
        world.tokens.filter((one) => one.kind !== 'access').map((one) => [`${one.kind} ${one.owner}`, one.value]),
      ),
    ),
  'GET inbox': inbox,
  'POST click': pressed,
  'POST callback-check': async (simulation) => json(await checkUrl(simulation.app(), simulation.now())),
  'GET logouts': ({ world }) => json(world.casLogouts),
  'POST logout': async ({ world, now }, call) => {
    const { service, ticket } = bodyOf(call);
    return json(await tellService(world, service, ticket, now()));
  },
};

/** A new notice, or a change of one that is known by `art`. @param {import('./world.mjs').World} world @param {any} given @param {number} now */
function publish(world, given, now) {
  const known = world.notices.find((one) => one.art === given.art);
  if (known) Object.assign(known, { changedAt: now }, given);
  else
    world.notices.unshift({
      columns: ['xsc'],
      publisher: '学生处',
      at: now,
      changedAt: now,
      body: '<p></p>',
      gone: false,
      ...given,
    });
}

/** @param {Simulation} simulation @param {any} given */
function newCode(simulation, { platform, userid = '', openid, corpid }) {
  const { world } = simulation;
  if (platform === 'WECHAT') {
    const of = openid ?? personOf(world, userid)?.openid ?? `o6_sim_${userid}`;
    return issueCode(world, simulation.now(), { kind: 'WECHAT', userid: of, corpId: '' });
  }
  const person = personOf(world, userid);
  const corpId = corpid ?? (person?.corpId || CORP_ID);
  return issueCode(world, simulation.now(), {
    kind: 'WECOM_MINI_PROGRAM',
    userid: person?.userid ?? userid,
    corpId,
    agentId: AGENT,
  });
}

/** JSON for programs, a page for people. @param {Simulation} simulation @param {Call} call */
function inbox({ world }, call) {
  const user = call.query.get('user');
  if ((call.headers.accept ?? '').includes('text/html')) {
    const person = user === null ? undefined : personOf(world, user);
    return html(person ? inboxPage(world, person, call.query.get('told') ?? undefined) : inboxIndex(world));
  }
  const names = user === null ? null : [user.toLowerCase(), personOf(world, user)?.openid.toLowerCase()];
  const wanted = world.messages.filter((one) => names === null || names.includes(one.user.toLowerCase()));
  return json(call.query.get('all') === '1' ? wanted : wanted.filter((one) => one.state !== 'DROPPED'));
}

/** @param {Simulation} simulation @param {Call} call */
async function pressed({ world, now }, call) {
  if (!(call.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')) {
    return json(await click(world, now, bodyOf(call)));
  }
  const form = new URLSearchParams(call.body.toString());
  const selected = Object.fromEntries(
    [...form]
      .filter(([name]) => name.startsWith('selected.'))
      .map(([name, value]) => [name.slice('selected.'.length), value]),
  );
  const given = {
    taskId: form.get('taskId') ?? '',
    key: form.get('key') ?? '',
    userid: form.get('userid') ?? '',
    selected,
  };
  const { deliveries } = await click(world, now, given);
  const told = deliveries.map((one) => `${one.status}，${Math.round(one.ms)} ms`).join('；');
  return redirect(withQuery(`/__sim/inbox`, { user: given.userid, told: `已回调：${told}` }));
}

/** @param {Simulation} simulation @param {Call} call @returns {Promise<Reply>} */
export async function controlReply(simulation, call) {
  const route = routes[`${call.method} ${call.path.slice('/__sim/'.length)}`];
  if (!route) return notFound;
  try {
    return await route(simulation, call);
  } catch (error) {
    return json({ error: error instanceof Error ? error.message : String(error) }, 400);
  }
}
