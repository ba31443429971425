import { useEffect, useMemo, useRef, useState } from 'react';
import { useKeeping } from '../../lib/use-keeping';
import { type NoticeDetail, type NoticeDraft, draftOf, emptyDraft, isChanged } from './draft';
import { keptDraft } from './kept';

/**
 * A notice being written: what stands, what was typed, and what is kept on this computer until it is saved. `seed` changes
 * when the whole text is another one, so that the editor begins anew.
 */
export function useWriting(account: string, begun: NoticeDetail | null, firstOffice: string) {
  const [stands, setStands] = useState(begun);
  const kept = useMemo(() => keptDraft(account, begun?.id ?? null), [account, begun?.id]);
  const [found] = useState(() => kept.read());
  const [base, setBase] = useState(() => (begun ? draftOf(begun) : emptyDraft(firstOffice)));
  const restored = found !== null && isChanged(base, found.draft) ? found : null;
  const [draft, setDraft] = useState<NoticeDraft>(restored?.draft ?? base);
  const [restoredAt, setRestoredAt] = useState(restored?.at ?? null);
  // What was found may have been begun from a version that has passed: saving it must then ask.
  const [version, setVersion] = useState(restored ? restored.version : (begun?.version ?? null));
  const [seed, setSeed] = useState(0);
  const changed = isChanged(base, draft);

  useKeeping(kept, draft, version, changed);
  const latest = useRef(draft);
  useEffect(() => {
    latest.current = draft;
  });

  /** Begins anew from what stands. */
  const startFrom = (notice: NoticeDetail | null) => {
    const next = notice ? draftOf(notice) : emptyDraft(firstOffice);
    kept.drop();
    setStands(notice);
    setVersion(notice?.version ?? null);
    setBase(next);
    setDraft(next);
    setRestoredAt(null);
    setSeed((before) => before + 1);
  };
  return {
    stands,
    draft,
    version,
    seed,
    changed,
    restoredAt,
    put: (change: Partial<NoticeDraft>) => setDraft((before) => ({ ...before, ...change })),
    startFrom,
    /** keeps what was typed, over the version of a colleague */
    insist(notice: NoticeDetail) {
      setBase(draftOf(notice));
      setStands(notice);
      setVersion(notice.version);
    },
    /** what was sent stands; what was typed since is still unsaved, and the editor keeps its place */
    saved(notice: NoticeDetail, sent: NoticeDraft) {
      if (!isChanged(sent, latest.current)) kept.drop();
      setStands(notice);
      setVersion(notice.version);
      setBase(sent);
      setRestoredAt(null);
    },
  };
}
