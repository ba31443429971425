import type { Collection, Ref } from '@mikro-orm/core';

type Methods<T> = { [K in keyof T]: T[K] extends (...args: never[]) => unknown ? K : never }[keyof T];
type Collections<T> = { [K in keyof T]: T[K] extends Collection<object> ? K : never }[keyof T];
type Refs<T> = { [K in keyof T]: NonNullable<T[K]> extends Ref<object> ? K : never }[keyof T];

/**
 * An entity's columns as a query reads them: no methods, no relations (`<ref>Id` instead), and the graph's type name.
 * Field resolvers get rows and never entities.
 */
export type Row<T> = Omit<T, Methods<T> | Collections<T> | Refs<T> | symbol> & {
  readonly [K in Refs<T> & string as `${K}Id`]: string;
} & { readonly __typename: string };
