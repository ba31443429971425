import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { RequestContext } from '../../campus/request-context.js';
import { toGlobalId } from '../../kernel/global-id.js';
import { FILE_TYPE } from '../../platform/files/file-urls.js';
import { kindOf } from '../../platform/files/kinds.js';
import { anyone, Who } from '../../platform/graph/authority.js';
import { Resolve } from '../../platform/graph/resolve.js';
import { DateTimeScalar, UrlScalar } from '../../platform/graph/scalars.js';
import type { AttachmentRow } from './attachment.reads.js';

/** What an address is made of; the file's own id is `fileId`. */
interface Addressed {
  readonly fileId: string;
  readonly mime: string;
}

export function urlOf(row: Addressed, context: RequestContext): string {
  return context.services.files.urls.urlOf(row.fileId, context.now);
}

export function thumbnailUrlOf(row: Addressed, context: RequestContext): string | null {
  return kindOf(row.mime) === 'IMAGE' ? context.services.files.urls.thumbnailUrlOf(row.fileId, context.now) : null;
}

/** Open to anyone who has its row: it is reached only through submissions that the person may see. */
@ObjectType('Attachment', {
  description: 'A file that came with an application, as one of the items that its form asks for.',
  simpleResolvers: true,
})
@Who(anyone)
export class AttachmentType {
  @Resolve((row: AttachmentRow) => toGlobalId('Attachment', row.id))
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Resolve((row: AttachmentRow) => toGlobalId(FILE_TYPE, row.fileId))
  @Field(() => ID, { description: 'Id of the file, by which a later revision keeps it.' })
  fileId!: string;

  @Field(() => String, { description: 'Code of the item that it is, as the form names it.' })
  item!: string;

  @Field(() => String, { description: 'File name, as uploaded.' })
  name!: string;

  @Field(() => String, { description: 'Media type: image/jpeg, image/png or application/pdf.' })
  mime!: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  size!: number;

  @Field(() => Int, { nullable: true, description: 'Width in pixels; null for a PDF.' })
  width!: number | null;

  @Field(() => Int, { nullable: true, description: 'Height in pixels; null for a PDF.' })
  height!: number | null;

  @Resolve(urlOf)
  @Field(() => UrlScalar, { description: 'Where to fetch it, on this server, for up to five minutes.' })
  url!: string;

  @Resolve(thumbnailUrlOf)
  @Field(() => UrlScalar, {
    nullable: true,
    description: 'A small picture of at most 320 pixels, as long as `url`; null for a PDF.',
  })
  thumbnailUrl!: string | null;

  @Field(() => Int, { description: 'Revision of the application that it came with.' })
  revision!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'First revision without it; null while it belongs to the application.',
  })
  removedInRevision!: number | null;

  @Field(() => DateTimeScalar, { description: 'When it was uploaded.' })
  uploadedAt!: number;
}
