import { useSyncExternalStore } from 'react';
import { createPreference, usePreference } from '../../lib/preference';

export const appearances = ['system', 'light', 'dark'] as const;
export type Appearance = (typeof appearances)[number];

/** Light, dark, or as the computer is set. */
export const appearance = createPreference<Appearance>('xg-console-appearance', appearances, 'system');

const darkMedia = globalThis.matchMedia?.('(prefers-color-scheme: dark)');

/** Whether the dark set is in force now. */
export function isDark(): boolean {
  const chosen = appearance.get();
  return chosen === 'dark' || (chosen === 'system' && (darkMedia?.matches ?? false));
}

/** The same as a hook: follows both the choice and the computer. */
export function useDark(): boolean {
  usePreference(appearance);
  return useSyncExternalStore((listener) => {
    darkMedia?.addEventListener('change', listener);
    return () => darkMedia?.removeEventListener('change', listener);
  }, isDark);
}

const stillMedia = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)');

/** Whether things may move. Ant Design has to be told: it waits for the end of movements that a style sheet calls off. */
export function useMotion(): boolean {
  return useSyncExternalStore(
    (listener) => {
      stillMedia?.addEventListener('change', listener);
      return () => stillMedia?.removeEventListener('change', listener);
    },
    () => !stillMedia?.matches,
  );
}
