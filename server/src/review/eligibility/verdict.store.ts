import type { RequestContext } from '../../campus/request-context.js';
import type { Instant } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import type { Unit } from '../../platform/commands/run-command.js';
import type { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { inList } from '../../platform/db/in-list.js';
import { defineLoader } from '../../platform/graph/loader.js';
import { isEligible, type RuleVerdict } from './judge.js';

interface VerdictRow {
  readonly id: string;
  readonly submissionId: string;
  readonly eligible: boolean | number;
  readonly verdicts: string;
  readonly at: Instant;
}

/** Verdicts as they were kept with an application. */
export interface KeptVerdicts {
  readonly eligible: boolean;
  readonly rules: readonly RuleVerdict[];
  readonly judgedAt: Instant;
}

/** Keeps all verdicts with the application, sealed: they tell of hardship and loans. */
export async function keepVerdicts(
  unit: Unit,
  cipher: FieldCipher,
  submissionId: string,
  stage: 'SUBMISSION' | 'APPROVAL',
  verdicts: readonly RuleVerdict[],
): Promise<void> {
  const id = newId();
  await unit.tx.run(
    'INSERT INTO submission_verdict (id, submission_id, stage, eligible, verdicts, at) VALUES (?, ?, ?, ?, ?, ?)',
    [id, submissionId, stage, isEligible(verdicts), cipher.seal(JSON.stringify(verdicts), id), unit.now],
  );
}

/** The latest verdicts by application; reached only through applications that the person may see. */
export const keptVerdictsOf = defineLoader<KeptVerdicts, RequestContext>(async (context, ids) => {
  const list = inList(ids);
  const rows = await context.services.database.all<VerdictRow>(
    'SELECT id, submission_id AS submissionId, eligible, verdicts, at FROM submission_verdict' +
      ` WHERE submission_id IN ${list.sql} ORDER BY at, id`,
    list.params,
  );
  // Later ones take the place of earlier ones.
  return new Map(
    rows.map((row) => [
      row.submissionId,
      {
        eligible: Boolean(row.eligible),
        rules: JSON.parse(context.services.cipher.open(row.verdicts, row.id)) as RuleVerdict[],
        judgedAt: row.at,
      },
    ]),
  );
});
