import { Field, ObjectType } from 'type-graphql';
import { inList } from '../../platform/db/in-list.js';
import { anyone, Who } from '../../platform/graph/authority.js';
import { defineLoader } from '../../platform/graph/loader.js';
import type { RequestContext } from '../request-context.js';
import { maskedPrivate, openPrivate, type PrivateField } from './private-fields.js';

/** The sensitive fields as they may be shown. */
export interface SensitiveRow extends Readonly<Record<PrivateField, string | null>> {
  readonly __typename: 'SensitiveData';
}

type SealedRow = Readonly<Record<PrivateField, string | null>> & { readonly studentId: string };

/** Masked sensitive fields by student id. The plain values do not leave this function. */
export const sensitiveOf = defineLoader<SensitiveRow, RequestContext>(async ({ services }, studentIds) => {
  const list = inList(studentIds);
  const rows = await services.database.all<SealedRow>(
    'SELECT student_id AS studentId, id_number AS idNumber, phone, bank_account AS bankAccount, bank_name AS bankName' +
      ` FROM student_private WHERE student_id IN ${list.sql}`,
    list.params,
  );
  const show = (row: SealedRow, field: PrivateField) => {
    const sealed = row[field];
    return sealed === null ? null : maskedPrivate(field, openPrivate(services.cipher, row.studentId, field, sealed));
  };
  return new Map(
    rows.map((row) => [
      row.studentId,
      {
        __typename: 'SensitiveData',
        idNumber: show(row, 'idNumber'),
        phone: show(row, 'phone'),
        bankAccount: show(row, 'bankAccount'),
        bankName: show(row, 'bankName'),
      },
    ]),
  );
});

@ObjectType({ description: 'Sensitive fields of a student, masked; null where not on record.', simpleResolvers: true })
@Who(anyone)
export class SensitiveData {
  @Field(() => String, { nullable: true, description: 'ID number, `310***********1234`.' })
  idNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone, `138****5678`.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'Bank account, `6217***********1234`.' })
  bankAccount!: string | null;

  @Field(() => String, { nullable: true, description: 'The bank and its branch.' })
  bankName!: string | null;
}
