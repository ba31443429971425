import { useEffect, useState, type ReactNode } from 'react';
import { sayFailure } from '../../lib/graph/sayFailure';
import { useTell } from '../../lib/graph/useTell';
import { toFailure } from '../../lib/graph/failure';
import { useTexts } from '../../lib/i18n/texts';
import { useStore } from '../../lib/store';
import { Box } from '../../ui/base/Box';
import { Card } from '../../ui/Card';
import { Notice } from '../../ui/Notice';
import { ActionBar } from '../ActionBar';
import { ApplicationFrame, type FrameProps } from './ApplicationFrame';
import { inputOf, problemsOf, sameInput, type Choice, type FormField } from './form';
import { FormFields } from './FormFields';
import { formDocument } from './kind';
import { mutationsOf, supplementOf } from './mutations';
import { labelsOf, shownProblems } from './shownProblems';
import { stash, stashed, unstash } from './stash';
import { applicationTexts } from './texts';
import { useForm } from './useForm';
import { valuesOf } from './valuesOf';

interface SupplementFormProps extends FrameProps {
  fields: readonly FormField[];
  /** id of the student, for what is kept on the phone */
  student: string;
  choices: readonly Choice[];
}

/** What was returned, with each reason beside its field; all can be changed, and it is sent again. */
export function SupplementForm({ fields, student, choices, ...frame }: SupplementFormProps): ReactNode {
  const { kind, application, onChanged } = frame;
  const t = useTexts(applicationTexts);
  const { send, failure, clear } = useTell(formDocument(kind.documents.supplement));
  const [busy, setBusy] = useState(false);
  const before = { ...valuesOf(kind, application), ...stashed(student, application.id) };
  const form = useForm(
    before,
    (values) => stash(student, application.id, values),
    () => undefined,
  );
  const { show } = form;
  useEffect(() => {
    show(before, application.attachments);
    // once: what is typed stays when the page is read again
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const uploads = useStore(form.uploads);
  const input = inputOf(fields, form.values, uploads);
  const unchanged = sameInput(input, inputOf(fields, valuesOf(kind, application), application.attachments));
  const problems = problemsOf(fields, form.values, uploads, choices);

  const supplement = async (): Promise<void> => {
    const { id, version } = application;
    setBusy(true);
    try {
      if (!(await send({ id, expectedVersion: version, ...input }))) return;
      unstash();
      await onChanged('done');
    } catch (error) {
      if (toFailure(error).code === 'CONFLICT') await onChanged('conflict');
    } finally {
      setBusy(false);
    }
  };

  const footer = (
    <Box>
      {failure && failure.code !== 'CONFLICT' ? <Notice tone="bad" text={sayFailure(failure)} /> : null}
      {problems.length > 0 || unchanged ? (
        <Box className="supplement-missing" live="polite">
          {unchanged ? t('unchanged') : t('stillMissing', { labels: labelsOf(fields, problems, t('and')) })}
        </Box>
      ) : null}
      <ActionBar
        subject={application}
        mutations={mutationsOf(kind)}
        own={{
          [supplementOf(kind)]: {
            ready: problems.length === 0 && !unchanged,
            busy,
            run: () => void supplement(),
          },
        }}
        onChanged={(why) => void onChanged(why)}
      />
    </Box>
  );
  return (
    <ApplicationFrame
      {...frame}
      footer={footer}
      form={
        <Card title={t('supplementTitle')}>
          <FormFields
            fields={fields}
            values={form.values}
            onRecord={choices}
            uploads={form.uploads}
            desk={application.deskOffice ?? null}
            problems={shownProblems(t, fields, problems, form.touched, failure)}
            wanted={Object.fromEntries(application.returnedItems.map(({ field, reason }) => [field, reason]))}
            onChange={(code, value) => {
              clear();
              form.change(code, value);
            }}
            onBlur={form.touch}
          />
        </Card>
      }
    />
  );
}
