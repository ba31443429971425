import { labelOf } from '../../dictionaries.js';
import { say, type RequestContext } from '../../request-context.js';
import type { DictionaryName } from '../dictionary-names.js';
import type { Shown } from './draft.js';
import type { Failure, ImportRow } from './import.reads.js';
import type { Problem } from './problem.js';

/** A problem in the reader's language. Its parameters may name a dictionary or a column, which have words of their own. */
export function problemMessage(context: RequestContext, { code, params = {} }: Problem): string {
  const { dictionary, column } = params;
  return say(context, `import.${code}`, {
    ...params,
    ...(dictionary === undefined ? {} : { dictionary: say(context, `dictionary.${dictionary}`) }),
    ...(column === undefined ? {} : { column: say(context, `column.${column}`) }),
  });
}

export function failureMessage(context: RequestContext, { failure }: ImportRow): string | null {
  if (failure === null) return null;
  return say(context, `import.${failure.code}`, { ...failure.params, columns: columnsOf(context, failure) });
}

function columnsOf(context: RequestContext, { columns = [] }: Failure): string {
  return columns.map((column) => say(context, `column.${column}`)).join(context.language === 'en' ? ', ' : '、');
}

/** A value of the preview in the reader's language. */
export function shownValue(context: RequestContext, value: Shown): string {
  if (typeof value === 'string') return value;
  if ('key' in value) return say(context, value.key);
  if ('campus' in value) {
    const campus = context.dictionaries.campuses.find(({ code }) => code === value.campus);
    return (context.language === 'en' ? campus?.nameEn : campus?.name) ?? value.campus;
  }
  if ('office' in value) {
    const office = context.dictionaries.offices.find(({ code }) => code === value.office);
    return (context.language === 'en' ? office?.nameEn : office?.name) ?? value.office;
  }
  return labelOf(context.dictionaries, context.language, value.dictionary satisfies DictionaryName, value.code);
}
