import { lazy } from 'react';
import type { ApplicationEntry } from '../../worklist/entries';
import { type CertificateText, certificateTexts } from './texts';

const say = certificateTexts.speak;
const Records = lazy(() => import('./records'));

const house: Record<string, readonly CertificateText[]> = {
  APPROVE: ['approve1', 'approve2'],
  RETURN: ['return1', 'return2', 'return3'],
  REJECT: ['reject1', 'reject2'],
  CORRECT: ['correct1'],
  RELEASE: ['release1'],
};

/** A certificate: what it is called, and which field of its form says what it certifies. */
function certificate(code: string, title: CertificateText, field: string, column: CertificateText): ApplicationEntry {
  return {
    code,
    title: (language) => say(language)(title),
    about: ['purpose', field],
    columns: [
      { field, title: (language) => say(language)(column), width: 140 },
      { field: 'purpose', title: (language) => say(language)('purpose') },
    ],
    phrases: (action, language) => (house[action] ?? []).map((key) => say(language)(key)),
    More: Records,
  };
}

export const fundingCertificate = certificate('FUNDING_CERTIFICATE', 'funding', 'fundingProjectType', 'project');
export const honourCertificate = certificate('HONOUR_CERTIFICATE', 'honour', 'honour', 'honourName');
export const hardshipCertificate = certificate('HARDSHIP_CERTIFICATE', 'hardship', 'academicYear', 'year');
