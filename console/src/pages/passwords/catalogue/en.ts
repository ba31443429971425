import type { zhCN } from './zh-CN';

export const en: Record<keyof typeof zhCN, string> = {
  reset: 'Reset password',
  resetOf: 'Reset the password of {name}',
  resetMeans:
    'A temporary password is made, which must be changed at the next sign-in. All running sign-ins end. Act and reason are audited.',
  reason: 'Reason',
  reasonHint: 'Such as: came in person with a card, forgot the password',
  reasonShort: 'Say why, at least {n} characters.',
  cancel: 'Cancel',
  toldOn: 'Passed on, close',
  temporaryPassword: 'Temporary password',
  resetDone: 'Shown only now: pass it on to {name} in person or by a safe way. Valid until {time}.',
};
