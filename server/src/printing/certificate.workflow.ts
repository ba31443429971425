import { defineWorkflow } from '../machine/workflow-table.js';

/**
 * 打印 → 凭学生证领取 (manual, 8.2; workflows.md, C). One thing is one printed paper: voided, another may be printed with a new
 * serial number. Reminders, 逾期未领 and voiding what was collected already (an error, a loss) are ours.
 */
export const certificateTable = defineWorkflow({
  code: 'CERTIFICATE',
  start: 'PRINTED',
  states: {
    PRINTED: { tone: 'OK', open: true },
    UNCLAIMED: { tone: 'WARN', open: true },
    COLLECTED: { tone: 'NEUTRAL', open: false },
    VOIDED: { tone: 'BAD', open: false },
  },
  relations: ['printer', 'desk'],
  guards: ['collectTimeOver'],
  effects: ['scheduleReminders', 'cancelReminders'],
  actions: [
    {
      code: 'PRINT',
      from: [],
      to: 'PRINTED',
      by: ['printer'],
      mutation: 'printCertificates',
      emphasis: 'PRIMARY',
      effects: ['scheduleReminders'],
      message: 'certificate.ready',
    },
    {
      code: 'COLLECT',
      from: ['PRINTED', 'UNCLAIMED'],
      to: 'COLLECTED',
      by: ['desk'],
      mutation: 'collectCertificate',
      emphasis: 'PRIMARY',
      effects: ['cancelReminders'],
      message: 'certificate.collected',
    },
    {
      code: 'VOID',
      from: ['PRINTED', 'UNCLAIMED', 'COLLECTED'],
      to: 'VOIDED',
      by: ['printer'],
      mutation: 'voidCertificate',
      emphasis: 'DANGER',
      needs: ['NOTE'],
      effects: ['cancelReminders'],
      message: 'certificate.voided',
    },
    {
      code: 'UNCLAIM',
      from: ['PRINTED'],
      to: 'UNCLAIMED',
      by: ['timer'],
      mutation: null,
      emphasis: 'NORMAL',
      guards: ['collectTimeOver'],
      message: 'certificate.unclaimed',
    },
  ],
});
