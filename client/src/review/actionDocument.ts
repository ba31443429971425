import type { TypedDocumentString } from '../graph/graphql';

export interface ActionInput {
  id: string;
  expectedVersion: number;
  note?: string | null;
  requestId?: string | null;
}

/** A mutation that an action of the graph may name. */
export type ActionDocument = TypedDocumentString<unknown, { input: ActionInput }>;

/** Which typed document carries out which of the graph's mutations; what is not here gets no button. */
export type MutationMap = Readonly<Record<string, ActionDocument>>;
