import { Entity, PrimaryKey, PrimaryKeyProp } from '@mikro-orm/core';
import { NameType, uuidColumn } from '../platform/orm/columns.js';

/** That a member of staff looks after a class (班主任, 辅导员): reviewing its students would be a conflict of interest. */
@Entity({ tableName: 'class_adviser' })
export class ClassAdviser {
  [PrimaryKeyProp]?: ['staffId', 'className'];

  @PrimaryKey({ columnType: uuidColumn })
  staffId!: string;

  @PrimaryKey({ type: new NameType(), length: 60 })
  className!: string;
}
