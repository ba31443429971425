import { type ReactNode, useRef, useState } from 'react';
import { createIntents } from '../lib/graph/intent';
import { Problem, toProblem } from '../lib/graph/problem';
import { asksFirst } from './choose';
import { NoteDialog } from './note-dialog';
import { markOwn } from './own-changes';
import type { Action, FormPart, Operation, Reviewed, Said } from './reviewed';
import { reviewTexts } from './texts';
import { useTellings } from './use-tellings';

interface ActingOptions<T extends Reviewed> {
  /** the call that carries out an action; undefined when this console is too old to know it */
  operation(action: Action): Operation<T> | undefined;
  /** one line that says whom and when the thing concerns */
  describe(thing: T): string;
  suggestions(action: Action, thing: T): readonly string[];
  /** what one may ask to be supplemented */
  parts?(thing: T): readonly FormPart[];
  owner: string;
  /** the act is done; `before` is the thing as it was */
  onDone(after: T, before: T, action: Action): void;
  /** reads the thing afresh after somebody else changed it */
  refresh(thing: T): Promise<Reviewed | null>;
}

interface Running<T> {
  thing: T;
  action: Action;
  /** what was written beforehand, outside the dialog */
  opinion: string | undefined;
  sending: boolean;
  problem: Problem | null;
}

/** Carries out what the graph offers: asks for the note, sends, retries by the same id, tells what came of it. */
export function useActing<T extends Reviewed>(options: ActingOptions<T>) {
  const t = reviewTexts.use();
  const tell = useTellings();
  const intents = useRef(createIntents()).current;
  const [running, setRunning] = useState<Running<T> | null>(null);

  const fail = async (thing: T, action: Action, problem: Problem, said: Said) => {
    const stale = problem.code === 'CONFLICT' || problem.code === 'ALREADY_DONE' || problem.code === 'NOT_FOUND';
    if (stale) {
      setRunning(null);
      return tell.conflict(problem, await options.refresh(thing).catch(() => null));
    }
    if (asksFirst(action)) return setRunning({ thing, action, opinion: said.note, sending: false, problem });
    setRunning(null);
    tell.failure(action, problem, problem.again ? () => void run(thing, action, said) : undefined);
  };

  const run = async (thing: T, action: Action, said: Said): Promise<void> => {
    const operation = options.operation(action);
    if (!operation) return tell.outdated(t('unknownOperation'));
    setRunning({ thing, action, opinion: said.note, sending: true, problem: null });
    const input = { id: thing.id, code: action.code, version: thing.version, ...said };
    try {
      const after = await operation(thing, action, { ...said, requestId: intents.idFor(action.mutation, input) });
      intents.settle(action.mutation, input);
      markOwn(after.id, after.version);
      setRunning(null);
      tell.done(`${after.stateLabel} · ${options.describe(after)}`);
      options.onDone(after, thing, action);
    } catch (error) {
      await fail(thing, action, toProblem(error), said);
    }
  };

  const start = (thing: T, action: Action, opinion?: string): void => {
    if (running) return;
    if (asksFirst(action)) setRunning({ thing, action, opinion, sending: false, problem: null });
    else void run(thing, action, { note: opinion });
  };

  const dialog: ReactNode = running && asksFirst(running.action) && (
    <NoteDialog
      key={`${running.thing.id}${running.action.code}`}
      action={running.action}
      subject={options.describe(running.thing)}
      suggestions={options.suggestions(running.action, running.thing)}
      parts={options.parts?.(running.thing)}
      opinion={running.opinion}
      owner={options.owner}
      busy={running.sending}
      problem={running.problem}
      onCancel={() => setRunning(null)}
      onSubmit={(said) => void run(running.thing, running.action, said)}
    />
  );

  /** to be rendered by the page: the dialog and what is told */
  const surface = (
    <>
      {tell.place}
      {dialog}
    </>
  );
  return { start, surface, busy: running?.sending ? { id: running.thing.id, code: running.action.code } : null };
}
