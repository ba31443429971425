import { Input } from '@tarojs/components';
import type { ReactNode } from 'react';
import { given, type FieldProps } from './props';

/** One line of input. */
export function Field(props: FieldProps): ReactNode {
  const { value, onChange, onSubmit, label, id, className = '', placeholder, maxLength = 140, password, focus } = props;
  return (
    <Input
      {...given({ id, placeholder, password, focus, ariaLabel: label })}
      className={`field ${className}`}
      placeholderClass="placeholder"
      maxlength={maxLength}
      value={value}
      onInput={(event) => onChange(event.detail.value)}
      onConfirm={() => onSubmit?.()}
    />
  );
}
