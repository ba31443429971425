import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../campus/request-context.js';
import { signedIn } from '../../campus/rules.js';
import { idOf, toGlobalId } from '../../kernel/global-id.js';
import { FILE_TYPE } from '../../platform/files/file-urls.js';
import { Who } from '../../platform/graph/authority.js';
import { Resolve } from '../../platform/graph/resolve.js';
import { DateTimeScalar, UrlScalar } from '../../platform/graph/scalars.js';
import { thumbnailUrlOf, urlOf } from './attachment.type.js';
import { ownFile, type UploadedFileRow } from './uploaded-file.reads.js';

@ObjectType({
  description: 'A file that the person asking uploaded (`POST /files`); it goes into an application by its id.',
  simpleResolvers: true,
})
@Who(signedIn)
export class UploadedFile {
  @Resolve((row: UploadedFileRow) => toGlobalId(FILE_TYPE, row.fileId))
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'File name, as uploaded.' })
  name!: string;

  @Field(() => String, {
    description:
      'Media type: image/jpeg, image/png or application/pdf; of those who publish, office files, zip and plain text too.',
  })
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

  @Field(() => DateTimeScalar, { description: 'When it was uploaded.' })
  uploadedAt!: number;
}

@Resolver()
export class UploadedFileResolver {
  @Query(() => UploadedFile, {
    nullable: true,
    description:
      'An upload of one’s own with a fresh address; null when there is none, or it was never used for a day.',
  })
  @Who(signedIn)
  async uploadedFile(
    @Arg('id', () => ID, { description: 'Id that the upload answered.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<UploadedFileRow | null> {
    const fileId = idOf(FILE_TYPE, id);
    return fileId === null ? null : ownFile(context).load(fileId);
  }
}
