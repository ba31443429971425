import type { ReactNode } from 'react';
import type { OfficeFieldsFragment } from '../../graph/graphql';
import type { Uploads } from '../../lib/upload/Uploads';
import { useTexts } from '../../lib/i18n/texts';
import { Area } from '../../ui/base/Area';
import { Choices } from '../../ui/Choices';
import { Labelled } from '../../ui/Labelled';
import { Stepper } from '../../ui/Stepper';
import { CampusField } from './CampusField';
import { FilesField } from './FilesField';
import { choicesOf, type Choice, type FormField, type FormValue, type FormValues } from './form';
import { applicationTexts } from './texts';

export interface FormFieldsProps {
  fields: readonly FormField[];
  values: FormValues;
  onRecord: readonly Choice[];
  uploads: Uploads;
  /** where things are handed in and collected */
  desk: OfficeFieldsFragment | null;
  /** what is wrong, by field; only what shall be said now */
  problems: Readonly<Record<string, string>>;
  /** what is asked to be changed, by field */
  wanted?: Readonly<Record<string, string>>;
  onChange: (code: string, value: FormValue) => void;
  onBlur: (code: string) => void;
}

/** The form as the graph describes it, one field below the other. */
export function FormFields({ fields, ...props }: FormFieldsProps): ReactNode {
  return fields.map((field) => <FieldOf key={field.code} field={field} {...props} />);
}

type FieldProps = Omit<FormFieldsProps, 'fields'> & { field: FormField };

function FieldOf(props: FieldProps): ReactNode {
  const { field, values, onChange } = props;
  const t = useTexts(applicationTexts);
  const value = values[field.code] ?? null;
  const around = {
    label: field.label,
    hint: field.hint ?? null,
    problem: props.problems[field.code] ?? null,
    wanted: props.wanted?.[field.code] ?? null,
  };
  const optional = field.required ? {} : { aside: t('optional') };
  switch (field.kind) {
    case 'CHOICE': {
      const options = choicesOf(field, props.onRecord);
      return (
        <Labelled {...around} {...optional} {...(options.length === 0 ? { hint: t('none') } : {})}>
          <Choices
            label={field.label}
            options={options}
            value={typeof value === 'string' ? value : null}
            onChange={(code) => onChange(field.code, code)}
          />
        </Labelled>
      );
    }
    case 'NUMBER': {
      const number = typeof value === 'number' ? value : (field.min ?? 1);
      return (
        <Labelled {...around} inline>
          <Stepper
            label={field.label}
            value={number}
            min={field.min ?? 0}
            max={field.max ?? 99}
            onChange={(next) => onChange(field.code, next)}
            less={t('less', { label: field.label })}
            more={t('more', { label: field.label })}
          />
        </Labelled>
      );
    }
    case 'CAMPUS':
      return (
        <Labelled {...around} inline>
          <CampusField
            label={field.label}
            value={typeof value === 'string' ? value : null}
            desk={props.desk}
            onChange={(code) => onChange(field.code, code)}
          />
        </Labelled>
      );
    case 'FILES':
      return (
        <Labelled {...around} {...optional}>
          <FilesField field={field} uploads={props.uploads} />
        </Labelled>
      );
    case 'TEXT':
      return <TextField {...props} around={around} text={typeof value === 'string' ? value : ''} />;
  }
}

type Around = { label: string; hint: string | null; problem: string | null; wanted: string | null };

function TextField({
  field,
  around,
  text,
  onChange,
  onBlur,
}: FieldProps & { around: Around; text: string }): ReactNode {
  const t = useTexts(applicationTexts);
  const most = field.maxLength ?? 500;
  const problemId = `problem-${field.code}`;
  const aside = [
    ...(field.required ? [] : [t('optional')]),
    ...(text ? [t('counted', { n: [...text].length, most })] : []),
  ].join(' · ');
  return (
    <Labelled {...around} problemId={problemId} {...(aside ? { aside } : {})}>
      <Area
        label={field.label}
        value={text}
        onChange={(next) => onChange(field.code, next)}
        onBlur={() => onBlur(field.code)}
        maxLength={most}
        {...(around.problem ? { invalid: true, describedBy: problemId } : {})}
      />
    </Labelled>
  );
}
