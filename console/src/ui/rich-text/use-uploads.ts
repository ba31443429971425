import { useEffect, useRef, useState } from 'react';
import { type Problem, toProblem } from '../../lib/graph/problem';
import { upload } from '../../lib/upload';

/** A file as the server kept it. */
export interface Uploaded {
  id: string;
  name: string;
  mime: string;
  size: number;
}

/** A file on its way, or one that did not arrive. */
export interface Sending {
  key: number;
  name: string;
  /** 0 to 1 */
  share: number;
  problem: Problem | null;
  cancel(): void;
  /** sends the same file again */
  again(): void;
}

/** Files being sent, one after the other's start, each with how far it is. `onDone` is told in the order they arrive. */
export function useUploads(onDone: (file: Uploaded) => void) {
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const next = useRef(0);
  const told = useRef(onDone);
  const running = useRef(new Set<AbortController>());
  useEffect(() => {
    told.current = onDone;
  });
  useEffect(() => {
    const all = running.current;
    return () => all.forEach((controller) => controller.abort());
  }, []);

  const start = (file: File): void => {
    const key = next.current++;
    const controller = new AbortController();
    running.current.add(controller);
    const put = (change: Partial<Sending>) =>
      setSending((before) => before.map((one) => (one.key === key ? { ...one, ...change } : one)));
    const drop = () => setSending((before) => before.filter((one) => one.key !== key));
    const cancel = () => {
      controller.abort();
      drop();
    };
    const again = () => {
      drop();
      start(file);
    };
    setSending((before) => [...before, { key, name: file.name, share: 0, problem: null, cancel, again }]);
    upload<Uploaded>('/files', file, (share) => put({ share }), controller.signal)
      .then((kept) => {
        drop();
        told.current(kept);
      })
      .catch((error: unknown) => {
        if (!controller.signal.aborted) put({ problem: toProblem(error) });
      })
      .finally(() => running.current.delete(controller));
  };
  return { sending, start: (files: Iterable<File>) => [...files].forEach(start) };
}
