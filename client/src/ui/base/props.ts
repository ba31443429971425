import type { CSSProperties, ReactNode } from 'react';

/** What every element takes, worded once for both targets. */
export interface BaseProps {
  className?: string;
  style?: CSSProperties;
  children?: ReactNode;
  id?: string;
  /** ARIA role */
  role?: string;
  /** accessible name */
  label?: string;
  /** not for screen readers */
  decorative?: boolean;
  /** announced when it changes */
  live?: 'polite' | 'assertive';
}

export type BoxElement =
  'div' | 'section' | 'main' | 'nav' | 'header' | 'footer' | 'ul' | 'ol' | 'li' | 'h1' | 'h2' | 'h3' | 'p';

export interface BoxProps extends BaseProps {
  /** the HTML element on H5; the mini-program has views only */
  as?: BoxElement;
}

export interface PressProps extends BaseProps {
  onPress: () => void;
  disabled?: boolean;
  busy?: boolean;
  pressed?: boolean;
  checked?: boolean;
  expanded?: boolean;
  current?: 'page' | 'date' | 'step';
}

export interface FieldProps {
  id?: string;
  className?: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  onSubmit?: () => void;
  onBlur?: () => void;
  placeholder?: string;
  maxLength?: number;
  password?: boolean;
  invalid?: boolean;
  describedBy?: string;
  autoComplete?: string;
  /** writing may begin at once */
  focus?: boolean;
}

export interface TimeProps {
  label: string;
  /** HH:MM */
  value: string;
  onChange: (value: string) => void;
  disabled?: boolean;
}

/** Drops what is not set: the mini-program would print "undefined" and "false" into its attributes. */
export function given<T extends object>(props: T): T {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined && value !== false)) as T;
}
