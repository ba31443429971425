import { say, type RequestContext } from '../../campus/request-context.js';
import type { ApplicationWorkflow } from '../applications/application-workflow.js';
import type { FormField, FormValue, FormValues } from './form-field.js';
import type { FormRevision } from './form.store.js';

/** A fixed choice in words. */
export function choiceWords(context: RequestContext, field: string, code: string): string {
  return say(context, `choice.${field}.${code}`);
}

/** A field's value as a person reads it. */
function words(context: RequestContext, workflow: ApplicationWorkflow, field: FormField, value: FormValue): string {
  if (value === null) return '';
  if (field.kind === 'CAMPUS') {
    const campus = context.dictionaries.campus(String(value));
    return context.language === 'en' ? campus.nameEn : campus.name;
  }
  if (field.kind !== 'CHOICE') return String(value);
  if (field.options !== null) return choiceWords(context, field.code, String(value));
  return workflow.choiceLabel?.(context, String(value)) ?? String(value);
}

const shown = (workflow: ApplicationWorkflow) => workflow.form.filter((field) => field.kind !== 'FILES');

export function formEntries(context: RequestContext, workflow: ApplicationWorkflow, values: FormValues) {
  return shown(workflow).map((field) => ({
    field: field.code,
    label: say(context, `field.${field.code}`),
    value: words(context, workflow, field, values[field.code] ?? null),
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
        label: say(context, `field.${field.code}`),
        before: words(context, workflow, field, was),
        after: words(context, workflow, field, is),
      },
    ];
  });
}
