/**
 * Stands in for the `graphql` package, of which graphql-request uses three names: our documents are strings already,
 * so finding an operation's kind and name needs no parser.
 */
export const Kind = { OPERATION_DEFINITION: 'OperationDefinition' } as const;

interface Operation {
  kind: typeof Kind.OPERATION_DEFINITION;
  operation: string;
  name?: { value: string };
}

/** Finds the operations of a document. */
export function parse(document: string): { kind: 'Document'; definitions: Operation[] } {
  const definitions: Operation[] = [];
  // a field may be called "mutation" as well, so the name has to follow on the same line, and then the body
  const pattern = /(?:^|\})\s*(query|mutation|subscription)[ \t]+(\w+)\s*[({@]/g;
  for (let found = pattern.exec(document); found; found = pattern.exec(document)) {
    const [, operation = 'query', name = ''] = found;
    definitions.push({ kind: Kind.OPERATION_DEFINITION, operation, name: { value: name } });
  }
  return { kind: 'Document', definitions };
}

/** Never called: our documents are strings. */
export function print(): never {
  throw new Error('documents are strings here');
}
