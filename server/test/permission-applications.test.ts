import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY } from '../src/kernel/clock.js';
import { toGlobalId } from '../src/kernel/global-id.js';
import { newId } from '../src/kernel/ids.js';
import { dayOf } from '../src/kernel/shanghai.js';
import type { ApplicationWorkflow } from '../src/review/applications/application-workflow.js';
import {
  APPLICATION_WORKFLOWS,
  applicationHouse,
  clearApplications,
  filledForm,
  onRecord,
  studentNumbered,
  type Someone,
} from './kit/application-house.js';
import { putApplication } from './kit/application-rows.js';
import {
  ALL_STATES,
  counts,
  DEED_NAMES,
  deedOf,
  expected,
  isState,
  paperOf,
  type DeedName,
  type Modelled,
  type State,
} from './kit/application-model.js';
import { APPLICANT, FEW, STANDS, Stands } from './kit/application-stands.js';
import type { Answer, Person } from './kit/person.js';
import type { TestHouse } from './kit/test-house.js';
import { wholeDatabase } from './kit/whole-database.js';

const VERSION = 5;
const REVIEWS = /^(CLAIM|RELEASE|RETURN|APPROVE|REJECT|CORRECT)$/;

/** Of workflows with the same offices one is asked by everybody, the others by those whose answers differ. */
const offices = ({ code }: ApplicationWorkflow) => JSON.stringify({ ...paperOf(code), allowed: 0 });
const FULL = new Set(
  APPLICATION_WORKFLOWS.filter((one, i, all) => all.findIndex((other) => offices(other) === offices(one)) === i).map(
    (one) => one.code,
  ),
);

