import { expect } from 'vitest';
import { contextFor } from '../../src/app/context-for.js';
import { feedbackById, pageOfFeedback } from '../../src/workflows/feedback/feedback.reads.js';
import { ALL, isStudent, sees, stateOf, type Thread } from './feedback-model.js';
import type { People } from './feedback-walk.js';
import type { TestHouse } from './test-house.js';

interface EventRow {
  readonly id: string;
  readonly fromState: string | null;
  readonly toState: string;
  readonly office: string | null;
}

/** Rows, histories, threads, messages and audit as the model has them; and everybody sees what is his or hers to see. */
export async function checkThreads(
  house: TestHouse,
  people: People,
  threads: readonly Thread[],
  audited: { readonly entries: number; readonly sealed: number },
): Promise<void> {
  const { database } = house.house.services;
  const rows = await database.all('SELECT id, state, office_code AS office, version FROM feedback ORDER BY id');
  expect(rows).toEqual(
    [...threads]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((one) => ({ id: one.id, state: stateOf(one), office: one.office, version: one.path.length })),
  );
  const events = await database.all<EventRow>(
    'SELECT subject_id AS id, from_state AS fromState, to_state AS toState, office_code AS office FROM feedback_event ORDER BY at, id',
  );
  const entries = await database.all<{ id: string; byStaff: boolean | number; office: string | null }>(
    'SELECT feedback_id AS id, by_staff AS byStaff, office_code AS office FROM feedback_entry ORDER BY at, id',
  );
  const messages = await database.all<{ id: string; template: string; status: string; office: string | null }>(
    'SELECT subject_id AS id, template, status, recipient_office AS office FROM outbox ORDER BY created_at, id',
  );
  for (const thread of threads) {
    const of = <T extends { readonly id: string }>(all: readonly T[]) => all.filter(({ id }) => id === thread.id);
    expect(of(events).map(({ toState }) => toState)).toEqual(thread.path);
    expect(of(events).map(({ fromState }) => fromState)).toEqual([null, ...thread.path.slice(0, -1)]);
    expect(of(events).map(({ office }) => office)).toEqual(thread.acted);
    expect(of(entries).map(({ office }) => office)).toEqual(thread.entries.map(({ office }) => office));
    for (const { byStaff, office } of of(entries)) expect(Boolean(byStaff)).toBe(office !== null);
    const sent = (template: string) => of(messages).filter((one) => one.template === template);
    const untold = sent('feedback.new').filter(({ status }) => status === 'PENDING');
    expect(untold.map(({ office }) => office)).toEqual(thread.untold);
    expect(sent('feedback.answered')).toHaveLength(thread.told.answered);
    expect(sent('feedback.closed')).toHaveLength(thread.told.closed);
  }
  const audit = await database.all<{ sealed: string | null }>('SELECT sealed_office AS sealed FROM audit_entry');
  expect(audit).toHaveLength(audited.entries);
  expect(audit.filter(({ sealed }) => sealed === 'COUNSELLING_CENTRE')).toHaveLength(audited.sealed);
  for (const who of ALL) {
    const context = await contextFor(house.house, people[who]);
    const { nodes } = await pageOfFeedback(context, { first: 100 }).rows();
    const seen = threads.filter((thread) => sees(who, thread)).map(({ id }) => id);
    expect(nodes.map(({ id }) => id).sort(), who).toEqual([...seen].sort());
    const times = nodes.map((row) => (isStudent(who) ? -row.createdAt : row.queuedAt));
    expect(times).toEqual([...times].sort((a, b) => a - b));
    const one = threads.at(-1);
    if (one !== undefined) expect((await feedbackById(context).load(one.id)) !== null, who).toBe(sees(who, one));
  }
}
