import type { ImportRunFragment, RegistryKind } from '../../graph/graphql';

export type ImportRun = ImportRunFragment;

export const kinds = [
  'STUDENTS',
  'AWARD',
  'LOAN',
  'HONOUR',
  'HARDSHIP',
  'GRADE',
  'SKILL_CERTIFICATE',
  'VOLUNTEER',
  'STAFF',
] as const satisfies readonly RegistryKind[];

/** What the page shows of a run. */
export interface RunLook {
  /** working: the server is at it and it is worth asking again soon */
  phase: 'working' | 'preview' | 'done' | 'over';
  /** 0 to 100; null where nobody knows how much there is */
  percent: number | null;
  /** whether there is anything that confirming would write */
  writable: boolean;
  /** whether confirming leaves rows out, which has to be said knowingly */
  skips: boolean;
  /** faulty rows beyond those that are told one by one */
  untold: number;
  discardable: boolean;
}

/** The run as the page shows it. How many rows there are is known only once all are read. */
export function lookAt(run: ImportRun): RunLook {
  const applying = run.state === 'APPLYING';
  const told = new Set(run.problems.map(({ row }) => row)).size;
  return {
    phase: phases[run.state],
    percent: applying && run.rowsRead > 0 ? Math.floor((100 * run.rowsApplied) / run.rowsRead) : null,
    writable: run.state === 'READY' && run.toAdd + run.toChange > 0,
    skips: run.faulty > 0,
    untold: Math.max(0, run.faulty - told),
    discardable: run.state === 'READY' || run.state === 'UPLOADED' || run.state === 'READING',
  };
}

const phases = {
  UPLOADED: 'working',
  READING: 'working',
  READY: 'preview',
  APPLYING: 'working',
  DONE: 'done',
  FAILED: 'over',
  DISCARDED: 'over',
} as const satisfies Record<ImportRun['state'], RunLook['phase']>;

const MOST_BYTES = 20 * 1024 * 1024;

/** Why a file can't be taken, before anything is sent: the server judges by content, this only spares the way. */
export function unfit(file: Pick<File, 'name' | 'size'>): 'kind' | 'oldExcel' | 'size' | 'empty' | null {
  if (/\.xls$/i.test(file.name)) return 'oldExcel';
  if (!/\.(csv|xlsx|txt)$/i.test(file.name)) return 'kind';
  if (file.size === 0) return 'empty';
  return file.size > MOST_BYTES ? 'size' : null;
}
