import type { HomeQuery } from '../../graph/graphql';
import { dayOf, daysBetween } from '../../lib/dates';

export type HomeFunction = HomeQuery['workflows'][number];

/** Functions by module, both in the order of the graph. */
export function modulesOf(
  functions: readonly HomeFunction[],
): { module: string; title: string; functions: HomeFunction[] }[] {
  const modules = new Map<string, { module: string; title: string; functions: HomeFunction[] }>();
  for (const item of functions) {
    const found = modules.get(item.module) ?? { module: item.module, title: item.moduleTitle, functions: [] };
    found.functions.push(item);
    modules.set(item.module, found);
  }
  return [...modules.values()];
}

/** Days until a function closes, when that is within a week. */
export function closingIn(item: HomeFunction, now: number = Date.now()): number | null {
  if (!item.open || !item.closesAt) return null;
  const days = daysBetween(dayOf(now), dayOf(item.closesAt));
  return days >= 0 && days <= 7 ? days : null;
}
