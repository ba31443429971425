import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { RequestContext } from '../../campus/request-context.js';
import { signedIn } from '../../campus/rules.js';
import { toGlobalId } from '../../kernel/global-id.js';
import { FILE_TYPE } from '../../platform/files/file-urls.js';
import { kindOf } from '../../platform/files/kinds.js';
import { Who } from '../../platform/graph/authority.js';
import { Resolve } from '../../platform/graph/resolve.js';
import { UrlScalar } from '../../platform/graph/scalars.js';

/** What its fields need of a file. */
export interface ShownFile {
  readonly fileId: string;
  readonly name: string;
  readonly mime: string;
  readonly size: number;
}

@ObjectType('NoticeFile', { description: 'A file to fetch, or a picture.', simpleResolvers: true })
@Who(signedIn)
export class NoticeFileType {
  @Resolve((row: ShownFile) => toGlobalId(FILE_TYPE, row.fileId))
  @Field(() => ID, { description: 'Opaque id of the stored file.' })
  id!: string;

  @Field(() => String, { description: 'Name to show and to save under.' })
  name!: string;

  @Field(() => String, { description: 'Media type.' })
  mime!: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  size!: number;

  @Resolve((row: ShownFile, context: RequestContext) => context.services.files.urls.urlOf(row.fileId, context.now))
  @Field(() => UrlScalar, { description: 'Where to fetch it, on this server, for up to five minutes.' })
  url!: string;

  @Resolve((row: ShownFile) => kindOf(row.mime) === 'IMAGE')
  @Field(() => Boolean, { description: 'Whether it is a picture.' })
  picture!: boolean;
}
