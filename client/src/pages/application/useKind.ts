import { useParam } from '../../lib/nav';
import { registry } from '../../registry';
import type { ApplicationKind } from '../../review/application/kind';

/** The workflow of applications that the page's address names; null for one that this version does not know. */
export function useKind(): ApplicationKind | null {
  const workflow = useParam('workflow');
  return registry.find(({ code }) => code === workflow)?.application ?? null;
}
