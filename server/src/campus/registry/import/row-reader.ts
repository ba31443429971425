import type { ColumnName, Layout } from './columns.js';
import { RowProblem, type Problem } from './problem.js';

/** One row's cells by column. What is wrong with them is gathered, so that a row tells all of it at once. */
export class RowReader {
  readonly problems: Problem[] = [];
  readonly #layout: Layout;
  readonly #cells: readonly string[];

  constructor(layout: Layout, cells: readonly string[]) {
    this.#layout = layout;
    this.#cells = cells;
  }

  /** The value; undefined where the column is not there, the cell is empty, or what it holds is wrong. */
  read<T>(column: ColumnName, parse: (text: string) => T): T | undefined {
    const text = this.#text(column);
    if (text === '') return undefined;
    try {
      return parse(text);
    } catch (error) {
      if (!(error instanceof RowProblem)) throw error;
      this.#add(error.code, error.params, column);
      return undefined;
    }
  }

  /** The same; an empty cell is wrong. */
  need<T>(column: ColumnName, parse: (text: string) => T): T | undefined {
    if (this.#text(column) === '') this.#add('EMPTY', {}, column);
    return this.read(column, parse);
  }

  /** A problem found later, at a column of this file. */
  problem(code: string, column: ColumnName, params: Problem['params'] = {}): Problem {
    return { code, params, column: this.#layout.get(column)?.header ?? '' };
  }

  #text(column: ColumnName): string {
    const place = this.#layout.get(column);
    return place === undefined ? '' : (this.#cells[place.index] ?? '');
  }

  #add(code: string, params: Problem['params'], column: ColumnName): void {
    this.problems.push(this.problem(code, column, params));
  }
}
