import type { Dictionaries } from '../../campus/dictionaries.js';
import type { Instant } from '../../kernel/clock.js';
import { refuse } from '../../kernel/refusal.js';
import { dayOf, type Day } from '../../kernel/shanghai.js';
import type { Services } from '../../platform/services.js';
import type { Language } from '../../platform/texts/texts.js';
import { openContent } from '../certificate-content.js';
import type { CertificateState } from '../certificate.machine.js';
import { maskedName } from '../masked-name.js';
import { codeHash, typedCode } from '../verification-code.js';
import { AddressLimit } from './address-limit.js';

/** What anyone may learn of a certificate who holds its code. */
export interface Verification {
  readonly __typename: 'CertificateVerification';
  readonly serialNo: string;
  /** what it certifies: 奖助贷证明 */
  readonly kind: string;
  /** 林** */
  readonly maskedName: string;
  readonly issuedOn: Day;
  readonly valid: boolean;
  /** in words; that a valid one was collected or not is nobody's business */
  readonly status: string;
  readonly voidedOn: Day | null;
  readonly issuer: string;
}

/** Who asks, from where and when. */
export interface Asking {
  readonly services: Services;
  readonly dictionaries: Dictionaries;
  readonly language: Language;
  readonly address: string;
  readonly now: Instant;
}

interface Row {
  readonly id: string;
  readonly state: CertificateState;
  readonly serialNo: string;
  readonly workflow: string;
  readonly reviewOffice: string;
  readonly content: string;
  readonly voidedAt: Instant | null;
}

/** One a process and house: a test that opens two has two. */
const limits = new WeakMap<Services, AddressLimit>();

function limitOf(services: Services): AddressLimit {
  const limit = limits.get(services) ?? new AddressLimit();
  limits.set(services, limit);
  return limit;
}

/**
 * Whether a certificate is genuine, by the code on it. null for a code that is nobody's, however it is written: what could be
 * no code is looked up like the others.
 *
 * @throws Refusal RATE_LIMITED when the address tries too often
 */
export async function verifyCertificate(asking: Asking, text: string): Promise<Verification | null> {
  const { services } = asking;
  if (!limitOf(services).allows(asking.address, asking.now)) refuse('RATE_LIMITED');
  const [row] = await services.database.all<Row>(
    'SELECT id, state, serial_no AS serialNo, workflow, review_office AS reviewOffice, content, voided_at AS voidedAt' +
      ' FROM certificate WHERE code_hash = ?',
    [codeHash(typedCode(text))],
  );
  return row === undefined ? null : tell(asking, row);
}

function tell({ services, dictionaries, language }: Asking, row: Row): Verification {
  const { texts } = services;
  const content = openContent(services.cipher, row);
  const office = dictionaries.office(row.reviewOffice);
  const title = `function.${row.workflow}`;
  const english = language === 'en';
  const valid = row.state !== 'VOIDED';
  return {
    __typename: 'CertificateVerification',
    serialNo: row.serialNo,
    kind: english && texts.has(title) ? texts.say(language, title) : content.title,
    maskedName: maskedName(content.name),
    issuedOn: content.issuedOn,
    valid,
    status: texts.say(language, valid ? 'verify.VALID' : 'verify.VOID'),
    voidedOn: row.voidedAt === null ? null : dayOf(row.voidedAt),
    issuer: `${texts.say(language, 'service.university')}${english ? ', ' : ''}${english ? office.nameEn : office.name}`,
  };
}
