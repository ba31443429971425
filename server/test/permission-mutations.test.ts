import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../src/kernel/global-id.js';
import { newId } from '../src/kernel/ids.js';
import {
  APPLICATION_WORKFLOWS,
  applicationHouse,
  clearApplications,
  studentNumbered,
} from './kit/application-house.js';
import { PAPER, paperOf } from './kit/application-model.js';
import { BULLETIN_MUTATIONS } from './kit/bulletin-mutations.js';
import { HOUSE_MUTATIONS } from './kit/house-mutations.js';
import { type Ids, type Mutation, STAFF } from './kit/mutation-doors.js';
import { mint, nobody, Person } from './kit/person.js';
import type { TestHouse } from './kit/test-house.js';
import { wholeDatabase } from './kit/whole-database.js';

const MUTATIONS: Readonly<Record<string, Mutation>> = { ...HOUSE_MUTATIONS, ...BULLETIN_MUTATIONS };

/** Everybody's own affairs: consents, instructions, messages, signing in and out. */
const OWN = [
  ...['acknowledgeInstructions', 'giveConsent', 'withdrawConsent', 'markMessagesRead', 'markNoticeRead', 'rateFaq'],
  ...['submitFeedback', 'replyToFeedback', 'closeFeedback'],
  ...['signIn', 'signInWithMiniProgram', 'redeemSignInTicket', 'signOut', 'endSession', 'endOtherSessions'],
  ...['changePassword', 'beginSecondFactor', 'confirmSecondFactor', 'giveSecondFactor', 'removeSecondFactor'],
  ...['bindWeChat', 'unbindWeChat', 'saveEmail', 'setMessagePreferences', 'recordSubscriptionConsent'],
];
/** Staff, roles, offices, broken glasses and the audit: permission-staffing.test.ts. */
const STAFFING =
  /^(saveStaff|grantRole|revokeRole|endStaff|returnStaff|saveOffice|saveTeam|delegateRole|endTemporaryRole|requestBreakGlass|decideBreakGlass|endBreakGlass|synchroniseDepartments|mapDepartment|revealAuditReason)$/;
/** Signing in: sign-in-permissions.test.ts. */
const SIGNING_IN =
  /^(signInWithMiniProgram|redeemSignInTicket|bindWeChat|unbindWeChat|changePassword|resetPassword|(begin|confirm|give|remove)SecondFactor|endSession|endOtherSessions|saveEmail)$/;
/** Counselling has a matrix of its own, and so have the commands on one application. */
const ELSEWHERE =
  /^(bookCounselling|cancelCounselling|cancelCounsellingByCentre|confirmCounselling|declineCounselling|recordCounsellingArrival|recordCounsellingOutcome|recordLateCancellation)$/;
const ofApplications = APPLICATION_WORKFLOWS.flatMap(({ name }) => [
  `save${name}Draft`,
  `applyFor${name}`,
  ...['supplement', 'withdraw', 'appeal', 'review'].map((verb) => `${verb}${name}`),
]);

describe('who may call the commands of the house', () => {
  let house: TestHouse;
  let ids: Ids;

  beforeAll(async () => {
    house = await applicationHouse('sqlite');
    const { studentId } = await studentNumbered(house, '230900001');
    ids = {
      student: toGlobalId('Student', studentId),
      round: '',
      now: house.house.services.clock.now(),
      unknown: (type) => toGlobalId(type, newId()),
    };
  });
  afterAll(() => house.close());

  it('every command of the schema has its place in a matrix, and every workflow its offices in the paper', async () => {
    const fields = Object.keys(house.served.schema.getMutationType()?.getFields() ?? {});
    const placed = new Set([...Object.keys(MUTATIONS), ...OWN, ...ofApplications]);
    expect(
      fields.filter(
        (name) => !placed.has(name) && !ELSEWHERE.test(name) && !STAFFING.test(name) && !SIGNING_IN.test(name),
      ),
    ).toEqual([]);
    expect([...placed].filter((name) => !fields.includes(name))).toEqual([]);
    for (const { code, offices } of APPLICATION_WORKFLOWS) {
      const { allowed, ...wanted } = PAPER[code] ?? paperOf(code);
      expect(offices, code).toEqual(wanted);
      const [round] = await house.house.services.database.all('SELECT per_student FROM round WHERE workflow = ?', [
        code,
      ]);
      expect(round, code).toEqual({ per_student: allowed });
    }
  });

  it.each(Object.keys(MUTATIONS))('%s: who may is not turned away, and who may not leaves no trace', async (name) => {
    const mutation = MUTATIONS[name] as Mutation;
    const { database } = house.house.services;
    const query = `mutation ($input: ${mutation.type}!) { ${name}(input: $input) { ${mutation.answer} } }`;
    const state = name === 'closeRound' ? 'OPEN' : 'PLANNED';
    const ask = (person: Person, now: Ids) =>
      person.ask<object>(query, { input: { ...mutation.input(now), requestId: randomUUID() } });
    const fresh = async (): Promise<Ids> => {
      await clearApplications(house);
      await database.run("DELETE FROM round WHERE title = '新一批' OR title = '一批'");
      await database.run("UPDATE round SET state = 'CLOSED' WHERE workflow = 'FUNDING_CERTIFICATE'");
      const id = newId();
      await database.run(
        'INSERT INTO round (id, workflow, title, state, opens_at, capacity, taken, paper_items, version, created_at, updated_at)' +
          " VALUES (?, 'FUNDING_CERTIFICATE', '一批', ?, 0, 9, 0, '[]', 1, 0, 0)",
        [id, state],
      );
      return { ...ids, round: toGlobalId('Round', id) };
    };
    let now = await fresh();
    const before = async () => wholeDatabase(house);
    const inside = await mint(house, '230900001', 'student');
    const outsiders = {
      nobody: [nobody(house, 'console'), 'UNAUTHENTICATED'],
      'a student': [inside, 'FORBIDDEN'],
      'a student at the console’s door': [new Person(house.url, 'console', inside.token), 'UNAUTHENTICATED'],
    } as const;
    let standing = await before();
    for (const [who, [person, code]] of Object.entries(outsiders)) {
      expect((await ask(person, now)).errors?.[0]?.extensions.code, who).toBe(code);
      expect(await before(), who).toBe(standing);
    }
    for (const username of Object.keys(STAFF)) {
      const answer = await ask(await mint(house, username, 'console'), now);
      const code = answer.errors?.[0]?.extensions.code;
      if (!mutation.may(username)) {
        expect(code, username).toBe('FORBIDDEN');
        expect(await before(), username).toBe(standing);
        continue;
      }
      expect(['FORBIDDEN', 'UNAUTHENTICATED', 'INTERNAL'], username).not.toContain(code);
      if (code !== undefined) continue;
      now = await fresh();
      standing = await before();
    }
  });
});
