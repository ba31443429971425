import { useEffect, type ReactNode } from 'react';
import { replace } from '../../lib/nav';
import { routes } from '../../lib/routes';

/** In a browser the portal is gone to directly; whoever comes here by an address signs in the usual way. */
export function Portal(): ReactNode {
  useEffect(() => replace(routes.signIn), []);
  return null;
}
