import { type ComponentType, type LazyExoticComponent, createContext, useContext } from 'react';
import type { Language } from '../lib/i18n/language';

/** A column that shows one part of what the student filled in. */
export interface EntryColumn {
  /** code of the form's field */
  field: string;
  title(language: Language): string;
  width?: number;
}

/** What an application workflow gives to the console. Everything else it needs, the graph says. */
export interface ApplicationEntry {
  code: string;
  /** the short name on a chip */
  title(language: Language): string;
  /** the form's fields that tell what it is about where several workflows are mixed: the first that is filled in */
  about: readonly string[];
  /** shown in its place once only this workflow is listed */
  columns: readonly EntryColumn[];
  /** the house's phrases for an action, by the action's code */
  phrases(action: string, language: Language): readonly string[];
  /** more to show in the drawer, for what only this workflow has; loaded when one is opened */
  More?: LazyExoticComponent<ComponentType<{ id: string }>>;
}

const Entries = createContext<readonly ApplicationEntry[]>([]);

/** Tells everything below which application workflows there are. */
export const EntriesProvider = Entries.Provider;

export function useEntries(): readonly ApplicationEntry[] {
  return useContext(Entries);
}

export function useEntry(code: string | null | undefined): ApplicationEntry | undefined {
  return useEntries().find((entry) => entry.code === code);
}

/** The permission of a workflow, as the server names it. */
export const permissionOf = (code: string, right: 'READ' | 'REVIEW' | 'PRINT' | 'DESK' | 'ROUNDS'): string =>
  `${code}_${right}`;
