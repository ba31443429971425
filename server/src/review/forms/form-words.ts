import { say, type RequestContext } from '../../campus/request-context.js';
import type { ApplicationWorkflow } from '../applications/application-workflow.js';
import type { ChoiceField, FormField, FormValue, FormValues } from './form-field.js';
import type { FormRevision } from './form.store.js';

/** A field's label: the workflow's own, or the one that many share. */
export function fieldLabel(context: RequestContext, workflow: string, field: string): string {
  const own = `${workflow}.field.${field}`;
  return say(context, context.services.texts.has(own) ? own : `field.${field}`);
}

/** A choice in words: the dictionary's name of it, a text of ours, or the code itself (a year, say). */
export function choiceWords(context: RequestContext, workflow: string, field: ChoiceField, code: string): string {
  const entry = field.dictionary === null ? null : context.dictionaries.entry(field.dictionary, code);
  if (entry !== null) return context.language === 'en' ? entry.labelEn : entry.label;
  const key = `${workflow}.choice.${field.code}.${code}`;
  return context.services.texts.has(key) ? say(context, key) : code;
}

/** A field's value as a person reads it. */
function words(context: RequestContext, workflow: string, field: FormField, value: FormValue): string {
  if (value === null) return '';
  if (field.kind === 'CHOICE') return choiceWords(context, workflow, field, String(value));
  if (field.kind !== 'CAMPUS') return String(value);
  const campus = context.dictionaries.campus(String(value));
  return context.language === 'en' ? campus.nameEn : campus.name;
}

const shown = (workflow: ApplicationWorkflow) => workflow.form.filter((field) => field.kind !== 'FILES');

export function formEntries(context: RequestContext, workflow: ApplicationWorkflow, values: FormValues) {
  return shown(workflow).map((field) => ({
    field: field.code,
    label: fieldLabel(context, workflow.code, field.code),
    value: words(context, workflow.code, field, values[field.code] ?? null),
  }));
}

/** What the newest revision changed of the one before; empty on the first. */
export function formChanges(
  context: RequestContext,
  workflow: ApplicationWorkflow,
  revisions: readonly FormRevision[],
) {
  const [newest, before] = revisions;
  if (newest === undefined || before === undefined) return [];
  return shown(workflow).flatMap((field) => {
    const [was, is] = [before.values[field.code] ?? null, newest.values[field.code] ?? null];
    if (was === is) return [];
    return [
      {
        field: field.code,
        label: fieldLabel(context, workflow.code, field.code),
        before: words(context, workflow.code, field, was),
        after: words(context, workflow.code, field, is),
      },
    ];
  });
}
