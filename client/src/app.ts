import type { PropsWithChildren, ReactNode } from 'react';
import './app.scss';

/** Nothing stands around the pages: each draws its own frame. */
export default function App({ children }: PropsWithChildren): ReactNode {
  return children;
}
