import type { LeavingEffect } from '../campus/house-ports.js';
import type { Permission } from '../campus/permissions.js';
import type { Machine } from '../machine/manifest.js';
import type { MessageSource } from '../messaging/message-source.js';
import type { Services } from '../platform/services.js';
import type { Catalogue } from '../platform/texts/texts.js';
import type { ApplicationWorkflow } from './applications/application-workflow.js';
import type { ReviewContext } from './review-context.js';
import type { TodoKind } from './todo/todo-kind.js';

export const MODULES = ['INFORMATION', 'SERVICES', 'PRACTICE'] as const;
export type ModuleCode = (typeof MODULES)[number];

/** Work that the house does by itself, now and then. */
export type SweepOf = {
  readonly name: string;
  readonly run: (services: Services, signal?: AbortSignal) => Promise<unknown>;
  /** also once when the process starts */
  readonly atStart?: boolean;
} & ({ readonly every: number } | { readonly cron: string });

/** What a demonstration begins with, of a workflow of applications: an open round and the instructions' first version. */
export interface DemoSetUp {
  readonly title: string;
  /** 注意事项, one paragraph an item */
  readonly notice: readonly string[];
  /** 流程须知, one step an item */
  readonly steps: readonly string[];
  /** how many a student may have in a period */
  readonly perStudent: number;
  /** papers that must be handed in */
  readonly papers: readonly { readonly code: string; readonly label: string }[];
}

/**
 * One workflow as the house knows it: its folder ties these together, and one line of the registry names it.
 */
export interface WorkflowManifest {
  readonly code: string;
  readonly module: ModuleCode;
  /** who owns, reviews, serves and pays: configuration, four answers and not one */
  readonly offices: {
    readonly owner: string;
    readonly review: string | null;
    readonly desk: string | null;
    readonly pay: string | null;
  };
  // A registry holds machines of unlike facts; only their own workflow hands facts in.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- see above
  readonly machine: Machine<any>;
  /** what the review engine needs; null for a workflow that is none of applications */
  readonly application: ApplicationWorkflow | null;
  readonly texts: Catalogue;
  readonly permissions: readonly Permission[];
  readonly messages: MessageSource;
  /** what becomes of a member of staff's things of this workflow when he or she leaves */
  readonly leaving?: readonly LeavingEffect[];
  readonly entities: readonly (new () => object)[];
  readonly resolvers: readonly (new () => object)[];
  /** how `node` finds its types; null for what the person may not see */
  readonly nodes: Readonly<Record<string, (context: ReviewContext, id: string) => Promise<object | null>>>;
  readonly sweeps: readonly SweepOf[];
  /** what of it needs a student today; left out: nothing of its own (applications have theirs) */
  readonly todo?: readonly TodoKind[];
  /** null where the demo data are made elsewhere */
  readonly demo: DemoSetUp | null;
}

/** A machine that runs beside the workflows and serves several of them: certificates, papers. No function of its own. */
export type CompanionManifest = Omit<
  WorkflowManifest,
  'module' | 'offices' | 'permissions' | 'leaving' | 'entities' | 'application' | 'demo'
>;
