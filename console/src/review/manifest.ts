import type { ComponentType, LazyExoticComponent } from 'react';
import type { Language } from '../lib/i18n/language';

/** Where a line stands in the navigation: daily work, what is offered to students, the house's own affairs, its people and machinery. */
export type NavGroup = 'work' | 'offers' | 'house' | 'system';

/** A line of the navigation, shown to those who hold any of the permissions; null: to everybody of the staff. */
export interface NavEntry {
  path: string;
  label(language: Language): string;
  permissions: readonly string[] | null;
  group: NavGroup;
  Icon: ComponentType;
  /** how much waits there; a hook */
  useCount?(): string | undefined;
}

/** A page, loaded when it is first opened. */
export interface ConsolePage {
  path: string;
  permissions: readonly string[] | null;
  Page: LazyExoticComponent<ComponentType>;
}

/** A part of the console with pages of its own: a workflow that needs them, or a desk. */
export interface ConsoleArea {
  code: string;
  title(language: Language): string;
  /** said to those who open its address without the permission */
  sealed(language: Language): string;
  nav: readonly NavEntry[];
  pages: readonly ConsolePage[];
}
