import type { ReactNode } from 'react';
import type { FeedbackDoorQuery } from '../../graph/graphql';
import { useTexts } from '../../lib/i18n/texts';
import type { FormState } from '../../review/application/useForm';
import { Labelled } from '../../ui/Labelled';
import { Pick } from '../../ui/Pick';
import { feedbackTexts } from './texts';

interface ToWhomProps {
  door: Pick<FeedbackDoorQuery, 'workflows' | 'feedbackOffices'>;
  form: FormState;
  problems: Readonly<Record<string, string>>;
  onChange: () => void;
}

/** What it is about, which says whose it is; or an office by its name. */
export function ToWhom({ door, form, problems, onChange }: ToWhomProps): ReactNode {
  const t = useTexts(feedbackTexts);
  const chosen = (code: string): string | null => {
    const value = form.values[code];
    return typeof value === 'string' ? value : null;
  };
  const about = door.workflows.find(({ code }) => code === chosen('about'));
  // what nobody there can answer goes to the office that takes it; that one is the server's to say
  const owner = door.feedbackOffices.find(({ code }) => code === about?.ownerOffice.code);
  const change = (code: string, value: string | null): void => {
    onChange();
    form.change(code, value);
  };
  return (
    <>
      <Labelled label={t('about')} problem={problems['about'] ?? null}>
        <Pick
          label={t('about')}
          value={chosen('about')}
          options={[
            { code: null, label: t('aboutNone'), hint: t('aboutNoneHint') },
            ...door.workflows
              .filter(({ code }) => code !== 'FEEDBACK')
              .map(({ code, title, ownerOffice }) => ({ code, label: title, hint: ownerOffice.name })),
          ]}
          onChange={(code) => change('about', code)}
        />
      </Labelled>
      <Labelled label={t('office')} problem={problems['office'] ?? null}>
        <Pick
          label={t('office')}
          value={chosen('office')}
          options={[
            {
              code: null,
              label: owner ? t('officeOf', { office: owner.name }) : t('officeNone'),
              hint: t('officeNoneHint'),
            },
            ...door.feedbackOffices.map(({ code, name }) => ({ code, label: name })),
          ]}
          onChange={(code) => change('office', code)}
        />
      </Labelled>
    </>
  );
}
