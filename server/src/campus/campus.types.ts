import { Field, ObjectType } from 'type-graphql';
import { anyone, Who } from '../platform/graph/authority.js';
import { Resolve } from '../platform/graph/resolve.js';
import type { CampusRow, OfficeContactRow, OfficeRow } from './dictionaries.js';
import type { RequestContext } from './request-context.js';

@ObjectType({ description: 'A campus of the university (校区).', simpleResolvers: true })
@Who(anyone)
export class Campus {
  @Field(() => String, { description: 'Stable code, for arguments.' })
  code!: string;

  @Field(() => String, { description: "Its name in the request's language." })
  @Resolve((row: CampusRow, context: RequestContext) => (context.language === 'en' ? row.nameEn : row.name))
  name!: string;
}

@ObjectType({ description: 'Where and when an office can be reached.', simpleResolvers: true })
@Who(anyone)
export class OfficeContact {
  @Field(() => Campus, { nullable: true, description: 'The campus it serves; null for all.' })
  @Resolve((row: OfficeContactRow, context: RequestContext) =>
    row.campusCode === null ? null : context.dictionaries.campus(row.campusCode),
  )
  campus!: Campus | null;

  @Field(() => String, { description: 'Telephone as people dial it on campus.' })
  phone!: string;

  @Field(() => String, { description: 'Building and room.' })
  address!: string;

  @Field(() => String, { description: 'Opening hours in words.' })
  hours!: string;
}

@ObjectType({ description: 'An office in charge of something (负责部门).', simpleResolvers: true })
@Who(anyone)
export class Office {
  @Field(() => String, { description: 'Stable code.' })
  code!: string;

  @Field(() => String, { description: "Its name in the request's language." })
  @Resolve((row: OfficeRow, context: RequestContext) => (context.language === 'en' ? row.nameEn : row.name))
  name!: string;

  @Field(() => [OfficeContact], { description: 'Where it can be reached, by campus.' })
  contacts!: OfficeContact[];
}
