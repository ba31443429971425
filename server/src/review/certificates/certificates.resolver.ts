import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';
import type { RequestContext } from '../../campus/request-context.js';
import { staff } from '../../campus/rules.js';
import { fromGlobalId, idOf } from '../../kernel/global-id.js';
import { refuse } from '../../kernel/refusal.js';
import { anyone, Who } from '../../platform/graph/authority.js';
import type { Page } from '../../platform/graph/keyset.js';
import { CarriesOut, Resolve } from '../../platform/graph/resolve.js';
import { UrlScalar } from '../../platform/graph/scalars.js';
import type { CertificateState } from '../../printing/certificate.machine.js';
import { applicationById } from '../applications/application.reads.js';
import { Application } from '../applications/application.type.js';
import { RefusalInfo, refusalInfo } from '../refusal-info.type.js';
import { workflowsOf } from '../review-context.js';
import { CertificateActionInput, CollectCertificateInput, PrintCertificatesInput } from './certificate.input.js';
import { pageOfCertificates } from './certificate-lists.reads.js';
import { certificateById, type CertificateRow } from './certificate.reads.js';
import { CertificateConnection, CertificateStateEnum, CertificateType } from './certificate.type.js';
import { collectCertificate, voidCertificate } from './collect-certificate.js';
import { printCertificates, type Printed, type PrintResult } from './print-certificates.js';

const MACHINE = 'CERTIFICATE';

@ArgsType()
class CertificateListArgs {
  @Field(() => [CertificateStateEnum], {
    nullable: true,
    description: 'Only these states; left out: PRINTED and UNCLAIMED.',
  })
  state?: CertificateState[] | null;

  @Field(() => String, {
    nullable: true,
    description: "A serial number's beginning, or the student by number, name, pinyin or initials.",
  })
  search?: string | null;

  @Field(() => String, { nullable: true, description: "Only at this campus's desk (its code)." })
  campus?: string | null;

  @Field(() => Int, { defaultValue: 20, description: 'Page size, 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the row before.' })
  after?: string | null;
}

@ObjectType({ description: 'The certificate after the command.', simpleResolvers: true })
@Who(anyone)
class CertificatePayload {
  @Field(() => CertificateType, { description: 'The certificate.' })
  certificate!: CertificateType;
}

type ResultRow = PrintResult & { readonly globalId: string };

@ObjectType('PrintResult', { description: 'What came of one application.', simpleResolvers: true })
@Who(anyone)
class PrintResultType {
  @Resolve((row: ResultRow) => row.globalId)
  @Field(() => ID, { description: 'The application, as it was asked.' })
  id!: string;

  @Resolve((row: ResultRow, context: RequestContext) =>
    row.certificateId === null ? null : certificateById(context).load(row.certificateId),
  )
  @Field(() => CertificateType, { nullable: true, description: 'What was printed; null where it was refused.' })
  certificate!: CertificateType | null;

  @Resolve((row: ResultRow, context: RequestContext) =>
    row.refusal === null ? null : refusalInfo(context, row.refusal),
  )
  @Field(() => RefusalInfo, { nullable: true, description: 'Why not; null where it was printed.' })
  refusal!: RefusalInfo | null;
}

@ObjectType({ description: 'What was printed: a result an application, in the order asked.', simpleResolvers: true })
@Who(anyone)
class PrintCertificatesPayload {
  @Field(() => [PrintResultType], { description: 'One an application.' })
  results!: PrintResultType[];

  @Field(() => ID, { nullable: true, description: 'What was printed together; null where nothing was.' })
  batchId!: string | null;

  @Resolve((row: Pick<Printed, 'batchId'>) => (row.batchId === null ? null : `/print/${row.batchId}.pdf`))
  @Field(() => UrlScalar, {
    nullable: true,
    description: 'All of it as one PDF, for the office that printed it; each download is logged.',
  })
  pdfUrl!: string | null;
}

