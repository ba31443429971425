import { WebView } from '@tarojs/components';
import type { ReactNode } from 'react';
import { doorOf } from '../../lib/signIn/goOut';
import { routes } from '../../lib/routes';

/** A web view of the host covers the whole page; the server's last page of the way sends the mini-program back. */
export function Portal(): ReactNode {
  return <WebView src={doorOf('cas', routes.home, true)} />;
}
