import type { Say } from '../../lib/i18n/texts';
import type { FormField, Problem, ProblemKind } from './form';
import type { ApplicationText } from './texts.zh-CN';

const KEYS: Record<ProblemKind, ApplicationText> = {
  missing: 'missing',
  gone: 'gone',
  short: 'short',
  long: 'long',
  low: 'low',
  high: 'high',
  fileMissing: 'fileMissing',
  fileSending: 'fileSendingProblem',
  fileLost: 'fileLostProblem',
  fileRefused: 'fileRefusedProblem',
  fileMany: 'fileMany',
};

/** What is wrong with a field, in words. */
export function sayProblem(t: Say<ApplicationText>, field: FormField, problem: Problem): string {
  if (problem.kind === 'missing' && (field.kind === 'CHOICE' || field.kind === 'CAMPUS')) return t('missingChoice');
  return t(KEYS[problem.kind], { n: problem.n });
}
