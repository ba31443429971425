import type { Actor, HeldRole } from '../../src/campus/actor.js';
import { giveConsent } from '../../src/campus/consents.js';
import { newId } from '../../src/kernel/ids.js';
import { readDatabaseTime } from '../../src/platform/db/database-time.js';
import type { TestHouse } from './test-house.js';

export type Name = 'lin' | 'chen' | 'desk' | 'head' | 'counsellor' | 'colleague' | 'stranger';
export type Walkers = Readonly<Record<Name, Actor>>;

const CENTRE = 'COUNSELLING_CENTRE';

/** The people of the walks, as their sessions would tell: two students, the centre, and a colleague whose booking it is not. */
export async function walkers(house: TestHouse): Promise<Walkers> {
  const { database, clock } = house.house.services;
  const found = async (username: string) => {
    const [row] = await database.all<{ accountId: string; studentId: string | null; staffId: string | null }>(
      'SELECT account.id AS accountId, student.id AS studentId, staff.id AS staffId FROM account' +
        ' LEFT JOIN student ON student.account_id = account.id LEFT JOIN staff ON staff.account_id = account.id' +
        ' WHERE username = ?',
      [username],
    );
    if (row === undefined) throw new Error(`no account ${username}`);
    return row;
  };
  const actor = async (username: string, roles: readonly HeldRole[]): Promise<Actor> => {
    const row = await found(username);
    const audience = row.studentId === null ? 'STAFF' : 'STUDENT';
    return { ...row, sessionId: '', audience, displayName: username, username, roles };
  };
  const student = async (number: string) => {
    const someone = await actor(number, []);
    await database.transaction(async (tx) => {
      const unit = { tx, now: clock.at(await readDatabaseTime(tx)) };
      await giveConsent(unit, someone.studentId ?? '', 'COUNSELLING', 1);
    });
    return someone;
  };
  const of = (role: HeldRole['role'], office = CENTRE): readonly HeldRole[] => [{ office, role }];
  return {
    lin: await student('230900001'),
    chen: await student('230900002'),
    desk: await actor('counselling-desk', of('DESK')),
    head: await actor('counselling-head', of('HEAD')),
    counsellor: await actor('counsellor', of('COUNSELLOR')),
    // A counsellor of the centre who receives none of these.
    colleague: { ...(await actor('lizhi', of('COUNSELLOR'))), staffId: newId() },
    stranger: await actor('student-affairs', of('HEAD', 'STUDENT_AFFAIRS')),
  };
}
