import type { PropsWithChildren, ReactNode } from 'react';
import './app.scss';
import { renewBy } from './lib/graph/client';
import { adoptPath } from './lib/deepLink';
import { watchPrivacy } from './lib/privacy';
import { renewSession } from './lib/signIn/renew';
import { isWeapp } from './lib/target';

// before the router looks at the address
adoptPath();
if (isWeapp) {
  renewBy(renewSession);
  watchPrivacy();
}

/** Nothing stands around the pages: each draws its own frame. */
export default function App({ children }: PropsWithChildren): ReactNode {
  return children;
}
