import { execute, parse, type GraphQLSchema, isInputObjectType, getNamedType } from 'graphql';
import { Refusal } from '../kernel/refusal.js';
import type { RunMutation } from '../messaging/cards/card-actions.js';
import type { HouseContext } from './context.js';

/**
 * Runs mutations of the graph for clicks on cards: the same fields, guards and checks as for a request, without HTTP. The
 * context is made for the person who acts.
 */
export function mutationRunner(
  schemaOf: () => GraphQLSchema,
  contextFor: (actor: NonNullable<HouseContext['actor']>) => Promise<HouseContext>,
): RunMutation {
  return async ({ actor, mutation, input }) => {
    const schema = schemaOf();
    const field = schema.getMutationType()?.getFields()[mutation];
    const argument = field?.args.find(({ name }) => name === 'input');
    const type = argument === undefined ? undefined : getNamedType(argument.type);
    if (argument === undefined || !isInputObjectType(type)) throw new Error(`no mutation ${mutation} with an input`);
    const known = type.getFields();
    const fitting = Object.fromEntries(Object.entries(input).filter(([name]) => name in known));
    const document = parse(`mutation ($input: ${String(argument.type)}) { ${mutation}(input: $input) { __typename } }`);
    const contextValue = await contextFor(actor);
    const { errors } = await execute({ schema, document, contextValue, variableValues: { input: fitting } });
    const [error] = errors ?? [];
    if (error === undefined) return { refused: null };
    if (error.originalError instanceof Refusal) return { refused: error.originalError.code };
    throw error.originalError ?? error;
  };
}
