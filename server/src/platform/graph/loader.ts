import DataLoader from 'dataloader';

/** What a context must have so that loaders live exactly as long as their request. */
export interface HasLoaders {
  readonly loaders: Map<object, unknown>;
}

/**
 * Declares a loader; each request gets its own on first use. The batch answers a map, so that order and gaps are
 * nobody's worry; what is missing loads as null.
 */
export function defineLoader<V, C extends HasLoaders>(
  batch: (context: C, keys: readonly string[]) => Promise<ReadonlyMap<string, V>>,
): (context: C) => DataLoader<string, V | null> {
  const declared = (context: C): DataLoader<string, V | null> => {
    const known = context.loaders.get(declared);
    if (known !== undefined) return known as DataLoader<string, V | null>;
    const loader = new DataLoader<string, V | null>(async (keys) => {
      const found = await batch(context, keys);
      return keys.map((key) => found.get(key) ?? null);
    });
    context.loaders.set(declared, loader);
    return loader;
  };
  return declared;
}

/** Like `defineLoader` for lists: what is missing loads as the empty list. */
export function defineListLoader<V, C extends HasLoaders>(
  batch: (context: C, keys: readonly string[]) => Promise<readonly V[]>,
  keyOf: (value: V) => string,
): (context: C) => DataLoader<string, readonly V[] | null> {
  return defineLoader<readonly V[], C>(async (context, keys) => {
    const lists = new Map<string, V[]>(keys.map((key) => [key, []]));
    for (const value of await batch(context, keys)) lists.get(keyOf(value))?.push(value);
    return lists;
  });
}
