import { Textarea } from '@tarojs/components';
import type { ReactNode } from 'react';
import { given, type FieldProps } from './props';

/** Several lines of input. */
export function Area({
  value,
  onChange,
  label,
  id,
  className = '',
  placeholder,
  maxLength = 500,
  onBlur,
}: FieldProps): ReactNode {
  return (
    <Textarea
      {...given({ id, placeholder, ariaLabel: label })}
      className={`area ${className}`}
      placeholderClass="placeholder"
      maxlength={maxLength}
      disableDefaultPadding
      cursorSpacing={120}
      value={value}
      onInput={(event) => onChange(event.detail.value)}
      onBlur={() => onBlur?.()}
    />
  );
}
