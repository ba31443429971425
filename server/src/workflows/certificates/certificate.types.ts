import { Field, Int, ObjectType } from 'type-graphql';
import type { DictionaryEntryRow } from '../../campus/dictionaries.js';
import { DictionaryEntryType } from '../../campus/registry/dictionary.type.js';
import { factsOf } from '../../campus/registry/student-facts.js';
import type { RequestContext } from '../../campus/request-context.js';
import { signedIn } from '../../campus/rules.js';
import { Node } from '../../platform/graph/common.types.js';
import { Who } from '../../platform/graph/authority.js';
import { Resolve } from '../../platform/graph/resolve.js';
import { Reviewable } from '../../machine/reviewable.type.js';
import type { ApplicationRow } from '../../review/applications/application.reads.js';
import { Application } from '../../review/applications/application.type.js';
import { CertificateItemType, labelsIn } from '../../review/applications/certificate-item.type.js';
import type { ApplicationWorkflow } from '../../review/applications/application-workflow.js';
import { Submission } from '../../review/applications/submission.type.js';
import type { DictionaryName } from '../../campus/registry/dictionary-names.js';
import { certificateDetailsOf } from './certificate-application.reads.js';
import { fundingCertificate, hardshipCertificate, honourCertificate } from './certificate-kinds.js';
import { ALL } from './record-source.js';

const IMPLEMENTS = { implements: [Node, Reviewable, Submission, Application], simpleResolvers: true };

async function purpose(row: ApplicationRow, context: RequestContext): Promise<string | null> {
  const details = await certificateDetailsOf(context).load(row.id);
  return details?.purpose == null ? null : context.services.cipher.open(details.purpose, row.id);
}

async function copies(row: ApplicationRow, context: RequestContext): Promise<number | null> {
  return (await certificateDetailsOf(context).load(row.id))?.copies ?? null;
}

/** The entry of the dictionary that was chosen, or one for "all", which no dictionary holds; null while nothing is. */
function entryOf(dictionary: DictionaryName, workflow: ApplicationWorkflow, field: string) {
  return async (row: ApplicationRow, context: RequestContext): Promise<DictionaryEntryRow | null> => {
    const choice = (await certificateDetailsOf(context).load(row.id))?.choice ?? null;
    if (choice === null) return null;
    if (choice !== ALL) return context.dictionaries.entry(dictionary, choice);
    const { texts } = context.services;
    const key = `${workflow.code}.choice.${field}.${ALL}`;
    const labels = { label: texts.say('zh-CN', key), labelEn: texts.say('en', key) };
    return { __typename: 'DictionaryEntry', dictionary, code: ALL, ...labels, active: true };
  };
}

/** What is on record now and would be listed. */
function recordsOf(workflow: ApplicationWorkflow, field: string) {
  return async (row: ApplicationRow, context: RequestContext) => {
    const details = await certificateDetailsOf(context).load(row.id);
    const facts = await factsOf(context).load(row.studentId);
    if (facts === null) return [];
    return workflow.paper?.items(facts, { [field]: details?.choice ?? null }, labelsIn(context)) ?? [];
  };
}

/** The fields that all three kinds have. */
function CertificateFields(workflow: ApplicationWorkflow, choiceField: string) {
  return (type: { readonly prototype: object }): void => {
    const add = (name: string, resolve: PropertyDecorator, field: PropertyDecorator) => {
      resolve(type.prototype, name);
      field(type.prototype, name);
    };
    const nothing = 'null while a draft leaves it open.';
    add(
      'purpose',
      Resolve(purpose),
      Field(() => String, { nullable: true, description: `办理原因; ${nothing}` }),
    );
    add(
      'copies',
      Resolve(copies),
      Field(() => Int, { nullable: true, description: `How many are printed; ${nothing}` }),
    );
    add(
      'records',
      Resolve(recordsOf(workflow, choiceField)),
      Field(() => [CertificateItemType], { description: 'The items on record that it asks to certify.' }),
    );
  };
}

@ObjectType('FundingCertificate', {
  description: 'An application for a certificate of awards, grants and loans (奖助贷证明).',
  ...IMPLEMENTS,
})
@Who(signedIn)
@CertificateFields(fundingCertificate, 'fundingProjectType')
export class FundingCertificateType extends Application {
  @Resolve(entryOf('FUNDING_PROJECT', fundingCertificate, 'fundingProjectType'))
  @Field(() => DictionaryEntryType, {
    nullable: true,
    description: '资助项目类型; its code is ALL when every project on record was asked; null while nothing is chosen.',
  })
  fundingProjectType!: DictionaryEntryType | null;
}

@ObjectType('HonourCertificate', {
  description: 'An application for a certificate of honours (荣誉称号证明).',
  ...IMPLEMENTS,
})
@Who(signedIn)
@CertificateFields(honourCertificate, 'honour')
export class HonourCertificateType extends Application {
  @Resolve(entryOf('HONOUR', honourCertificate, 'honour'))
  @Field(() => DictionaryEntryType, {
    nullable: true,
    description: '荣誉称号; its code is ALL when every honour on record was asked; null while nothing is chosen.',
  })
  honour!: DictionaryEntryType | null;
}

@ObjectType('HardshipCertificate', {
  description: 'An application for a certificate of recognised hardship (困难认定证明).',
  ...IMPLEMENTS,
})
@Who(signedIn)
@CertificateFields(hardshipCertificate, 'academicYear')
export class HardshipCertificateType extends Application {
  @Resolve(
    async (row: ApplicationRow, context: RequestContext) => (await certificateDetailsOf(context).load(row.id))?.choice,
  )
  @Field(() => String, {
    nullable: true,
    description: 'Academic year, `2025-2026`, or ALL; null while nothing is chosen.',
  })
  academicYear!: string | null;
}
