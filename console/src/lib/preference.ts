import { useSyncExternalStore } from 'react';

/** One choice of this person on this computer (language, appearance), remembered and observable. */
export interface Preference<T extends string> {
  get(): T;
  set(value: T): void;
  subscribe(listener: () => void): () => void;
}

// Storage can be refused (private windows, policies); the choice then lives as long as the page.
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // kept in memory only
  }
}

/** Creates a preference whose stored value is ignored unless it is one of `values`. */
export function createPreference<T extends string>(key: string, values: readonly T[], fallback: T): Preference<T> {
  const stored = read(key);
  let current = values.find((value) => value === stored) ?? fallback;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set(value) {
      current = value;
      write(key, value);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The preference's present value; renders again when it changes. */
export function usePreference<T extends string>(preference: Preference<T>): T {
  return useSyncExternalStore(preference.subscribe, preference.get);
}
