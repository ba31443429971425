import './account.css';
import { Alert } from 'antd';
import type { ReactNode } from 'react';
import type { Problem } from '../../lib/graph/problem';

interface CardProps {
  title: string;
  aside?: ReactNode;
  problem?: Problem | null;
  children: ReactNode;
}

/** One matter of the account. */
export function Card({ title, aside, problem, children }: CardProps) {
  return (
    <section className="card account-card" aria-label={title}>
      <div className="section-head">
        <h3>{title}</h3>
        {aside}
      </div>
      {children}
      {problem && <Alert type="error" showIcon role="alert" title={problem.sentences.join(' ')} />}
    </section>
  );
}
