import { registerEnumType } from 'type-graphql';
import { RECORD_KINDS, type RecordKind } from './record-kinds.js';

/** The records' kinds, the students themselves and staff: what lists are brought in; those of staff are not taken out. */
export const REGISTRY_KINDS = ['STUDENTS', ...RECORD_KINDS, 'STAFF'] as const;
export type RegistryKind = 'STUDENTS' | RecordKind | 'STAFF';

export function isRegistryKind(text: string): text is RegistryKind {
  return (REGISTRY_KINDS as readonly string[]).includes(text);
}

export const RegistryKindEnum = Object.fromEntries(REGISTRY_KINDS.map((kind) => [kind, kind])) as Record<
  RegistryKind,
  RegistryKind
>;
registerEnumType(RegistryKindEnum, {
  name: 'RegistryKind',
  description: 'What the registry keeps.',
  valuesConfig: {
    STUDENTS: { description: 'The students themselves.' },
    AWARD: { description: 'Awards and grants (奖学金、助学金).' },
    LOAN: { description: 'Student loans (助学贷款).' },
    HONOUR: { description: 'Honours (荣誉称号).' },
    HARDSHIP: { description: 'Recognised hardship (困难认定).' },
    GRADE: { description: 'Grades (成绩).' },
    SKILL_CERTIFICATE: { description: 'Skill certificates (技能证书).' },
    STAFF: { description: 'Members of staff with their offices and roles; only brought in (教职工).' },
    VOLUNTEER: { description: 'Volunteering (志愿服务).' },
  },
});
