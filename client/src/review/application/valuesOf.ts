import type { FormValues } from './form';
import type { ApplicationKind } from './kind';

/** The form's values out of an application of this workflow. */
export function valuesOf(kind: ApplicationKind, application: { collectAt?: { code: string } | null }): FormValues {
  return { ...kind.values(application), collectAt: application.collectAt?.code ?? null };
}
