import { type ReactNode, useEffect } from 'react';

interface PageProps {
  title: string;
  /** filters, at the right of the title */
  aside?: ReactNode;
  toolbar?: ReactNode;
  /** what the keys do, at the right of the toolbar */
  hint?: ReactNode;
  children: ReactNode;
  /** what stands beside the page: the open item */
  pane?: ReactNode;
}

/** The frame of a page: its name with filters beside it, a row of choices, the body, the open item at the side. */
export function Page({ title, aside, toolbar, hint, children, pane }: PageProps) {
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div className="page">
      <div className="page-body">
        <header className="page-head">
          <h1>{title}</h1>
          {aside && <div className="page-aside">{aside}</div>}
        </header>
        {(toolbar || hint) && (
          <div className="page-toolbar">
            {toolbar}
            {hint && <div className="page-hint">{hint}</div>}
          </div>
        )}
        {children}
      </div>
      {pane}
    </div>
  );
}
