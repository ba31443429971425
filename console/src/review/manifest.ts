import type { ComponentType, LazyExoticComponent } from 'react';
import type { Language } from '../lib/i18n/language';

/** A line of the navigation, shown to those who hold the permission. */
export interface NavEntry {
  path: string;
  label(language: Language): string;
  permission: string;
  Icon: ComponentType;
  /** how much waits there; a hook */
  useCount?(): string | undefined;
}

/** A page of a workflow, loaded when it is first opened. */
export interface WorkflowPage {
  path: string;
  permission: string;
  Page: LazyExoticComponent<ComponentType>;
}

/** What a workflow gives to the console; the registry holds one line for each. */
export interface ConsoleWorkflow {
  code: string;
  title(language: Language): string;
  /** said to those who open its address without the permission */
  sealed(language: Language): string;
  nav: readonly NavEntry[];
  pages: readonly WorkflowPage[];
}
