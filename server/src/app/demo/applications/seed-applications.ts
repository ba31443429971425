import { readFacts } from '../../../campus/registry/student-facts.js';
import type { ApplicationWorkflow } from '../../../review/applications/application-workflow.js';
import { standingDraft } from '../../../review/applications/write-draft.js';
import { readRoundsIn } from '../../../review/rounds/round.reads.js';
import type { Actor } from '../../../campus/actor.js';
import { applicationWorkflowsOf } from '../../application-workflows-of.js';
import type { House } from '../../open-house.js';
import { demoStudents } from '../people.js';
import { Random } from '../random.js';
import { holders, readCast, readStudentActors, type Cast } from './cast.js';
import { filledForm } from './filled-form.js';
import { storiesOfOthers, storiesOfPeople, withoutApproval, type Story } from './stories.js';
import { LAPSES_AFTER, tellStory } from './tell-story.js';

const SEED = 20_260_903;
/** Students looked at for each application: not everyone has something to certify. */
const STUDENTS_EACH = 12;

/**
 * Lets the demo people and others apply, and staff act upon it, by the product's own commands on past days: `count`
 * applications, in every state when there are some dozens. What a rule forbids just does not come about.
 */
export async function seedApplications(house: House, count: number): Promise<void> {
  const { database } = house.services;
  const random = new Random(SEED);
  const cast = await readCast(database);
  const numbers = demoStudents.map((student) => student.number);
  const actors = await readStudentActors(database, numbers, count * STUDENTS_EACH);
  const workflows = applicationWorkflowsOf(house.workflows);
  let made = 0;
  for (const { number, workflow: code, story } of storiesOfPeople) {
    const applicant = actors.find((actor) => actor.username === number);
    const workflow = workflows.get(code);
    if (made >= count || workflow === null || applicant === undefined) continue;
    if (await tell(house, random, cast, applicant, workflow, story)) made += 1;
  }
  const others = actors.slice(numbers.length);
  // Round after round with another workflow each, until nobody can apply for any of them.
  for (let round = 0, idle = 0; made < count && idle < workflows.all.length; round += 1) {
    const before = made;
    for (const [i, applicant] of others.entries()) {
      const workflow = workflows.all[(i + round) % workflows.all.length];
      const story = storiesOfOthers[made % storiesOfOthers.length];
      if (made >= count || workflow === undefined || story === undefined) break;
      if (await tell(house, random, cast, applicant, workflow, story)) made += 1;
    }
    idle = made > before ? 0 : idle + 1;
  }
}

/** Tells one story; false where this student cannot apply for this. */
async function tell(
  house: House,
  random: Random,
  cast: Cast,
  applicant: Actor,
  workflow: ApplicationWorkflow,
  wished: Story,
): Promise<boolean> {
  const { database } = house.services;
  const facts = await readFacts(database, applicant.studentId ?? '');
  const values = facts === null ? null : filledForm(workflow, facts, random);
  const [reviewer, second = null] = holders(cast, workflow.offices.review, 'REVIEWER');
  if (values === null || reviewer === undefined) return false;
  const desk = workflow.offices.desk === null ? [] : holders(cast, workflow.offices.desk, 'DESK');
  const [round] = await readRoundsIn(database, workflow.code);
  // A draft that stands would become the application.
  if (round === undefined || (await standingDraft(database, applicant.studentId ?? '', round.id)) !== null)
    return false;
  const story = round.paperItems === '[]' ? wished : withoutApproval(wished);
  const days = story.steps.includes('LAPSE') ? LAPSES_AFTER + 6 : story.steps.length + random.below(5);
  return tellStory({ house, workflow, values, applicant, reviewer, second, desk: desk[0] ?? null }, story, days);
}
