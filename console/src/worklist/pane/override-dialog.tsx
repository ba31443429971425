import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { OverrideEligibilityDocument } from '../../graph/graphql';
import { act } from '../../lib/graph/act';
import { createIntents } from '../../lib/graph/intent';
import type { Problem } from '../../lib/graph/problem';
import { useViewer } from '../../lib/session/viewer';
import { NoteDialog } from '../../review/note-dialog';
import { keys } from '../keys';
import { worklistTexts } from '../texts';

/** An application, or a student who can't apply for a workflow without it. */
export type OverrideOf = { applicationId: string } | { studentId: string; workflow: string };

interface OverrideDialogProps {
  of: OverrideOf;
  rule: { code: string; label: string; reason: string };
  onClose(): void;
}

/** Lets a rule that isn't satisfied count as satisfied, with a written reason; it is logged. */
export function OverrideDialog({ of, rule, onClose }: OverrideDialogProps) {
  const t = worklistTexts.use();
  const client = useQueryClient();
  const intents = useRef(createIntents()).current;
  const viewer = useViewer().data;
  const override = useMutation<void, Problem, string>({
    mutationFn: async (reason) => {
      const input = { ...of, rule: rule.code, reason };
      const requestId = intents.idFor('overrideEligibility', input);
      await act(OverrideEligibilityDocument, { ...input, requestId });
      intents.settle('overrideEligibility', input);
    },
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: keys.all });
      void client.invalidateQueries({ queryKey: keys.eligibility });
      onClose();
    },
  });
  return (
    <NoteDialog
      action={{ code: 'OVERRIDE', label: t('overrideTitle'), emphasis: 'DANGER', needs: ['NOTE'] }}
      subject={t('overrideSubject', { rule: rule.label, reason: rule.reason })}
      suggestions={[]}
      owner={viewer?.account.id ?? ''}
      busy={override.isPending}
      problem={override.error}
      onCancel={onClose}
      onSubmit={({ note }) => note && override.mutate(note)}
    />
  );
}
