import './form-line.css';
import type { ReactNode } from 'react';

interface FormLineProps {
  label: string;
  /** id of the field within */
  htmlFor: string;
  hint?: string;
  /** what is wrong with it */
  wrong?: string | false;
  children: ReactNode;
}

/** A field with its name above it, and what is wrong with it, or a hint, below. */
export function FormLine({ label, htmlFor, hint, wrong, children }: FormLineProps) {
  return (
    <div className="form-line">
      <label htmlFor={htmlFor}>{label}</label>
      {children}
      {wrong ? (
        <p className="form-wrong" role="alert">
          {wrong}
        </p>
      ) : (
        hint && <small>{hint}</small>
      )}
    </div>
  );
}
