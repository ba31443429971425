import type { ReactNode } from 'react';
import type { FieldProps } from './props';

/** Several lines of input. */
export function Area({
  value,
  onChange,
  label,
  id,
  className = '',
  placeholder,
  maxLength = 500,
}: FieldProps): ReactNode {
  return (
    <textarea
      id={id}
      className={`area ${className}`}
      aria-label={label}
      placeholder={placeholder}
      maxLength={maxLength}
      rows={4}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
