import { Button } from 'antd';
import type { ReactNode } from 'react';
import { toProblem } from '../lib/graph/problem';
import { uiTexts } from './texts';

interface NoticeProps {
  icon?: ReactNode;
  title: string;
  /** 1 where no page stands around it */
  level?: 1 | 2;
  children?: ReactNode;
  action?: ReactNode;
}

/** A quiet panel in the middle: nothing here, nothing allowed, nothing found. */
export function Notice({ icon, title, level = 2, children, action }: NoticeProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="notice">
      {icon && (
        <div className="notice-icon" aria-hidden="true">
          {icon}
        </div>
      )}
      <Heading>{title}</Heading>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}

/** Grey lines in the shape of what is coming. */
export function Loading({ rows = 6 }: { rows?: number }) {
  const t = uiTexts.use();
  return (
    <div className="loading" role="status" aria-label={t('loading')}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="loading-row" />
      ))}
    </div>
  );
}

/** What went wrong, in words, with a way to try again. */
export function Failure({ error, retry }: { error: unknown; retry: () => void }) {
  const t = uiTexts.use();
  const problem = toProblem(error);
  return (
    <div className="notice" role="alert">
      <h2>{t('failed')}</h2>
      <p>{problem.message}</p>
      {problem.traceId && <small>{t('trace', { id: problem.traceId })}</small>}
      <Button onClick={retry}>{t('retry')}</Button>
    </div>
  );
}

/** A thin line above content that is shown although its last refresh failed. */
export function StaleLine({ retry }: { retry: () => void }) {
  const t = uiTexts.use();
  return (
    <div className="stale-line" role="status">
      {t('stale')}
      <Button type="link" size="small" onClick={retry}>
        {t('retry')}
      </Button>
    </div>
  );
}
