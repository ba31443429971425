import type { RequestContext } from '../../campus/request-context.js';
import { factsOf, type StudentFacts } from '../../campus/registry/student-facts.js';
import { Refusal } from '../../kernel/refusal.js';
import { dayOf } from '../../kernel/shanghai.js';
import type { CertificateContent } from '../../printing/certificate-content.js';
import { undrawable } from '../../printing/document/font-coverage.js';
import { wordsOf } from '../../printing/document/page-data.js';
import type { CertificateToFix } from '../../printing/fix-certificates.js';
import type { ApplicationRow } from '../applications/application.reads.js';
import type { PrintedPaper } from '../applications/application-workflow.js';
import { chineseLabels } from '../applications/certificate-item.type.js';
import { formsOf } from '../forms/form.store.js';
import type { FormValues } from '../forms/form-field.js';
import { workflowsOf } from '../review-context.js';

/** The paper's words are Chinese, whoever prints it. */
const PAPER_LANGUAGE = 'zh-CN';

/**
 * What would be printed for an application, of what is on record now; or the refusal: WINDOW_CLOSED (nothing is printed for
 * it), INELIGIBLE (nothing on record, or the registry was never told), INVALID_INPUT (a character that no font has).
 */
export async function draftCertificate(
  context: RequestContext,
  application: ApplicationRow,
): Promise<CertificateToFix | Refusal> {
  const { paper } = workflowsOf(context).of(application.workflow);
  if (paper === null) return new Refusal('WINDOW_CLOSED', [{ code: 'NOTHING_TO_PRINT' }]);
  const [facts, forms] = await Promise.all([
    factsOf(context).load(application.studentId),
    formsOf(context).load(application.id),
  ]);
  if (facts === null) throw new Error(`application ${application.id} has no student`);
  const values = forms?.[0]?.values ?? {};
  const items = paper.items(facts, values, chineseLabels(context));
  if (items === null) return new Refusal('INELIGIBLE', [{ code: 'REGISTRY_SILENT' }]);
  if (items.length === 0 && paper.statement === undefined) {
    return new Refusal('INELIGIBLE', [{ code: 'NOTHING_ON_RECORD' }]);
  }
  const content = contentOf(context, application, paper, facts, values, items);
  const missing = await undrawable(wordsOf(content));
  if (missing.length > 0) {
    const characters = missing.slice(0, 5).join(' ');
    return new Refusal('INVALID_INPUT', [{ code: 'CHARACTER_NOT_PRINTABLE', params: { characters } }]);
  }
  return {
    submissionId: application.id,
    workflow: application.workflow,
    studentId: application.studentId,
    applicantAccountId: application.applicantAccountId,
    reviewOffice: application.reviewOffice,
    // Where no desk is named, it is fetched where it was printed.
    deskOffice: application.deskOffice ?? application.reviewOffice,
    deskCampus: application.collectAt,
    serialPrefix: paper.serialPrefix,
    content,
  };
}

function contentOf(
  context: RequestContext,
  application: ApplicationRow,
  paper: PrintedPaper,
  { student }: StudentFacts,
  values: FormValues,
  items: CertificateContent['items'],
): CertificateContent {
  const { purpose, copies } = values;
  return {
    title: paper.title,
    name: student.name,
    number: student.number,
    identity: context.services.texts.say(PAPER_LANGUAGE, `identity.${student.identity}`),
    college: student.college,
    major: student.major,
    grade: student.grade,
    statement: paper.statement ?? null,
    items,
    purpose: typeof purpose === 'string' && purpose.trim() !== '' ? purpose : null,
    issuedOn: dayOf(context.now),
    issuer: context.dictionaries.office(application.reviewOffice).name,
    copies: typeof copies === 'number' ? copies : 1,
  };
}
