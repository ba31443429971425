import type { zhCN } from './zh-CN';

export const en: Record<keyof typeof zhCN, string> = {
  timeline: 'Progress',
  actions: 'Actions',
  noActions: 'There is nothing to do here at present.',
  blocked: '{action}: {reason}',
  noteRequired: 'Note (required, shown to the person concerned)',
  noteOptional: 'Note (optional, shown to the person concerned)',
  noteMissing: 'Please give a reason.',
  phrases: 'Phrases',
  keepPhrase: 'Keep as one of my phrases',
  forgetPhrase: 'Remove the phrase “{phrase}”',
  back: 'Back',
  retry: 'Try again',
  notDone: 'Not done: {action}',
  conflictTitle: 'Somebody was faster',
  conflict: '{actor} did “{action}” {time}; the state is now “{state}”. Your act was not carried out.',
  conflictPlain: 'Somebody else changed this; it has been refreshed. Your act was not carried out.',
  changed: '{actor} just did “{action}”; the state is now “{state}” ({time}).',
  changedPlain: 'Somebody else just changed this; the state is now “{state}”.',
  unknownOperation: 'This action needs a newer console. Please reload the page.',
  reload: 'Reload',
};
