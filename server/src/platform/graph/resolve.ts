import { Extensions } from 'type-graphql';

/**
 * A field's value worked out from its row, written straight: it becomes the schema's resolver itself, without the layers
 * that TypeGraphQL puts around methods. May answer a promise (a loader's, say).
 */
export function Resolve<R, C, A = Record<string, unknown>>(
  resolve: (row: R, context: C, args: A) => unknown,
): MethodDecorator & PropertyDecorator {
  return Extensions({ resolve });
}

/** Which actions of a workflow's table a mutation carries out; without them in the table there is no such mutation. */
export function CarriesOut(workflow: string, ...actions: readonly string[]): MethodDecorator & PropertyDecorator {
  return Extensions({ carriesOut: actions.map((action) => `${workflow}.${action}`) });
}
