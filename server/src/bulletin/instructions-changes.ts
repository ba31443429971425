import { diffArrays } from 'diff';
import type { RequestContext } from '../campus/request-context.js';
import { inList } from '../platform/db/in-list.js';
import { defineListLoader } from '../platform/graph/loader.js';
import type { InstructionsRow } from './instructions.reads.js';

export type LineMark = 'SAME' | 'ADDED' | 'REMOVED';

export interface MarkedLine {
  readonly text: string;
  readonly mark: LineMark;
}

export interface InstructionsChanges {
  readonly since: number;
  readonly notice: readonly MarkedLine[];
  readonly procedure: readonly MarkedLine[];
}

type Known = Pick<InstructionsRow, 'workflow' | 'version' | 'notice' | 'steps'>;

/** The versions that the person asking has acknowledged, by function, the newest first. */
const acknowledgedVersions = defineListLoader<Known, RequestContext>(
  async (context, workflows) => {
    const list = inList(workflows);
    return context.services.database.all<Known>(
      'SELECT i.workflow, i.version, i.notice, i.steps FROM instructions_acknowledgement a' +
        ' JOIN instructions i ON i.workflow = a.workflow AND i.version = a.version' +
        ` WHERE a.account_id = ? AND a.workflow IN ${list.sql} ORDER BY i.workflow, i.version DESC`,
      [context.actor?.accountId ?? '', ...list.params],
    );
  },
  (row) => row.workflow,
);

/** What is other than in the version acknowledged last before this one; null where there is none, or this one was. */
export async function changesOf(row: InstructionsRow, context: RequestContext): Promise<InstructionsChanges | null> {
  if (context.actor === null || row.acknowledgedAt !== null) return null;
  const known = (await acknowledgedVersions(context).load(row.workflow)) ?? [];
  const last = known.find(({ version }) => version < row.version);
  if (last === undefined) return null;
  return {
    since: last.version,
    notice: markedLines(linesOf(last.notice), linesOf(row.notice)),
    procedure: markedLines(linesOf(last.steps), linesOf(row.steps)),
  };
}

const linesOf = (json: string): string[] => JSON.parse(json) as string[];

/** All lines of both, in order: without those REMOVED it is the new text, without those ADDED the old one. */
export function markedLines(before: readonly string[], after: readonly string[]): MarkedLine[] {
  return diffArrays([...before], [...after]).flatMap(({ value, added, removed }) => {
    const mark: LineMark = added ? 'ADDED' : removed ? 'REMOVED' : 'SAME';
    return value.map((text) => ({ text, mark }));
  });
}
