import type { Actor } from '../../../campus/actor.js';
import type { RequestContext } from '../../../campus/request-context.js';
import { DAY, HOUR } from '../../../kernel/clock.js';
import { Refusal } from '../../../kernel/refusal.js';
import { dayOf } from '../../../kernel/shanghai.js';
import { actByTimer } from '../../../machine/act.js';
import { apply } from '../../../review/applications/apply.js';
import { applicationActable } from '../../../review/applications/application.actable.js';
import type { ApplicationWorkflow } from '../../../review/applications/application-workflow.js';
import { actOnApplication, reviewApplication, type Review } from '../../../review/applications/review-application.js';
import { saveDraft } from '../../../review/applications/save-draft.js';
import { supplement } from '../../../review/applications/supplement.js';
import { collectCertificate } from '../../../review/certificates/collect-certificate.js';
import { printCertificates } from '../../../review/certificates/print-certificates.js';
import type { FormValues } from '../../../review/forms/form-field.js';
import { contextFor } from '../../context-for.js';
import type { House } from '../../open-house.js';
import { houseAgo } from '../house-ago.js';
import type { Story, StoryStep } from './stories.js';

export interface Players {
  readonly applicant: Actor;
  readonly reviewer: Actor;
  /** another of the same office; what must be a second person's is left out where there is none */
  readonly second: Actor | null;
  /** who hands out; null where nothing is printed */
  readonly desk: Actor | null;
}

interface Telling extends Players {
  readonly house: House;
  readonly workflow: ApplicationWorkflow;
  readonly values: FormValues;
}

/**
 * Lets an application come about `days` days ago and go through its story, a step a day, by the product's own commands. False
 * where the student may not apply.
 */
export async function tellStory(telling: Telling, story: Story, days: number): Promise<boolean> {
  const id = await begin(telling, story, days);
  if (id === null) return false;
  for (const [i, step] of story.steps.entries()) await take(telling, step, id, days - i - 1);
  return true;
}

async function begin(telling: Telling, story: Story, days: number): Promise<string | null> {
  const { workflow, values, applicant } = telling;
  const context = await contextOn(telling, applicant, days);
  const form = { values, files: null };
  try {
    if (story.draft === true) return await saveDraft(context, workflow, {}, form);
    return await apply(context, workflow, { instructionsVersion: 1 }, form);
  } catch (error) {
    // Not eligible, or the round is not open: then this one simply has not applied.
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** The person's context as it was so many days ago. */
async function contextOn({ house }: Telling, actor: Actor, days: number): Promise<RequestContext> {
  return contextFor(houseOn(house, days), actor);
}

/** An hour's grace, so that what happens "today" never lies ahead of the product's clock. */
const houseOn = (house: House, days: number): House => houseAgo(house, Math.max(days * DAY, HOUR));

async function take(telling: Telling, step: StoryStep, id: string, days: number): Promise<void> {
  const { house, workflow, applicant, reviewer, second, values } = telling;
  const expectedVersion = await versionOf(house, id);
  const input = { id, expectedVersion };
  const review = async (actor: Actor, what: Omit<Review, 'id' | 'expectedVersion'>) =>
    reviewApplication(await contextOn(telling, actor, days), workflow, { ...input, ...what });
  switch (step) {
    case 'RETURN':
      await review(reviewer, { action: 'RETURN', ...returned(telling, days), note: '请补充后再提交。' });
      return;
    case 'REJECT':
      await review(reviewer, { action: 'REJECT', note: '所填内容与学校记录不符。' });
      return;
    case 'CORRECT_BY_SECOND':
      if (second !== null) await review(second, { action: 'CORRECT', note: '复核：办理原因需再确认。' });
      return;
    case 'SUPPLEMENT':
      await supplement(await contextOn(telling, applicant, days), workflow, input, {
        values: supplemented(workflow, values),
        files: null,
      });
      return;
    case 'WITHDRAW':
    case 'APPEAL': {
      const note = step === 'APPEAL' ? '获奖文件已核对，请复议。' : null;
      const command = `${step.toLowerCase()}${workflow.name}`;
      await actOnApplication(await contextOn(telling, applicant, days), workflow, command, step, { ...input, note });
      return;
    }
    case 'LAPSE': {
      // The day given for the supplement was the day of the return.
      const { services, workflows } = await lapsing(telling, days);
      await actByTimer(services, applicationActable(workflows, workflow), 'LAPSE', id);
      return;
    }
    case 'PRINT':
      await printCertificates(await contextOn(telling, reviewer, days), { items: [input] });
      return;
    case 'COLLECT':
      await collect(telling, id, days);
      return;
    default:
      await review(reviewer, { action: step });
  }
}

async function collect(telling: Telling, id: string, days: number): Promise<void> {
  const { house, applicant, desk } = telling;
  const [certificate] = await house.services.database.all<{ id: string; version: number }>(
    "SELECT id, version FROM certificate WHERE submission_id = ? AND active_key = ''",
    [id],
  );
  if (certificate === undefined || desk === null) throw new Error(`nothing was printed for ${id}`);
  const { id: certificateId, version: expectedVersion } = certificate;
  const input = { id: certificateId, expectedVersion, studentNumber: applicant.username };
  await collectCertificate(await contextOn(telling, desk, days), input);
}

async function lapsing(telling: Telling, days: number) {
  const context = await contextFor(houseOn(telling.house, days), null);
  return { services: context.services, workflows: context.applicationWorkflows };
}

/** A lapse tells of a day that has passed; anybody else has some days left from now on. */
function returned({ house, workflow }: Telling, days: number) {
  const field = workflow.form.find((one) => one.kind === 'TEXT') ?? workflow.form[0];
  const at = house.services.clock.now() - days * DAY;
  return {
    items: [{ field: field?.code ?? '', reason: '请写明用途和使用单位' }],
    supplementBy: dayOf(days > LAPSES_AFTER ? at : house.services.clock.now() + 5 * DAY),
  };
}

/** Stories that began longer ago than this are the ones that lapse. */
export const LAPSES_AFTER = 15;

function supplemented(workflow: ApplicationWorkflow, values: FormValues): FormValues {
  const field = workflow.form.find((one) => one.kind === 'TEXT');
  if (field?.kind !== 'TEXT') return values;
  return { ...values, [field.code]: `${String(values[field.code])}，寄送外单位`.slice(0, field.maxLength) };
}

async function versionOf(house: House, id: string): Promise<number> {
  const [row] = await house.services.database.all<{ version: number }>('SELECT version FROM submission WHERE id = ?', [
    id,
  ]);
  if (row === undefined) throw new Error(`application ${id} is not there`);
  return row.version;
}
