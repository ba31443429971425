/** Members and departments, as an app created today sees them: no mobile, no mail, no portrait. */
import { personOf } from '../world.mjs';
import { appOf } from './access.mjs';
import { ok, refuse } from './errors.mjs';

/** @typedef {import('../context.mjs').Context} Context */

/** GET /cgi-bin/user/get @param {Context} context */
export function getUser(context) {
  const app = appOf(context);
  const person = personOf(context.world, context.call.query.get('userid') ?? '');
  if (!person || person.corpId !== app.corpId || person.status === 5) refuse(60111);
  if (!person.visible) refuse(60011);
  return ok(detailOf(person));
}

/** GET /cgi-bin/user/simplelist and /cgi-bin/user/list @param {Context} context */
export function listUsers(context) {
  const { world, call } = context;
  const app = appOf(context);
  const id = Number(call.query.get('department_id'));
  const wanted = call.query.get('fetch_child') === '1' ? below(world, id) : [id];
  if (!world.departments.some((one) => one.id === id)) refuse(60123);
  const members = world.persons.filter(
    (one) => one.corpId === app.corpId && one.visible && one.departments.some((of) => wanted.includes(of)),
  );
  const simple = call.path.endsWith('/simplelist');
  return ok({
    userlist: members.map((one) =>
      simple ? { userid: one.userid, name: one.name, department: one.departments } : detailOf(one),
    ),
  });
}

/** GET /cgi-bin/department/list @param {Context} context */
export function listDepartments(context) {
  const { world, call } = context;
  appOf(context);
  const root = call.query.get('id');
  if (!root) return ok({ department: world.departments });
  if (!world.departments.some((one) => one.id === Number(root))) refuse(60123);
  const wanted = below(world, Number(root));
  return ok({ department: world.departments.filter((one) => wanted.includes(one.id)) });
}

/** @param {import('../world.mjs').World} world @param {number} id @returns {number[]} itself and all below */
const below = (world, id) => [
  id,
  ...world.departments.filter((one) => one.parentid === id).flatMap((one) => below(world, one.id)),
];

/** @param {import('../persons.mjs').Person} one */
const detailOf = (one) => ({
  userid: one.userid,
  name: one.name,
  department: one.departments,
  order: one.departments.map(() => 0),
  position: one.position,
  is_leader_in_dept: one.departments.map(() => (one.position === '主任' ? 1 : 0)),
  direct_leader: [],
  main_department: one.departments[0] ?? 1,
  status: one.status,
  isleader: 0,
  enable: one.status === 2 ? 0 : 1,
});
