import { auditTexts } from './texts';

// What the server notes beside an act is named by short keys; those that occur often have words here.
const words = {
  office: 'keyOffice',
  role: 'keyRole',
  way: 'keyWay',
  side: 'keySide',
  device: 'keyDevice',
  session: 'keySession',
  from: 'keyFrom',
  to: 'keyTo',
  approve: 'keyApprove',
  members: 'keyMembers',
  field: 'keyField',
  workflow: 'keyWorkflow',
  kind: 'keyKind',
  state: 'keyState',
  department: 'keyDepartment',
  step: 'keyStep',
  asked: 'keyCount',
} as const;

/** The word for a key of an entry's details; the key itself where there is none. */
export function useDetailWords(): (key: string) => string {
  const t = auditTexts.use();
  return (key) => (Object.hasOwn(words, key) ? t(words[key as keyof typeof words]) : key);
}
