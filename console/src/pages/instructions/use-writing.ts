import { useMemo, useState } from 'react';
import { type Keeper, keeper } from '../../lib/kept';
import { useKeeping } from '../../lib/use-keeping';
import { type InstructionsDraft, type Version, draftOf, isChanged, isDraft } from './draft';

/** What nobody came back to for so long is dropped. */
const LONGEST = 14 * 86_400_000;

export interface SetAside {
  draft: InstructionsDraft;
  version: number;
  /** when it was kept, epoch ms; null: put aside on this page */
  at: number | null;
}

interface Begun {
  /** the version in force that the draft is compared with; null for none */
  base: Version | null;
  /** number of the version that was edited, 0 for none */
  version: number;
  draft: InstructionsDraft;
  restoredAt: number | null;
  /** other work on the same function, which one may take up again */
  aside: SetAside | null;
}

/**
 * A version being written, kept on this computer until it is saved. It begins with the version `from` where one is named,
 * else with what was kept, else with what is in force; nothing that was typed is thrown away unasked.
 */
export function useWriting(account: string, workflow: string, inForce: Version | null, from: Version | null) {
  const kept = useMemo(
    () =>
      keeper({
        key: `xg-console-instructions:${account}:${workflow}`,
        store: localStorage,
        longest: LONGEST,
        isDraft,
      }),
    [account, workflow],
  );
  const [state, setState] = useState(() => begin(kept, inForce, from));
  const { base, version, draft } = state;
  const changed = isChanged(draftOf(base), draft);
  useKeeping(kept, draft, version, changed);
  const mine = (): SetAside | null => (changed ? { draft, version, at: null } : null);
  return {
    ...state,
    changed,
    put: (change: Partial<InstructionsDraft>) =>
      setState((before) => ({ ...before, draft: { ...before.draft, ...change } })),
    /** begins anew from what is in force; what was typed stays in reach */
    startFrom: (stands: Version | null) => {
      kept.drop();
      setState({ ...fresh(stands), aside: mine() });
    },
    /** keeps what was typed, over the version of a colleague */
    insist: (theirs: Version) => setState((before) => ({ ...before, base: theirs, version: theirs.version })),
    /** changes places with what was put aside */
    takeUp: () => {
      if (!state.aside) return;
      const other = state.aside;
      setState((before) => ({
        ...before,
        draft: other.draft,
        version: other.version,
        restoredAt: null,
        aside: mine(),
      }));
    },
    /** what was sent is in force */
    saved: (after: Version) => {
      kept.drop();
      setState(fresh(after));
    },
  };
}

function fresh(stands: Version | null): Begun {
  return { base: stands, version: stands?.version ?? 0, draft: draftOf(stands), restoredAt: null, aside: null };
}

function begin(kept: Keeper<InstructionsDraft>, inForce: Version | null, from: Version | null): Begun {
  const start = fresh(inForce);
  const found = kept.read();
  const work = found && isChanged(start.draft, found.draft) ? found : null;
  if (from) {
    const draft = draftOf(from);
    const aside = work && isChanged(draft, work.draft) ? { ...work, version: work.version ?? 0 } : null;
    return { ...start, draft, aside };
  }
  // What was kept may have been begun from a version that has passed: saving it must then ask.
  return work ? { ...start, draft: work.draft, version: work.version ?? 0, restoredAt: work.at } : start;
}
