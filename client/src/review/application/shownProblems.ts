import type { Failure } from '../../lib/graph/failure';
import type { Say } from '../../lib/i18n/texts';
import type { FormField, Problem } from './form';
import { sayProblem } from './sayProblem';
import type { ApplicationText } from './texts.zh-CN';

/** Said at once: a person sees the tile and wonders; the rest once they have been in the field. */
const AT_ONCE: readonly Problem['kind'][] = ['gone', 'fileLost', 'fileRefused', 'fileMany'];

/** What to say beside each field now: what the server found wrong, else what stands in the way and was touched. */
export function shownProblems(
  t: Say<ApplicationText>,
  fields: readonly FormField[],
  problems: readonly Problem[],
  touched: ReadonlySet<string>,
  failure: Failure | null,
): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const { field, reason } of failure?.unmet ?? []) if (field && reason) shown[field] = reason;
  for (const problem of problems) {
    const field = fields.find(({ code }) => code === problem.field);
    if (field && (touched.has(problem.field) || AT_ONCE.includes(problem.kind)))
      shown[problem.field] = sayProblem(t, field, problem);
  }
  return shown;
}

/** The labels of what is not complete yet, for the line above the button. */
export function labelsOf(fields: readonly FormField[], problems: readonly Problem[], separator: string): string {
  return fields
    .filter(({ code }) => problems.some(({ field }) => field === code))
    .map(({ label }) => label)
    .join(separator);
}
