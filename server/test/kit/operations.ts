import { readFileSync } from 'node:fs';
import { parse } from 'graphql';

export interface PublishedOperation {
  readonly hash: string;
  readonly text: string;
  readonly name: string;
  readonly type: 'query' | 'mutation' | 'subscription';
}

const file = new URL('../../../schema/operations.json', import.meta.url);

/** Every document that our clients have published. */
export const operations: readonly PublishedOperation[] = Object.entries(
  JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>,
).map(([hash, text]) => {
  const operation = parse(text).definitions.find((definition) => definition.kind === 'OperationDefinition');
  if (operation === undefined) throw new Error(`no operation in ${hash}`);
  return { hash, text, name: operation.name?.value ?? '', type: operation.operation };
});
