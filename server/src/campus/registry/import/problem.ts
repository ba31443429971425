import type { TextParams } from '../../../kernel/refusal.js';

/**
 * What is wrong with a row, for the text `import.<code>`. Parameters never hold a sensitive value. A parameter that names
 * a word of the catalogue begins with `#` and is told in the reader's language.
 */
export interface Problem {
  readonly code: string;
  readonly params?: TextParams;
  /** the column's header as the file has it; '' for the row as a whole */
  readonly column: string;
}

export class RowProblem extends Error {
  constructor(
    readonly code: string,
    readonly params?: TextParams,
  ) {
    super(code);
    this.name = 'RowProblem';
  }
}

/** Thrown by what reads a cell; the reader of rows adds the column. */
export function wrong(code: string, params?: TextParams): never {
  throw new RowProblem(code, params);
}
