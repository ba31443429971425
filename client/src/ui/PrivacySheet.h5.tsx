import type { ReactNode } from 'react';

/** In a browser camera and files are the browser's own affair, which asks by itself. */
export function PrivacySheet(): ReactNode {
  return null;
}
