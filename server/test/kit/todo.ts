import type { Person } from './person.js';

export interface SeenTodo {
  readonly code: string;
  readonly title: string;
  readonly hint: string;
  /** id for `node` */
  readonly subject: string;
  readonly due: string | null;
  readonly tone: string;
}

/** What needs somebody today, as home shows it. */
export const todoOf = async (person: Person): Promise<readonly SeenTodo[]> =>
  (await person.get<{ todo: SeenTodo[] }>('{ todo { code title hint subject due tone } }')).todo;

export const codesIn = async (person: Person): Promise<string[]> => (await todoOf(person)).map(({ code }) => code);

/** The one thing that needs somebody; fails where it is none, or several. */
export async function onlyTodo(person: Person): Promise<SeenTodo> {
  const found = await todoOf(person);
  const [only] = found;
  if (found.length !== 1 || only === undefined) throw new Error(`not one thing: ${JSON.stringify(found)}`);
  return only;
}
