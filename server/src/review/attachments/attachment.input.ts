import { Field, ID, InputType } from 'type-graphql';
import { MaxLength } from 'class-validator';
import { idOf } from '../../kernel/global-id.js';
import { refuse } from '../../kernel/refusal.js';
import { FILE_TYPE } from '../../platform/files/file-urls.js';
import type { WishedFile } from './attachment-rules.js';

@InputType({ description: 'A file for one of the items that a form asks for.' })
export class AttachmentInput {
  @Field(() => ID, { description: 'Id of the uploaded file, as `POST /files` or `Attachment.fileId` tells it.' })
  @MaxLength(200)
  fileId!: string;

  @Field(() => String, { description: 'Code of the item that it is.' })
  @MaxLength(40)
  item!: string;
}

/** The files of an input for `attachFiles`; refuses INVALID_INPUT INVALID_ID what is no id of a file. */
export function wishedFiles(inputs: readonly AttachmentInput[]): readonly WishedFile[] {
  return inputs.map(({ fileId, item }) => ({
    fileId: idOf(FILE_TYPE, fileId) ?? refuse('INVALID_INPUT', 'INVALID_ID', {}, 'attachments'),
    item,
  }));
}
