import { certificateMachine } from '../../printing/certificate.machine.js';
import { certificateMessages } from '../../printing/certificate.messages.js';
import { certificateTexts } from '../../printing/certificate.texts.js';
import type { CompanionManifest } from '../workflow-manifest.js';
import { certificateById } from './certificate.reads.js';
import { certificateTodo } from './certificate.todo.js';
import { CertificateApplicationResolver, CertificatesResolver } from './certificates.resolver.js';
import { unclaimCertificates } from './unclaim-certificates.js';

/** Printed certificates, for every workflow that prints something. */
export const certificatesCompanion: CompanionManifest = {
  code: 'CERTIFICATE',
  machine: certificateMachine,
  texts: certificateTexts,
  messages: certificateMessages,
  resolvers: [CertificatesResolver, CertificateApplicationResolver],
  nodes: { Certificate: (context, id) => certificateById(context).load(id) },
  todo: certificateTodo,
  sweeps: [{ name: 'certificates.unclaim', cron: '20 6 * * *', atStart: true, run: unclaimCertificates }],
};
