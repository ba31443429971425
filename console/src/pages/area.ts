import { type ComponentType, lazy } from 'react';
import type { Language } from '../lib/i18n/language';
import type { ConsoleArea, NavGroup } from '../review/manifest';

interface OnePage {
  code: string;
  path: string;
  /** null: for everybody of the staff */
  permissions: readonly string[] | null;
  group: NavGroup;
  title(language: Language): string;
  sealed(language: Language): string;
  Icon: ComponentType;
  load(): Promise<{ default: ComponentType }>;
  useCount?(): string | undefined;
}

/** An area of one page with one line in the navigation. */
export function onePageArea({
  code,
  path,
  permissions,
  group,
  title,
  sealed,
  Icon,
  load,
  useCount,
}: OnePage): ConsoleArea {
  return {
    code,
    title,
    sealed,
    nav: [{ path, label: title, permissions, group, Icon, useCount }],
    pages: [{ path, permissions, Page: lazy(load) }],
  };
}