@Resolver()
export class CertificatesResolver {
  @Query(() => CertificateConnection, {
    description: "Printed certificates of one's offices, the longest lying first.",
  })
  @Who(staff)
  certificates(
    @Args(() => CertificateListArgs) args: CertificateListArgs,
    @Ctx() context: RequestContext,
  ): Page<CertificateRow> {
    return pageOfCertificates(context, args);
  }

  @Mutation(() => PrintCertificatesPayload, {
    description:
      'Prints for approved applications (打印): serial numbers, codes and contents are fixed at once, in one transaction; the PDF can be fetched again and again. Each application has its own result: FORBIDDEN, CONFLICT, WINDOW_CLOSED (not approved), ALREADY_DONE, INELIGIBLE (nothing on record), INVALID_INPUT (a character that no font has).',
  })
  @Who(staff)
  @CarriesOut(MACHINE, 'PRINT')
  async printCertificates(
    @Arg('input', () => PrintCertificatesInput, { description: 'Which.' }) input: PrintCertificatesInput,
    @Ctx() context: RequestContext,
  ): Promise<{ batchId: string | null; results: ResultRow[] }> {
    const items = input.items.map(({ id, expectedVersion }) => ({ id: applicationIdOf(context, id), expectedVersion }));
    const printed = await printCertificates(context, { items, requestId: input.requestId });
    const globalIds = new Map(items.map(({ id }, i) => [id, input.items[i]?.id ?? '']));
    const results = printed.results.map((one) => ({ ...one, globalId: globalIds.get(one.id) ?? '' }));
    return { batchId: printed.batchId, results };
  }

  @Mutation(() => CertificatePayload, {
    description:
      "Hands a certificate out against the student card (凭学生证领取). INVALID_INPUT where the card is another student's.",
  })
  @Who(staff)
  @CarriesOut(MACHINE, 'COLLECT')
  async collectCertificate(
    @Arg('input', () => CollectCertificateInput, { description: 'Which, and the card.' })
    input: CollectCertificateInput,
    @Ctx() context: RequestContext,
  ): Promise<{ certificate: CertificateRow }> {
    return answer(context, await collectCertificate(context, { ...input, id: certificateIdOf(input.id) }));
  }

  @Mutation(() => CertificatePayload, {
    description: 'Makes a certificate void (作废), with a reason (NOTE_REQUIRED); then it can be printed anew.',
  })
  @Who(staff)
  @CarriesOut(MACHINE, 'VOID')
  async voidCertificate(
    @Arg('input', () => CertificateActionInput, { description: 'Which, and why.' }) input: CertificateActionInput,
    @Ctx() context: RequestContext,
  ): Promise<{ certificate: CertificateRow }> {
    return answer(context, await voidCertificate(context, { ...input, id: certificateIdOf(input.id) }));
  }
}

@Resolver(() => CertificateType)
export class CertificateApplicationResolver {
  @FieldResolver(() => Application, { description: 'What it was printed for.' })
  @Resolve((row: CertificateRow, context: RequestContext) => applicationById(context).load(row.submissionId))
  application(): never {
    throw new Error('resolved straight');
  }
}

function certificateIdOf(globalId: string): string {
  return idOf('Certificate', globalId) ?? refuse('INVALID_INPUT', 'INVALID_ID', {}, 'id');
}

/** An application of any workflow. */
function applicationIdOf(context: RequestContext, globalId: string): string {
  const global = fromGlobalId(globalId);
  const known = workflowsOf(context).all.some((workflow) => workflow.name === global?.type);
  return known && global !== null ? global.id : refuse('INVALID_INPUT', 'INVALID_ID', {}, 'items');
}

/** A command answers through the same reads as a query. */
async function answer(context: RequestContext, id: string): Promise<{ certificate: CertificateRow }> {
  return { certificate: (await certificateById(context).clear(id).load(id)) ?? refuse('NOT_FOUND') };
}
