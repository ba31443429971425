/** /serviceValidate (2.0, bare) and /p3/serviceValidate (3.0, with attributes), in XML or JSON. */
import { escape, json, text } from '../replies.mjs';
import { personOf } from '../world.mjs';
import { spendTicket } from './tickets.mjs';

const poisons = {
  NONE: '',
  DOCTYPE: '<!DOCTYPE cas:serviceResponse SYSTEM "http://127.0.0.1:9/cas.dtd">',
  XXE: '<!DOCTYPE r [<!ENTITY who SYSTEM "file:///etc/hostname">]>',
};

/** @param {import('../context.mjs').Context} context */
export function validate({ world, call, now }) {
  const asJson = (call.query.get('format') ?? '').toUpperCase() === 'JSON';
  const found = spendTicket(world, now, call.query);
  if ('code' in found) {
    if (asJson)
      return json({ serviceResponse: { authenticationFailure: { code: found.code, description: found.words } } });
    return xml(`<cas:authenticationFailure code="${found.code}">${escape(found.words)}</cas:authenticationFailure>`);
  }
  const { switches } = world;
  const user = switches.casUser === 'number' ? found.userid : `uid-${Buffer.from(found.userid).toString('hex')}`;
  const attributes = call.path.includes('/p3/') ? attributesOf(world, found, now) : {};
  for (const name of switches.casMissing) delete attributes[name];
  if (asJson) return json({ serviceResponse: { authenticationSuccess: { user, attributes } } });
  const inner = Object.entries(attributes)
    .flatMap(([name, value]) => [value].flat().map((one) => `<cas:${name}>${escape(one)}</cas:${name}>`))
    .join('');
  const named = switches.casPoison === 'XXE' ? '&who;' : escape(user);
  return xml(
    `<cas:authenticationSuccess><cas:user>${named}</cas:user>${inner && `<cas:attributes>${inner}</cas:attributes>`}</cas:authenticationSuccess>`,
    poisons[switches.casPoison],
  );
}

/** @param {import('../world.mjs').World} world @param {{ userid: string, fresh: boolean }} of @param {number} now @returns {Record<string, string | string[]>} */
function attributesOf(world, { userid, fresh }, now) {
  const person = personOf(world, userid);
  return {
    employeeNumber: userid,
    cn: person?.name ?? '',
    memberOf: (person?.departments ?? [])
      .map((id) => world.departments.find((one) => one.id === id)?.name ?? String(id))
      .concat('全校'),
    authenticationDate: new Date(now).toISOString(),
    isFromNewLogin: String(fresh),
    longTermAuthenticationRequestTokenUsed: 'false',
  };
}

/** @param {string} body @param {string} [before] */
const xml = (body, before = '') =>
  text(
    `${before}<cas:serviceResponse xmlns:cas='http://www.yale.edu/tp/cas'>${body}</cas:serviceResponse>`,
    'application/xml;charset=UTF-8',
  );
