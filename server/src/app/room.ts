import type { MessageSource } from '../messaging/message-source.js';
import type { Catalogue } from '../platform/texts/texts.js';
import type { ReviewContext } from '../review/review-context.js';
import type { TodoKind } from '../review/todo/todo-kind.js';
import type { SweepOf } from '../review/workflow-manifest.js';

/** What a room of the bulletin without a machine of its own brings to the house. */
export interface Room {
  readonly texts: Catalogue;
  readonly messages: readonly MessageSource[];
  readonly resolvers: readonly (new () => object)[];
  readonly nodes: Readonly<Record<string, (context: ReviewContext, id: string) => Promise<object | null>>>;
  readonly sweeps: readonly SweepOf[];
  /** what of it needs a student today */
  readonly todo?: readonly TodoKind[];
}
