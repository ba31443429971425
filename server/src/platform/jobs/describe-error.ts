/** What of an error may be logged: its kind and place. Messages of drivers and mappers carry people's data. */
export interface ErrorDescription {
  readonly type: string;
  readonly code?: string;
  readonly at: readonly string[];
}

export function describeError(error: unknown): ErrorDescription {
  if (!(error instanceof Error)) return { type: typeof error, at: [] };
  const { code } = error as { code?: unknown };
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    ...(typeof code === 'string' || typeof code === 'number' ? { code: String(code) } : {}),
    at: at.slice(0, 5).map((line) => line.trim()),
  };
}

/** Stands for a sweep's error in the job's row, where its message has no business either. */
export class SweepFailed extends Error {
  override readonly name = 'SweepFailed';

  constructor(cause: unknown) {
    const { type, code } = describeError(cause);
    super(code === undefined ? type : `${type} ${code}`, { cause });
  }
}
