import type { ReactNode } from 'react';

/** Only the mini-program in WeChat has to ask before it may remind. */
export function ReminderCard(): ReactNode {
  return null;
}
