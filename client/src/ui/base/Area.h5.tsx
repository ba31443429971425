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
  invalid,
  describedBy,
  onBlur,
}: FieldProps): ReactNode {
  return (
    <textarea
      id={id}
      className={`area ${className}`}
      aria-label={label}
      placeholder={placeholder}
      maxLength={maxLength}
      aria-invalid={invalid || undefined}
      aria-describedby={describedBy}
      rows={4}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onBlur={onBlur}
    />
  );
}
