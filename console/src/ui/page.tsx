import { type ReactNode, useEffect } from 'react';

interface PageProps {
  title: string;
  hint?: ReactNode;
  toolbar?: ReactNode;
  children: ReactNode;
  /** what stands beside the page: the open item */
  pane?: ReactNode;
}

/** The frame of a page: its name, a hint at the right, a row of filters, the body, the open item at the side. */
export function Page({ title, hint, toolbar, children, pane }: PageProps) {
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div className="page">
      <div className="page-body">
        <header className="page-head">
          <h1>{title}</h1>
          {hint && <div className="page-hint">{hint}</div>}
        </header>
        {toolbar && <div className="page-toolbar">{toolbar}</div>}
        {children}
      </div>
      {pane}
    </div>
  );
}
