import type { ReviewText } from './texts.zh-CN';

export const en: Record<ReviewText, string> = {
  progress: 'Progress',
  next: 'Next: {step}',
  exactHint: 'Tap for the exact time',
  note: 'Note',
  noteRequired: 'Please give the reason',
  noteOptional: 'Optional: a few words on why',
  noteMissing: 'Please give the reason first.',
  confirmQuestion: '{label}: are you sure?',
  conflict: 'Something has just changed. We have refreshed the page; please look again before you go on.',
  unavailable: '{label}: not possible now',
  retry: 'Try again',
  all: 'All',
  open: 'Open',
  ended: 'Ended',
  filter: 'Show by state',
  remind: 'Reminder in WeChat',
  remindWhy: 'WeChat tells you when something moves; each consent is good for one reminder.',
  remindAsk: 'Remind me',
  remindDone: 'Done: WeChat tells you when something moves.',
  remindNot: 'No reminder was switched on. You always find the progress under Messages.',
};
