import type { ReactNode } from 'react';
import type { PressProps } from './props';

/** Anything one taps: a real button, so Enter, Space, focus and "disabled" are the browser's own. */
export function Press(props: PressProps): ReactNode {
  const {
    onPress,
    disabled,
    busy,
    className = '',
    pressed,
    checked,
    expanded,
    current,
    label,
    decorative,
    live,
    ...rest
  } = props;
  return (
    <button
      type="button"
      {...rest}
      className={`press ${className} ${disabled ? 'is-disabled' : ''} ${busy ? 'is-busy' : ''}`}
      disabled={disabled || undefined}
      aria-label={label}
      aria-hidden={decorative || undefined}
      aria-live={live}
      aria-busy={busy || undefined}
      aria-pressed={pressed}
      aria-checked={checked}
      aria-expanded={expanded}
      aria-current={current}
      onClick={() => {
        // a busy button keeps the focus, it only does nothing
        if (!busy) onPress();
      }}
    />
  );
}
