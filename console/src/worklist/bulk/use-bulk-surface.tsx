import { message } from 'antd';
import { useState } from 'react';
import { language } from '../../lib/i18n/language';
import { useViewer } from '../../lib/session/viewer';
import { asksFirst } from '../../review/choose';
import { NoteDialog } from '../../review/note-dialog';
import { commonParts } from '../../review/return-items';
import { type ApplicationRow, staysOpen } from '../application';
import { useEntries } from '../entries';
import { worklistTexts } from '../texts';
import { partsOf, useForms } from '../use-application';
import type { Outcome } from './outcome';
import { OutcomeDialog } from './outcome-dialog';
import type { BulkAct } from './plan';
import { useBulk } from './use-bulk';

/** Everything around an act on many: asking first, sending, telling what came of it. `onSettled` hears what is over. */
export function useBulkSurface(onSettled: (ids: string[]) => void) {
  const t = worklistTexts.use();
  const [brief, place] = message.useMessage();
  const entries = useEntries();
  const forms = useForms().data;
  const viewer = useViewer().data;
  const [asked, setAsked] = useState<BulkAct | null>(null);
  const [told, setTold] = useState<{ action: string; outcome: Outcome } | null>(null);
  const bulk = useBulk((outcome, { action }) => {
    setAsked(null);
    // What was refused stays ticked, to be looked at; so does what was taken, to be reviewed next.
    onSettled(outcome.done.filter((row) => !staysOpen(row)).map(({ id }) => id));
    if (outcome.refused.length > 0) setTold({ action: action.label, outcome });
    else void brief.success(t('allDone', { action: action.label, n: outcome.done.length }));
  });
  const start = (act: BulkAct) => {
    if (bulk.isPending) return;
    bulk.reset();
    // Approving many at once is always asked about: it can't be seen at a glance what it was.
    if (asksFirst(act.action) || act.action.code === 'APPROVE') setAsked(act);
    else bulk.mutate({ ...act, said: {} }, { onError: (problem) => void brief.error(problem.message) });
  };
  const suggestions = (rows: readonly ApplicationRow[], code: string) => {
    const workflows = new Set(rows.map(({ workflow }) => workflow));
    const phrases = entries
      .filter((entry) => workflows.has(entry.code))
      .map((entry) => entry.phrases(code, language.get()));
    return [...new Set(phrases.flat())];
  };
  const surface = (
    <>
      {place}
      {asked && (
        <NoteDialog
          action={asked.action}
          subject={t('bulkSubject', { n: asked.rows.length })}
          suggestions={suggestions(asked.rows, asked.action.code)}
          owner={viewer?.account.id ?? ''}
          parts={commonParts(asked.rows.map((row) => partsOf(row, forms?.get(row.workflow))))}
          busy={bulk.isPending}
          problem={bulk.error}
          onCancel={() => setAsked(null)}
          onSubmit={(said) => bulk.mutate({ ...asked, said })}
        />
      )}
      {told && <OutcomeDialog {...told} onClose={() => setTold(null)} />}
    </>
  );
  return { start, surface, busy: bulk.isPending ? (bulk.variables?.action.code ?? null) : null };
}
