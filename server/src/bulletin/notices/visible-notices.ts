import { unsafeStudentById } from '../../campus/people.reads.js';
import type { RequestContext } from '../../campus/request-context.js';
import { refuse } from '../../kernel/refusal.js';
import { inList } from '../../platform/db/in-list.js';
import type { Condition } from '../../platform/graph/branches.js';
import { forReader } from './audience.js';
import { officesOf, publishesForAll } from './notice.permissions.js';

const NONE: Condition = { where: '1 = 0', params: [] };
const PUBLISHED: Condition = { where: "n.state = 'PUBLISHED'", params: [] };

/**
 * Which rows of `notice n` the person asking may see at all: by their ids, in files, in a search. Students see what is
 * published and for them; staff what is published; publishers all of their offices.
 */
export async function visibleNotices(context: RequestContext): Promise<Condition> {
  const { actor } = context;
  if (actor === null) return NONE;
  if (actor.studentId !== null || actor.staffId === null) return readableNotices(context);
  if (publishesForAll(actor)) return { where: '1 = 1', params: [] };
  const offices = officesOf(actor);
  if (offices.length === 0) return PUBLISHED;
  const list = inList(offices);
  return { where: `(n.state = 'PUBLISHED' OR n.office_code IN ${list.sql})`, params: list.params };
}

/** Which rows of `notice n` are news to the person asking: published, and for students those that are for them. */
export async function readableNotices(context: RequestContext): Promise<Condition> {
  const { actor } = context;
  if (actor === null) return NONE;
  if (actor.studentId === null) return actor.staffId === null ? NONE : PUBLISHED;
  const student = (await unsafeStudentById(context).load(actor.studentId)) ?? refuse('FORBIDDEN');
  const own = forReader(student);
  return { where: `${PUBLISHED.where} AND ${own.where}`, params: own.params };
}
