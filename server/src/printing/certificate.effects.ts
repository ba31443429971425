import type { Effect } from '../machine/manifest.js';
import type { EffectOf } from '../machine/workflow-table.js';
import { cancelMessages } from '../messaging/stage-messages.js';
import type { CertificateFacts } from './certificate.facts.js';
import type { certificateTable } from './certificate.workflow.js';

export const CERTIFICATE_SUBJECT = 'CERTIFICATE';
export const COLLECT_REMINDER = 'certificate.reminder';

export const certificateEffects: Readonly<Record<EffectOf<typeof certificateTable>, Effect<CertificateFacts>>> = {
  scheduleReminders: async (_unit, facts) =>
    (facts.remindAt ?? []).map((dueAt, i) => ({
      dedupeKey: `${CERTIFICATE_SUBJECT}:${facts.id}:reminder:${i + 1}`,
      to: { accountId: facts.applicantAccountId },
      template: COLLECT_REMINDER,
      subjectType: CERTIFICATE_SUBJECT,
      subjectId: facts.id,
      dueAt,
    })),
  cancelReminders: async (unit, facts) => {
    await cancelMessages(unit, facts.id, [COLLECT_REMINDER]);
    return [];
  },
};