describe.each(APPLICATION_WORKFLOWS.map((workflow) => [workflow.code, workflow] as const))(
  'who may do what with an application for %s in which state',
  (code, workflow) => {
    const everybody = FULL.has(code) ? Object.keys(STANDS) : FEW;
    const stands = new Stands(workflow);
    const { people, staffIds } = stands;
    let house: TestHouse;
    let applicant: Someone;
    let form: Record<string, unknown>;

    beforeAll(async () => {
      house = await applicationHouse('sqlite');
      applicant = await studentNumbered(house, APPLICANT);
      await onRecord(house, applicant.studentId);
      form = await filledForm(house, workflow, applicant.studentId);
      await stands.welcome(house, applicant);
    });
    afterAll(() => house.close());

    function answerTo(name: string, deed: DeedName, application: Modelled): string {
      const door = stands.doorOf(name);
      if (door === null) return 'UNAUTHENTICATED';
      if (door !== deedOf(deed).by) return 'FORBIDDEN';
      if (!stands.sees(name, application.state)) return 'NOT_FOUND';
      const who = stands.standing(name);
      return expected(deed, { who, application, now: house.house.services.clock.now(), reason: true });
    }

    /** As a story would have left it, so that who and where alone decide. */
    const modelled = (state: State, now: number): Modelled => ({
      state,
      reviewer: ['REVIEWING', 'RETURNED', 'APPROVED', 'REJECTED'].includes(state) ? 'assignee' : null,
      decider: ['APPROVED', 'REJECTED'].includes(state) ? 'decider' : null,
      decidedAt: ['APPROVED', 'REJECTED'].includes(state) ? now - DAY : null,
      appealed: false,
      supplementBy: state === 'RETURNED' ? now + 3 * DAY : null,
      printed: false,
      papers: null,
    });

    async function put(state: State): Promise<{ id: string; rowId: string; application: Modelled }> {
      await clearApplications(house);
      const application = modelled(state, house.house.services.clock.now());
      const put = await putApplication(house, workflow, applicant.studentId, {
        state,
        version: VERSION,
        reviewerStaffId: application.reviewer === null ? null : staffIds[application.reviewer],
        deciderStaffId: application.decider === null ? null : staffIds[application.decider],
        decidedAt: application.decidedAt,
        supplementBy: application.supplementBy,
      });
      return { ...put, application };
    }

    function inputOf(deed: DeedName, id: string): { name: string; type: string; input: object } {
      const common = { id, expectedVersion: VERSION, requestId: randomUUID(), note: '原因' };
      if (deed === 'SUPPLEMENT')
        return {
          name: `supplement${workflow.name}`,
          type: `Supplement${workflow.name}Input`,
          input: { ...common, ...form },
        };
      if (!REVIEWS.test(deed))
        return { name: `${deed.toLowerCase()}${workflow.name}`, type: 'ApplicationActionInput', input: common };
      const items = [{ field: workflow.form[0]?.code, reason: '请补充' }];
      const asked = deed === 'RETURN' ? { items, supplementBy: dayOf(house.house.services.clock.now() + DAY) } : {};
      return {
        name: `review${workflow.name}`,
        type: `Review${workflow.name}Input`,
        input: { ...common, action: deed, ...asked },
      };
    }

    type Done = Answer<Record<string, { application: { stateCode: State; version: number } } | null>>;

    /** All these deeds, each by a request of its own; the answers by deed. */
    async function ask(who: string, deeds: readonly DeedName[], id: string): Promise<Record<string, string>> {
      const told = async (deed: DeedName) => {
        const { name, type, input } = inputOf(deed, id);
        const query = `mutation ($input: ${type}!) { ${name}(input: $input) { application { stateCode version } } }`;
        const answer: Done | undefined = await people[who]?.ask(query, { input });
        return [
          deed,
          answer?.errors?.[0]?.extensions.code ?? answer?.data?.[name]?.application.stateCode ?? '',
        ] as const;
      };
      return Object.fromEntries(await Promise.all(deeds.map(told)));
    }

    it.each(ALL_STATES)(
      '%s: each person gets the answer of the paper, and a refusal changes nothing',
      async (state) => {
        const { database } = house.house.services;
        let { id, rowId, application } = await put(state);
        let before = await wholeDatabase(house);
        for (const who of everybody) {
          const answers = Object.fromEntries(DEED_NAMES.map((deed) => [deed, answerTo(who, deed, application)]));
          const refused = DEED_NAMES.filter((deed) => !isState(answers[deed] ?? ''));
          const got = await ask(who, refused, id);
          expect(got, `${who} · ${state}`).toEqual(Object.fromEntries(refused.map((deed) => [deed, answers[deed]])));
          expect(await wholeDatabase(house), `${who} · ${state}`).toBe(before);
          for (const deed of DEED_NAMES.filter((one) => !refused.includes(one))) {
            expect((await ask(who, [deed], id))[deed], `${who} · ${deed} · ${state}`).toBe(answers[deed]);
            const rows = await database.all('SELECT version, state FROM submission WHERE id = ?', [rowId]);
            expect(rows, `${who} · ${deed}`).toEqual([{ version: VERSION + 1, state: answers[deed] }]);
            const events = await database.all('SELECT action, from_state, to_state FROM submission_event');
            expect(events, `${who} · ${deed}`).toEqual([{ action: deed, from_state: state, to_state: answers[deed] }]);
            const [round] = await database.all('SELECT taken FROM round WHERE workflow = ?', [code]);
            expect(round, `${who} · ${deed}`).toEqual({ taken: Number(counts(answers[deed] as State)) });
            ({ id, rowId, application } = await put(state));
            before = await wholeDatabase(house);
          }
        }
      },
    );

    it('shows each person what may be seen, and offers the buttons of what is granted and no others', async () => {
      const query =
        'query ($id: ID!) { node(id: $id) { id ... on Application { availableActions { code enabled } conflictOfInterest } } }';
      for (const state of ALL_STATES) {
        const { id, application } = await put(state);
        for (const who of everybody) {
          const answer = await people[who]?.ask<{
            node: { availableActions: { code: string; enabled: boolean }[]; conflictOfInterest: boolean } | null;
          }>(query, { id });
          const cell = `${who} · ${state}`;
          const node = answer?.data?.node ?? null;
          expect(node !== null, cell).toBe(stands.sees(who, state));
          if (node === null) continue;
          expect(node.conflictOfInterest, cell).toBe(STANDS[who]?.conflict !== undefined);
          const granted = DEED_NAMES.filter((deed) => isState(answerTo(who, deed, application)));
          const offered = node.availableActions.filter((one) => one.enabled).map((one) => one.code);
          const own = who === 'applicant' && state === 'DRAFT' ? ['SUBMIT'] : [];
          expect(offered.sort(), cell).toEqual([...granted, ...own].sort());
        }
      }
    });

    it('lets the student hand in the draft, and nobody else do it or write into it', async () => {
      const { id } = await put('DRAFT');
      const before = await wholeDatabase(house);
      const apply = `mutation ($input: ApplyFor${workflow.name}Input!) { applyFor${workflow.name}(input: $input) { application { id stateCode } } }`;
      const save = `mutation ($input: Save${workflow.name}DraftInput!) { save${workflow.name}Draft(input: $input) { application { id stateCode } } }`;
      for (const who of everybody.filter((name) => name !== 'applicant')) {
        const door = stands.doorOf(who);
        const closed = door === null ? 'UNAUTHENTICATED' : 'FORBIDDEN';
        const person = people[who] as Person;
        const input = { ...form, requestId: randomUUID() };
        if (door !== 'student') {
          const told = await person.refused(apply, { input: { ...input, instructionsVersion: 1 } });
          expect(told.extensions.code, who).toBe(closed);
        }
        // A stranger's draft is as good as none: it has changed meanwhile, or the door is closed.
        const told = await person.refused(save, { input: { ...input, id, expectedVersion: VERSION } });
        expect(told.extensions.code, who).toBe(door === 'student' ? 'CONFLICT' : closed);
        expect(await wholeDatabase(house), who).toBe(before);
      }
      const person = people['applicant'] as Person;
      const saved = await person.ask<Record<string, { application: { id: string; stateCode: string } }>>(save, {
        input: { ...form, id, expectedVersion: VERSION, requestId: randomUUID() },
      });
      expect(Object.values(saved.data ?? {})).toEqual([{ application: { id, stateCode: 'DRAFT' } }]);
      const done = await person.ask<Record<string, { application: { id: string; stateCode: string } }>>(apply, {
        input: { ...form, instructionsVersion: 1, expectedVersion: VERSION + 1, requestId: randomUUID() },
      });
      expect(Object.values(done.data ?? {})).toEqual([{ application: { id, stateCode: 'SUBMITTED' } }]);
    });

    it('tells of an application that is not there what it tells of one that may not be seen', async () => {
      const { id } = await put('SUBMITTED');
      const unknown = toGlobalId(workflow.name, newId());
      for (const who of ['another student', 'another office']) {
        const deed: DeedName = who === 'another student' ? 'WITHDRAW' : 'CLAIM';
        expect(await ask(who, [deed], id), who).toEqual({ [deed]: 'NOT_FOUND' });
        expect(await ask(who, [deed], unknown), who).toEqual({ [deed]: 'NOT_FOUND' });
      }
      const another = APPLICATION_WORKFLOWS.find((one) => one.code !== code)?.name ?? '';
      const { rowId } = await put('SUBMITTED');
      expect(await ask('head', ['CLAIM'], toGlobalId(another, rowId))).toEqual({ CLAIM: 'INVALID_INPUT' });
    });
  },
);
