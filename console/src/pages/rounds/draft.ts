import type { RoundFieldsFragment, SaveRoundInput } from '../../graph/graphql';
import { fromWallClock, wallClock } from '../../lib/dates';

export type Round = RoundFieldsFragment;

/** A round as it is being written; times are Shanghai's wall clock, empty where none is set. */
export interface RoundDraft {
  id: string | null;
  version: number | null;
  workflow: string;
  title: string;
  opensAt: string;
  closesAt: string;
  paperDeadline: string;
  quota: number | null;
  perStudent: number | null;
  paperItems: { code: string; label: string }[];
}

const wall = (iso: string | null | undefined) => (iso ? wallClock(iso) : '');
const instant = (text: string) => (text ? fromWallClock(text) : null);

export function newDraft(workflow: string): RoundDraft {
  const none = { opensAt: '', closesAt: '', paperDeadline: '', quota: null, perStudent: null, paperItems: [] };
  return { id: null, version: null, workflow, title: '', ...none };
}

export function draftOf(round: Round): RoundDraft {
  return {
    id: round.id,
    version: round.version,
    workflow: round.workflow,
    title: round.title,
    opensAt: wall(round.opensAt),
    closesAt: wall(round.closesAt),
    paperDeadline: wall(round.paperDeadline),
    quota: round.quota ?? null,
    perStudent: round.perStudent ?? null,
    paperItems: round.paperItems.map(({ code, label }) => ({ code, label })),
  };
}

/** Adds a paper to hand in; its code is free among the others and stays when the name changes. */
export function withPaper(draft: RoundDraft): RoundDraft {
  const taken = new Set(draft.paperItems.map(({ code }) => code));
  let number = draft.paperItems.length + 1;
  while (taken.has(`PAPER_${number}`)) number += 1;
  return { ...draft, paperItems: [...draft.paperItems, { code: `PAPER_${number}`, label: '' }] };
}

export type Wrong = 'workflow' | 'title' | 'opensAt' | 'closesAt' | 'paperDeadline' | 'quota' | 'perStudent' | 'papers';

/** What is wrong, by field; the server has the last word. */
export function wrongOf(draft: RoundDraft, round?: Pick<Round, 'taken'>): Wrong[] {
  const wrong: Wrong[] = [];
  if (!draft.workflow) wrong.push('workflow');
  if (!draft.title.trim()) wrong.push('title');
  if (!draft.opensAt) wrong.push('opensAt');
  // Wall clocks of one zone without daylight saving compare as texts.
  if (draft.closesAt && draft.closesAt <= draft.opensAt) wrong.push('closesAt');
  if (draft.paperDeadline && draft.paperDeadline <= draft.opensAt) wrong.push('paperDeadline');
  if (draft.quota !== null && draft.quota < Math.max(1, round?.taken ?? 0)) wrong.push('quota');
  if (draft.perStudent !== null && draft.perStudent < 1) wrong.push('perStudent');
  const labels = draft.paperItems.map(({ label }) => label.trim());
  if (labels.includes('') || new Set(labels).size < labels.length) wrong.push('papers');
  return wrong;
}

/** As the graph takes it. */
export function inputOf(draft: RoundDraft): Omit<SaveRoundInput, 'requestId'> {
  return {
    id: draft.id,
    expectedVersion: draft.version,
    workflow: draft.workflow,
    title: draft.title.trim(),
    opensAt: fromWallClock(draft.opensAt),
    closesAt: instant(draft.closesAt),
    paperDeadline: instant(draft.paperDeadline),
    quota: draft.quota,
    perStudent: draft.perStudent,
    paperItems: draft.paperItems.map(({ code, label }) => ({ code, label: label.trim() })),
  };
}
