import { Field, ObjectType, type ClassType } from 'type-graphql';
import { anyone, Who } from './authority.js';
import { PageInfo } from './common.types.js';
import type { Page } from './keyset.js';
import { Resolve } from './resolve.js';

/** The connection type of a node type: `<Name>Connection` and `<Name>Edge`, keyset-paged. */
export function connectionOf<T extends object>(nodeType: () => ClassType<T>, name: string): ClassType<object> {
  @ObjectType(`${name}Edge`, { description: `A ${name} and its place in the list.`, simpleResolvers: true })
  @Who(anyone)
  class Edge {
    @Field(() => String, { description: 'For `after`.' })
    cursor!: string;

    @Field(nodeType, { description: `The ${name}.` })
    node!: T;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${name} (Relay connection).`, simpleResolvers: true })
  @Who(anyone)
  class Connection {
    @Field(() => [Edge], { description: 'The rows with their cursors.' })
    @Resolve(async (page: Page<T>) => (await page.rows()).edges)
    edges!: Edge[];

    @Field(() => [nodeType()], { description: 'The rows alone.' })
    @Resolve(async (page: Page<T>) => (await page.rows()).nodes)
    nodes!: T[];

    @Field(() => PageInfo, { description: 'Where the page stands.' })
    @Resolve(async (page: Page<T>) => (await page.rows()).pageInfo)
    pageInfo!: PageInfo;

    @Field(() => String, { description: 'How many in all, exact up to 1000, else "1000+"; a statement of its own.' })
    @Resolve((page: Page<T>) => page.totalCount())
    totalCount!: string;
  }
  return Connection;
}
