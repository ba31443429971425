import { applicationManifest } from '../../review/applications/application-manifest.js';
import type { WorkflowManifest } from '../../review/workflow-manifest.js';
import { CertificateApplication } from './certificate-application.entity.js';
import { fundingCertificate, hardshipCertificate, honourCertificate } from './certificate-kinds.js';
import { fundingDemo, hardshipDemo, honourDemo } from './certificate.demo.js';
import { fundingTexts, hardshipTexts, honourTexts } from './certificate.texts.js';
import { FundingCertificateType, HardshipCertificateType, HonourCertificateType } from './certificate.types.js';

/** 奖助贷证明, 荣誉称号证明, 困难认定证明: three workflows of one make. */
export const certificates: readonly WorkflowManifest[] = [
  applicationManifest({
    workflow: fundingCertificate,
    module: 'SERVICES',
    words: { 'zh-CN': { title: '奖助贷证明' }, en: { title: 'Funding certificate' } },
    texts: fundingTexts,
    type: FundingCertificateType,
    demo: fundingDemo,
    entities: [CertificateApplication],
  }),
  applicationManifest({
    workflow: honourCertificate,
    module: 'SERVICES',
    words: { 'zh-CN': { title: '荣誉称号证明' }, en: { title: 'Honour certificate' } },
    texts: honourTexts,
    type: HonourCertificateType,
    demo: honourDemo,
    entities: [],
  }),
  applicationManifest({
    workflow: hardshipCertificate,
    module: 'SERVICES',
    words: { 'zh-CN': { title: '困难认定证明' }, en: { title: 'Hardship certificate' } },
    texts: hardshipTexts,
    type: HardshipCertificateType,
    demo: hardshipDemo,
    entities: [],
  }),
];
