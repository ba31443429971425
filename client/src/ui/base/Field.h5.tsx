import type { ReactNode } from 'react';
import type { FieldProps } from './props';

/** One line of input. */
export function Field(props: FieldProps): ReactNode {
  const {
    value,
    onChange,
    onSubmit,
    label,
    className = '',
    maxLength,
    password,
    invalid,
    describedBy,
    focus,
    ...rest
  } = props;
  return (
    <input
      {...rest}
      type={password ? 'password' : 'text'}
      className={`field ${className}`}
      aria-label={label}
      aria-invalid={invalid || undefined}
      aria-describedby={describedBy}
      maxLength={maxLength}
      autoCapitalize="off"
      spellCheck={false}
      autoFocus={focus}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) onSubmit?.();
      }}
    />
  );
}
