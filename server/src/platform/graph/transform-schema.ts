import {
  defaultFieldResolver,
  isAbstractType,
  isInputObjectType,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { toGlobalId } from '../../kernel/global-id.js';
import { ALWAYS, firstDutyOf, heldUpBy, refusalOf, type Rule } from './authority.js';

type AnyResolver = GraphQLFieldResolver<unknown, { actor?: unknown }>;
type Straight = (row: unknown, context: unknown, args: unknown) => unknown;

/**
 * Makes the built schema ours, in place: authority on every field, resolvers written straight, opaque ids, types told by
 * `__typename`, and only those mutations whose actions stand in a table.
 *
 * @throws listing each field that declares no authority
 */
export function transformSchema(schema: GraphQLSchema, actionsInTables: ReadonlySet<string>): GraphQLSchema {
  dropOrphanedMutations(schema, actionsInTables);
  const undeclared: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isInputObjectType(type)) refuseDefaults(type);
    if (isAbstractType(type)) type.resolveType = (row: { __typename?: string }) => row.__typename;
    if (!isObjectType(type)) continue;
    type.isTypeOf = undefined;
    for (const field of Object.values(type.getFields())) {
      const rule = (field.extensions['who'] ?? type.extensions['who']) as Rule | undefined;
      if (rule === undefined) undeclared.push(`${type.name}.${field.name}`);
      else
        field.resolve = heldUp(
          guarded(resolverOf(type, field), rule),
          openDuring(type, field),
          isRoot(type) || asks(rule),
        );
    }
  }
  if (undeclared.length > 0) throw new Error(`no authority declared: ${undeclared.join(', ')}`);
  return schema;
}

/** The compiler of documents does not fill in defaults of required input fields, so none may have one. */
function refuseDefaults(type: GraphQLInputObjectType): void {
  for (const field of Object.values(type.getFields())) {
    if (field.defaultValue !== undefined) throw new Error(`input default not supported: ${type.name}.${field.name}`);
  }
}

function dropOrphanedMutations(schema: GraphQLSchema, actionsInTables: ReadonlySet<string>): void {
  const mutations = schema.getMutationType()?.getFields() ?? {};
  for (const [name, field] of Object.entries(mutations)) {
    const carriesOut = field.extensions['carriesOut'] as readonly string[] | undefined;
    if (carriesOut !== undefined && !carriesOut.some((action) => actionsInTables.has(action))) delete mutations[name];
  }
}

function resolverOf(type: GraphQLObjectType, field: GraphQLField<unknown, { actor?: unknown }>): AnyResolver {
  const straight = field.extensions['resolve'] as Straight | undefined;
  if (straight !== undefined) return (row, args, context) => straight(row, context, args);
  if (isId(type, field)) {
    const typeName = type.name;
    return (row) => toGlobalId(typeName, (row as { id: string }).id);
  }
  return field.resolve ?? defaultFieldResolver;
}

const isId = (type: GraphQLObjectType, { name }: { readonly name: string }) =>
  name === 'id' && type.getInterfaces().some((face) => face.name === 'Node');
const isRoot = (type: GraphQLObjectType) => type.name === 'Query' || type.name === 'Mutation';
const asks = (rule: Rule) => rule.allows !== null;

function openDuring(type: GraphQLObjectType, field: GraphQLField<unknown, { actor?: unknown }>): readonly string[] {
  // Who got as far as a thing may know which one it is: a page keeps what it reads of oneself under that id.
  if (isId(type, field)) return [ALWAYS];
  return (field.extensions['openDuring'] ?? type.extensions['openDuring'] ?? []) as readonly string[];
}

/** Shut to sessions that must first do something else. */
function heldUp(resolve: AnyResolver, open: readonly string[], matters: boolean): AnyResolver {
  if (!matters || open.includes(ALWAYS)) return resolve;
  return (row, args, context, info) => {
    const duty = firstDutyOf(context);
    if (duty !== undefined && !open.includes(duty)) throw heldUpBy(duty);
    return resolve(row, args, context, info);
  };
}

function guarded(resolve: AnyResolver, rule: Rule): AnyResolver {
  const { allows } = rule;
  if (allows === null) return resolve;
  return (row, args, context, info) => {
    if (allows(context, row)) return resolve(row, args, context, info);
    if (rule.otherwise === 'null') return null;
    throw refusalOf(context);
  };
}
