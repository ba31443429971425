/** How a state or a button looks to people; never its only sign. */
export type Tone = 'NEUTRAL' | 'INFO' | 'OK' | 'WARN' | 'BAD';
export type Emphasis = 'PRIMARY' | 'NORMAL' | 'DANGER';
export type Need = 'NOTE' | 'DATE' | 'ITEMS' | 'FILES';

export interface StateRow {
  readonly tone: Tone;
  /** whether it still holds something (a seat, a quota, somebody's attention) */
  readonly open: boolean;
}

/**
 * One row of the table. `from: []` marks the opening action, by which the thing comes to be. Two rows may share a code where
 * the conditions differ by state; their `from` must not meet.
 */
export interface ActionRow<State extends string, Relation extends string, Guard extends string, Effect extends string> {
  readonly code: string;
  readonly from: readonly State[];
  readonly to: State;
  /** relations to this very thing, any of which may act; `timer` is the house itself */
  readonly by: readonly (Relation | 'timer')[];
  /** the graph's mutation; null for the timer alone */
  readonly mutation: string | null;
  readonly emphasis: Emphasis;
  readonly needs?: readonly Need[];
  readonly guards?: readonly Guard[];
  readonly effects?: readonly Effect[];
  /** template of the message to the applicant */
  readonly message?: string;
}

export interface WorkflowTable<
  State extends string = string,
  Relation extends string = string,
  Guard extends string = string,
  Effect extends string = string,
> {
  /** UPPER_SNAKE; the graph's name of the function and the prefix of its texts */
  readonly code: string;
  readonly start: State;
  readonly states: Readonly<Record<State, StateRow>>;
  readonly relations: readonly Relation[];
  readonly guards: readonly Guard[];
  readonly effects: readonly Effect[];
  readonly actions: readonly ActionRow<State, Relation, Guard, Effect>[];
}

/**
 * Declares a workflow. A misspelt state, relation, guard or effect does not compile; what types cannot see
 * (`checkWorkflow`) is checked at boot.
 */
export function defineWorkflow<
  const State extends string,
  const Relation extends string,
  const Guard extends string,
  const Effect extends string,
>(table: {
  readonly code: string;
  readonly start: NoInfer<State>;
  readonly states: Readonly<Record<State, StateRow>>;
  readonly relations: readonly Relation[];
  readonly guards: readonly Guard[];
  readonly effects: readonly Effect[];
  readonly actions: readonly ActionRow<NoInfer<State>, NoInfer<Relation>, NoInfer<Guard>, NoInfer<Effect>>[];
}): WorkflowTable<State, Relation, Guard, Effect> {
  return table;
}

export type StateOf<T> = T extends WorkflowTable<infer State, string, string, string> ? State : never;
export type RelationOf<T> = T extends WorkflowTable<string, infer Relation, string, string> ? Relation : never;
export type GuardOf<T> = T extends WorkflowTable<string, string, infer Guard, string> ? Guard : never;
export type EffectOf<T> = T extends WorkflowTable<string, string, string, infer Effect> ? Effect : never;
