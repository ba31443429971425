import type { Instant } from '../../kernel/clock.js';
import { DAY } from '../../kernel/clock.js';
import type { Effect } from '../../machine/manifest.js';
import { permit } from '../../machine/permit.js';
import { transition } from '../../machine/transition.js';
import type { MessageToStage } from '../../messaging/stage-messages.js';
import { nothingToSeal } from '../../papers/nothing-to-seal.js';
import { openPapers } from '../../papers/open-papers.js';
import { PAPERS_SUBJECT, papersMachine } from '../../papers/papers.machine.js';
import { PAPERS_TO_FETCH } from '../../papers/papers.messages.js';
import type { Unit } from '../../platform/commands/run-command.js';
import type { ApplicationFacts } from '../applications/application.facts.js';
import { enterPapers } from './enter-papers.js';
import { unsafePapersIn, type PapersRow } from './papers-rows.js';

/** How long a student has for papers that an appeal asks again, where less was left (ours). */
const APPEAL_DAYS = 10;

interface Asked {
  readonly paperItems: string;
  readonly deadline: Instant | null;
  readonly deskOffice: string | null;
  readonly reviewOffice: string;
  readonly collectAt: string | null;
}

/**
 * Effect of handing an application in, and of an appeal: the papers that its round asks are awaited, or awaited again where
 * they were called off or given back. Nothing, where the round asks none.
 */
export const awaitPapersOf: Effect<ApplicationFacts> = async (unit, facts) => {
  const standing = await papersOf(unit, facts);
  if (standing !== null) {
    if (standing.state === 'NOT_NEEDED' || standing.state === 'GIVEN_BACK') await awaitAgain(unit, standing);
    return [];
  }
  const asked = await askedOf(unit, facts.id);
  const items = JSON.parse(asked.paperItems) as { code: string; label: string }[];
  if (items.length === 0) return [];
  await openPapers(unit, {
    submissionId: facts.id,
    workflow: facts.workflow,
    studentId: facts.studentId,
    applicantAccountId: facts.applicantAccountId,
    deskOffice: asked.deskOffice ?? asked.reviewOffice,
    deskCampus: asked.collectAt,
    deadline: asked.deadline,
    items,
  });
  return [];
};

/**
 * Effect of a rejection, a withdrawal and a lapse: what has not come is not needed any more; what lies at the desk can be
 * fetched, and the student is told.
 */
export const endPapersOf: Effect<ApplicationFacts> = async (unit, facts) => {
  const papers = await papersOf(unit, facts);
  if (papers === null) return [];
  if (papers.here > 0) return [toFetch(papers)];
  if (papers.state === 'AWAITED' || papers.state === 'INCOMPLETE') await byTheHouse(unit, papers, 'CALL_OFF');
  return [];
};

function papersOf(unit: Unit, facts: ApplicationFacts): Promise<PapersRow | null> {
  return unsafePapersIn(unit.tx, 'paper_case.submission_id = ?', [facts.id]);
}

async function askedOf(unit: Unit, submissionId: string): Promise<Asked> {
  const [row] = await unit.tx.all<Asked>(
    'SELECT round.paper_items AS paperItems, COALESCE(round.paper_deadline, round.closes_at) AS deadline,' +
      ' s.desk_office AS deskOffice, s.review_office AS reviewOffice, s.collect_at AS collectAt' +
      ' FROM submission s JOIN round ON round.id = s.round_id WHERE s.id = ?',
    [submissionId],
  );
  if (row === undefined) throw new Error(`there is no application ${submissionId}`);
  return row;
}

async function awaitAgain(unit: Unit, papers: PapersRow): Promise<void> {
  const deadline = papers.deadline === null ? null : Math.max(papers.deadline, unit.now + APPEAL_DAYS * DAY);
  await unit.tx.run('UPDATE paper_case SET deadline = ?, receipt_no = NULL, received_at = NULL WHERE id = ?', [
    deadline,
    papers.id,
  ]);
  await byTheHouse(unit, { ...papers, deadline, wanted: 1 }, 'AWAIT_AGAIN');
}

async function byTheHouse(unit: Unit, papers: PapersRow, action: string): Promise<void> {
  const wish = { action, expectedVersion: papers.version, note: null };
  const row = permit(papersMachine, 'timer', papers, wish, unit.now);
  if (!(await enterPapers(unit, papers, row))) throw new Error(`papers ${papers.id} changed under their application`);
  await transition(unit, papersMachine, nothingToSeal, { actor: 'timer', row, facts: papers, note: null });
}

function toFetch(papers: PapersRow): MessageToStage {
  return {
    dedupeKey: `${PAPERS_SUBJECT}:${papers.id}:${papers.version}:toFetch`,
    to: { accountId: papers.applicantAccountId },
    template: PAPERS_TO_FETCH,
    subjectType: PAPERS_SUBJECT,
    subjectId: papers.id,
  };
}
