import type { ReactNode } from 'react';
import { Portal } from '../Portal';

/** The university's portal inside the mini-program; it comes back to the sign-in page with a ticket. */
export default function PortalPage(): ReactNode {
  return <Portal />;
}
