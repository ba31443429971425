import { Field, ObjectType } from 'type-graphql';
import type { RequestContext } from '../../campus/request-context.js';
import { anyone, Who } from '../../platform/graph/authority.js';
import { Resolve } from '../../platform/graph/resolve.js';
import { forReaders } from '../html/for-readers.js';
import type { DifferenceRow } from './difference.reads.js';
import { markedDifference } from './marked-difference.js';

/** With its files by addresses that let one in, as the notice itself is read. */
function readable(html: string, row: DifferenceRow, { services, now }: RequestContext): string {
  return forReaders(html, new Set(row.files), (fileId) => services.files.urls.urlOf(fileId, now));
}

@ObjectType({ description: 'What is newer at the source of a notice that was edited here.', simpleResolvers: true })
@Who(anyone)
export class NoticeDifference {
  @Field(() => String, { description: 'Title at the source.' })
  title!: string;

  @Field(() => String, { description: 'Which version of the source this is, for `expectedSource`.' })
  source!: string;

  @Resolve((row: DifferenceRow, context: RequestContext) => readable(row.theirs, row, context))
  @Field(() => String, {
    description: 'Text at the source, HTML of the allow-list; its files by addresses that are good for five minutes.',
  })
  body!: string;

  // Worked out only where it is asked for: a list asks only whether there is a difference.
  @Resolve((row: DifferenceRow, context: RequestContext) =>
    readable(markedDifference(row.ours, row.theirs), row, context),
  )
  @Field(() => String, {
    description: 'From our text to the source’s, HTML with what came in `ins` and what went in `del`.',
  })
  marked!: string;
}
