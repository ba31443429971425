import type { StudentFacts } from '../../../campus/registry/student-facts.js';
import type { ApplicationWorkflow } from '../../../review/applications/application-workflow.js';
import type { FormField, FormValue, FormValues } from '../../../review/forms/form-field.js';
import type { Random } from '../random.js';

const WORDS = [
  '申请境外交流',
  '参加校外奖学金评选',
  '办理求职手续',
  '家庭所在地补助申请',
  '研究生推荐材料',
  '社会实践证明',
];

/** The form of a workflow as such a student might fill it in; null where he or she cannot: nothing to choose, a file asked. */
export function filledForm(workflow: ApplicationWorkflow, facts: StudentFacts, random: Random): FormValues | null {
  const values: Record<string, FormValue> = {};
  for (const field of workflow.form) {
    const value = valueOf(workflow, field, facts, random);
    if (value === null && field.required) return null;
    if (field.kind !== 'FILES') values[field.code] = value;
  }
  return values;
}

function valueOf(workflow: ApplicationWorkflow, field: FormField, facts: StudentFacts, random: Random): FormValue {
  switch (field.kind) {
    case 'CHOICE': {
      const codes = field.options ?? workflow.choices?.(facts)?.map((choice) => choice.code) ?? [];
      return codes.length === 0 ? null : random.pick(codes);
    }
    case 'TEXT':
      return random.pick(WORDS).padEnd(field.minLength, '。').slice(0, field.maxLength);
    case 'NUMBER':
      return field.min + random.below(Math.min(field.max - field.min, 2) + 1);
    case 'CAMPUS':
      return facts.student.campusCode;
    case 'FILES':
      return null;
  }
}
