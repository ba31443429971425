import { commandOf, actorOf, studentIdOf } from '../../campus/command-of.js';
import type { RequestContext } from '../../campus/request-context.js';
import { readFacts } from '../../campus/registry/student-facts.js';
import { refuse, Refusal } from '../../kernel/refusal.js';
import { runCommand } from '../../platform/commands/run-command.js';
import { step, type ActInput } from '../../machine/act.js';
import { attachFiles } from '../attachments/attach.js';
import { formProblems } from '../forms/check-form.js';
import { writeDetails, writeRevision } from '../forms/form.store.js';
import { workflowsOf } from '../review-context.js';
import { applicationActable } from './application.actable.js';
import type { ApplicationWorkflow } from './application-workflow.js';
import { attachmentRulesOf, collectAtOf, lockStudent } from './apply-lock.js';
import type { FilledForm } from './write-draft.js';

/** 补充: hands in a returned application again; the revision before stays, and the reviewer is shown the difference. */
export async function supplement(
  context: RequestContext,
  workflow: ApplicationWorkflow,
  input: ActInput,
  form: FilledForm,
): Promise<string> {
  const { services } = context;
  const actor = actorOf(context);
  const studentId = studentIdOf(context);
  const actable = applicationActable(workflowsOf(context), workflow, {
    check: async (unit) => {
      const facts = (await readFacts(unit.tx, studentId)) ?? refuse('FORBIDDEN');
      const campuses = context.dictionaries.campuses.map((campus) => campus.code);
      const problems = formProblems({ fields: workflow.form, choices: workflow.choices, facts, campuses }, form.values);
      if (problems.length > 0) throw new Refusal('INVALID_INPUT', problems);
    },
    also: async (unit, application) => {
      const revision = application.revision + 1;
      await unit.tx.run('UPDATE submission SET revision = ?, collect_at = ? WHERE id = ?', [
        revision,
        collectAtOf(workflow, form.values),
        application.id,
      ]);
      await writeRevision(unit, services.cipher, application.id, revision, form.values);
      await writeDetails(unit, services.cipher, workflow, application.id, form.values);
      if (form.files !== null) {
        await attachFiles(unit, {
          submissionId: application.id,
          accountId: actor.accountId,
          revision,
          files: form.files,
          rules: attachmentRulesOf(workflow, false),
        });
      }
    },
  });
  const done = await runCommand(
    services.clock,
    actable.open(services),
    commandOf(context, `supplement${workflow.name}`, { ...input, ...form }),
    {
      lock: (tx) => lockStudent(tx, studentId),
      work: (unit) => step(services, unit, actable, actor, 'SUPPLEMENT', input),
    },
  );
  services.nudge('deliver');
  return done.id;
}
