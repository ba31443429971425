import type { RequestContext } from '../../campus/request-context.js';
import { refuse } from '../../kernel/refusal.js';
import { act, type ActInput } from '../../machine/act.js';
import { workflowsOf } from '../review-context.js';
import { certificateActable } from './certificate.actable.js';

export interface CollectInput extends ActInput {
  /** as it was typed or scanned from the student card */
  readonly studentNumber: string;
}

/**
 * 凭学生证领取: the desk hands a certificate out to the student whose card it holds. INVALID_INPUT where the card is another's;
 * who handed out stands in the certificate's history. Returns the certificate's id.
 */
export function collectCertificate(context: RequestContext, input: CollectInput): Promise<string> {
  const card = input.studentNumber.normalize('NFKC').replace(/\s/g, '');
  const actable = certificateActable(workflowsOf(context), (certificate) => {
    if (certificate.studentNumber !== card) refuse('INVALID_INPUT', 'CARD_MISMATCH', {}, 'studentNumber');
  });
  return act(context, actable, 'collectCertificate', 'COLLECT', input);
}

/** Makes a certificate void, with a reason; then another may be printed with a new serial number. Returns its id. */
export function voidCertificate(context: RequestContext, input: ActInput): Promise<string> {
  return act(context, certificateActable(workflowsOf(context)), 'voidCertificate', 'VOID', input);
}
