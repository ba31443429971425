import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DAY } from '../src/kernel/clock.js';
import { certificateTable } from '../src/printing/certificate.workflow.js';
import { DIALECTS } from './kit/databases.js';
import { mint, mintStudent, type Person } from './kit/person.js';
import { act, actRefused, manyApproved, print, rowIdOf, seeCertificate, type Reference } from './kit/printing.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const LIN = '230900001';
const WHO = ['printer', 'desk', 'owner', 'stranger', 'otherStudent'] as const;
type Who = (typeof WHO)[number];
type State = 'PRINTED' | 'UNCLAIMED' | 'COLLECTED' | 'VOIDED';

/**
 * Certificates as the design paper has them (workflows.md, C), written down a second time and by hand: from which states, by
 * whom, and where to.
 */
const MODEL: Readonly<Record<string, { by: Who; from: readonly State[]; to: State }>> = {
  COLLECT: { by: 'desk', from: ['PRINTED', 'UNCLAIMED'], to: 'COLLECTED' },
  VOID: { by: 'printer', from: ['PRINTED', 'UNCLAIMED', 'COLLECTED'], to: 'VOIDED' },
};

interface Present {
  readonly id: string;
  readonly state: State;
  readonly version: number;
}

type Move =
  | { readonly kind: 'act'; readonly action: 'COLLECT' | 'VOID'; readonly who: Who; readonly stale: boolean }
  | { readonly kind: 'month' }
  | { readonly kind: 'print'; readonly who: Who };

const moves = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('act' as const),
        action: fc.constantFrom('COLLECT', 'VOID'),
        who: fc.constantFrom(...WHO),
        stale: fc.boolean(),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('month' as const) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('print' as const), who: fc.constantFrom(...WHO) }) },
  ),
  { minLength: 1, maxLength: 8 },
) as fc.Arbitrary<Move[]>;

describe.each(DIALECTS)('walks of a certificate on %s', (dialect) => {
  let house: TestHouse;
  let people: Record<Who, Person>;

  beforeAll(async () => {
    house = await testHouse(dialect, { size: { students: 12, bookings: 0 }, env: { SESSION_HOURS: '720' } });
  });
  afterAll(() => house.close());
  beforeEach(signIn);

  async function signIn(): Promise<void> {
    people = {
      printer: await mint(house, 'student-affairs', 'console'),
      desk: await mint(house, 'work-study', 'console'),
      owner: await mintStudent(house, LIN),
      stranger: await mint(house, 'counsellor', 'console'),
      otherStudent: await mintStudent(house, '230900002'),
    };
  }

  const rows = (submissionId: string) =>
    house.house.services.database.all<{
      id: string;
      state: State;
      version: number;
      activeKey: string;
      serialNo: string;
    }>(
      'SELECT id, state, version, active_key AS activeKey, serial_no AS serialNo FROM certificate WHERE submission_id = ? ORDER BY serial_no',
      [submissionId],
    );

  it('agree with the model, whoever tries what in which order', async () => {
    await fc.assert(
      fc.asyncProperty(moves, async (walk) => {
        let application = (await manyApproved(house, LIN, 1))[0] as Reference;
        const submissionId = rowIdOf('FundingCertificate', application.id);
        let present = null as Present | null;
        let printed = 0;
        for (const move of walk) {
          if (move.kind === 'month') {
            house.advance(31 * DAY);
            await house.house.sweeps.runNow('certificates.unclaim');
            await signIn();
            if (present?.state === 'PRINTED')
              present = { ...present, state: 'UNCLAIMED', version: present.version + 1 };
          } else if (move.kind === 'print') {
            const answer = await people[move.who].ask<{
              printCertificates: { results: { certificate: Reference | null }[] };
            }>(
              'mutation ($input: PrintCertificatesInput!) { printCertificates(input: $input) { results { certificate { id version } } } }',
              { input: { items: [{ id: application.id, expectedVersion: application.version }] } },
            );
            const made = answer.data?.printCertificates.results[0]?.certificate ?? null;
            const may = move.who === 'printer' && (present === null || present.state === 'VOIDED');
            expect(made !== null, `print by ${move.who} at ${present?.state}`).toBe(may);
            if (made !== null) {
              present = { id: made.id, state: 'PRINTED', version: 1 };
              application = { ...application, version: application.version + 1 };
              printed += 1;
            }
          } else if (present !== null) {
            const rule = MODEL[move.action];
            const may = rule !== undefined && move.who === rule.by && rule.from.includes(present.state) && !move.stale;
            const command = move.action === 'COLLECT' ? 'collectCertificate' : 'voidCertificate';
            const seen = { ...present, version: present.version - Number(move.stale) };
            const input = move.action === 'COLLECT' ? { studentNumber: LIN } : { note: '作废' };
            if (may) {
              const done = await act(people[move.who], command, seen, input);
              expect(done.stateCode).toBe(rule.to);
              present = { ...present, state: rule.to, version: present.version + 1 };
            } else {
              await actRefused(people[move.who], command, seen, input);
            }
          }
          await agree(submissionId, present, printed);
        }
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  /** One in force at most, states and versions as expected, an event a version, and numbers that only grow. */
  async function agree(submissionId: string, present: Present | null, printed: number): Promise<void> {
    const all = await rows(submissionId);
    expect(all).toHaveLength(printed);
    expect(all.filter(({ activeKey }) => activeKey === '').length).toBe(
      present === null || present.state === 'VOIDED' ? 0 : 1,
    );
    if (present === null) return;
    const last = all.find(({ id }) => id === rowIdOf('Certificate', present.id));
    expect(last).toMatchObject({ state: present.state, version: present.version });
    const events = await house.house.services.database.all<{ toState: string }>(
      'SELECT to_state AS toState FROM certificate_event WHERE subject_id = ? ORDER BY at, id',
      [last?.id ?? ''],
    );
    expect(events).toHaveLength(present.version);
    expect(events.at(-1)?.toState).toBe(present.state);
  }

  it('offer each person exactly what the model lets him or her do, in every state', async () => {
    const [first, second, third, fourth] = (await print(people.printer, await manyApproved(house, LIN, 4))).results.map(
      ({ certificate }) => certificate as Reference,
    ) as [Reference, Reference, Reference, Reference];
    await act(people.desk, 'collectCertificate', second, { studentNumber: LIN });
    await act(people.printer, 'voidCertificate', third, { note: '作废' });
    await house.house.services.database.run("UPDATE certificate SET state = 'UNCLAIMED' WHERE id = ?", [
      rowIdOf('Certificate', fourth.id),
    ]);
    const seen: string[] = [];
    for (const { id } of [first, second, third, fourth]) {
      for (const who of WHO) {
        const certificate = await seeCertificate(people[who], id);
        const offered = certificate?.availableActions.map(({ code }) => code).sort() ?? [];
        const expected = Object.entries(MODEL)
          .filter(([, { by, from }]) => by === who && from.includes((certificate?.stateCode ?? '') as State))
          .map(([code]) => code);
        expect(offered, `${who} at ${certificate?.stateCode}`).toEqual(expected);
        if (certificate !== null) seen.push(certificate.stateCode);
      }
    }
    expect(new Set(seen)).toEqual(new Set(Object.keys(certificateTable.states)));
  });
});
