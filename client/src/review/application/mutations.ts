import type { MutationMap } from '../actionDocument';
import type { ApplicationKind } from './kind';

/** The student's actions that need no form, by the names of their mutations. */
export function mutationsOf({ type, documents }: ApplicationKind): MutationMap {
  return { [`withdraw${type}`]: documents.withdraw, [`appeal${type}`]: documents.appeal };
}

/** The mutation that sends the supplemented form. */
export function supplementOf({ type }: ApplicationKind): string {
  return `supplement${type}`;
}
