import { Field, ObjectType } from 'type-graphql';
import type { DictionaryName } from '../../campus/registry/dictionary-names.js';
import type { RequestContext } from '../../campus/request-context.js';
import { anyone, Who } from '../../platform/graph/authority.js';
import { Resolve } from '../../platform/graph/resolve.js';
import { DecimalScalar } from '../../platform/graph/scalars.js';
import type { CertificateItem, LabelOf } from './application-workflow.js';

@ObjectType('CertificateItem', { description: 'One line of a certificate.', simpleResolvers: true })
@Who(anyone)
export class CertificateItemType {
  @Field(() => String, { description: 'What: a project, an honour, a level.' })
  label!: string;

  @Field(() => String, { description: 'When: an academic year, `2025-2026`; empty where it has none.' })
  period!: string;

  @Field(() => String, { description: 'Its number on record; may be empty.' })
  detail!: string;

  @Resolve((row: CertificateItem) => (row.amountFen === null ? null : (row.amountFen / 100).toFixed(2)))
  @Field(() => DecimalScalar, { nullable: true, description: 'Amount in yuan; null where there is none.' })
  amount!: string | null;
}

/** Names of records in the reader's language. */
export function labelsIn(context: RequestContext): LabelOf {
  return labelsBy((dictionary, code) => {
    const entry = context.dictionaries.entry(dictionary, code);
    return entry === null ? null : context.language === 'en' ? entry.labelEn : entry.label;
  });
}

/** Names of records in Chinese, as papers of the university bear them. */
export function chineseLabels(context: RequestContext): LabelOf {
  return labelsBy((dictionary, code) => context.dictionaries.entry(dictionary, code)?.label ?? null);
}

function labelsBy(entryLabel: (dictionary: DictionaryName, code: string) => string | null): LabelOf {
  return (dictionary, code, title) =>
    code === '' ? title : (entryLabel(dictionary, code) ?? (title === '' ? code : title));
}
