import type { StudentIdentity, StudentStatus } from '../../student.entity.js';
import { maskedPrivate, PRIVATE_FIELD_NAMES, type PrivateField } from '../private-fields.js';
import type { FieldChange, Shown } from './draft.js';
import { STUDENT_FIELDS, type StudentDraft, type StudentField } from './student-draft.js';

/** A student as the registry has him or her, sensitive fields opened; it lives no longer than its batch. */
export interface OpenedStudent extends Readonly<Record<PrivateField, string | null>> {
  readonly id: string;
  readonly accountId: string;
  readonly number: string;
  readonly name: string;
  readonly identity: StudentIdentity;
  readonly status: StudentStatus;
  readonly campusCode: string;
  readonly college: string;
  readonly major: string;
  readonly className: string;
  readonly grade: number;
  readonly homeRegion: string | null;
  readonly privateKnown: boolean;
}

/** What the row would change, or for a new student all that it says. Sensitive values are told masked. */
export function changedFields(draft: StudentDraft, standing: OpenedStudent | null): FieldChange[] {
  const open = STUDENT_FIELDS.flatMap(({ field, name }): FieldChange[] => {
    const [before, after] = [standing?.[field] ?? null, draft[field]];
    if (after === undefined || after === before) return [];
    return [{ column: name, before: shown(field, before), after: shown(field, after) }];
  });
  const sensitive = PRIVATE_FIELD_NAMES.flatMap((field): FieldChange[] => {
    const [before, after] = [standing?.[field] ?? null, draft[field]];
    if (after === undefined || after === before) return [];
    const told = before === null ? '' : maskedPrivate(field, before);
    return [{ column: field, before: told, after: maskedPrivate(field, after) }];
  });
  return [...open, ...sensitive];
}

function shown(field: StudentField, value: string | number | null): Shown {
  if (value === null) return '';
  switch (field) {
    case 'identity':
      return { key: `identity.${value}` };
    case 'status':
      return { key: `studentStatus.${value}` };
    case 'campusCode':
      return { campus: String(value) };
    case 'homeRegion':
      return { dictionary: 'HOME_REGION', code: String(value) };
    default:
      return String(value);
  }
}
