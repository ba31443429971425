import { keepStored, readStored } from '../../lib/storage';
import type { FormValues } from './form';

/** What was typed and not saved yet, kept on the phone until it is: for this person and this function only. */
interface Stashed {
  student: string;
  workflow: string;
  values: FormValues;
}

/** Keeps what is not saved yet. */
export function stash(student: string, workflow: string, values: FormValues): void {
  keepStored('xg.unsaved', JSON.stringify({ student, workflow, values } satisfies Stashed));
}

/** It is saved, sent, or given up. */
export function unstash(): void {
  keepStored('xg.unsaved', null);
}

/** What was left unsaved by this person in this function; null when nothing was. */
export function stashed(student: string, workflow: string): FormValues | null {
  try {
    const kept = JSON.parse(readStored('xg.unsaved') ?? 'null') as Partial<Stashed> | null;
    const mine = kept?.student === student && kept.workflow === workflow;
    return mine && typeof kept.values === 'object' ? kept.values : null;
  } catch {
    return null;
  }
}
