import type { StudentIdentity } from '../../campus/student.entity.js';
import { inList } from '../../platform/db/in-list.js';
import type { SqlValue } from '../../platform/db/sql.js';
import type { Condition } from '../../platform/graph/branches.js';

/** Whom a notice is for. An empty list leaves nobody out. */
export interface Audience {
  readonly campuses: readonly string[];
  readonly colleges: readonly string[];
  readonly identities: readonly StudentIdentity[];
}

/** The same as it lies in the table: JSON lists. */
export interface AudienceColumns {
  readonly audienceCampuses: string;
  readonly audienceColleges: string;
  readonly audienceIdentities: string;
}

/** A student as far as audiences ask. */
export interface Reader {
  readonly campusCode: string;
  readonly college: string;
  readonly identity: StudentIdentity;
}

export function audienceOf(columns: AudienceColumns): Audience {
  return {
    campuses: JSON.parse(columns.audienceCampuses) as string[],
    colleges: JSON.parse(columns.audienceColleges) as string[],
    identities: JSON.parse(columns.audienceIdentities) as StudentIdentity[],
  };
}

/** Each name once, in order, so that one audience has one spelling. */
export function columnsOfAudience(audience: Audience): AudienceColumns {
  const list = (names: readonly string[]) => JSON.stringify([...new Set(names)].sort());
  return {
    audienceCampuses: list(audience.campuses),
    audienceColleges: list(audience.colleges),
    audienceIdentities: list(audience.identities),
  };
}

/** Which rows of `notice n` are for this student. The lists are texts: a name is found in them with its quotes. */
export function forReader(reader: Reader): Condition {
  const fits = (column: string) => `(n.${column} = '[]' OR INSTR(n.${column}, ?) > 0)`;
  return {
    where: [fits('audience_campuses'), fits('audience_colleges'), fits('audience_identities')].join(' AND '),
    params: [reader.campusCode, reader.college, reader.identity].map((name) => JSON.stringify(name)),
  };
}

/** Which rows of `student` an audience has: those enrolled. */
export function studentsOf(audience: Audience): Condition {
  const parts = ["student.status = 'ENROLLED'"];
  const params: SqlValue[] = [];
  const among = (column: string, names: readonly string[]) => {
    if (names.length === 0) return;
    const list = inList(names);
    parts.push(`student.${column} IN ${list.sql}`);
    params.push(...list.params);
  };
  among('campus_code', audience.campuses);
  among('college', audience.colleges);
  among('identity', audience.identities);
  return { where: parts.join(' AND '), params };
}
