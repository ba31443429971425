/** What people may switch channels on and off for. SECURITY always comes. */
export const MESSAGE_CATEGORIES = ['APPOINTMENT', 'APPLICATION', 'NOTICE', 'DESK', 'SYSTEM', 'SECURITY'] as const;
export type MessageCategory = (typeof MESSAGE_CATEGORIES)[number];

/** As whom a message addresses somebody: one account may be student and staff. */
export type MessageAudience = 'STUDENT' | 'STAFF';

/** Which categories each side of the house gets. */
export const CATEGORIES_OF: Readonly<Record<MessageAudience, readonly MessageCategory[]>> = {
  STUDENT: ['APPOINTMENT', 'APPLICATION', 'NOTICE', 'SYSTEM', 'SECURITY'],
  STAFF: ['DESK', 'SYSTEM', 'SECURITY'],
};

/** How a template behaves outside the house. */
export interface MessageKind {
  readonly category: MessageCategory;
  /** cannot wait for the end of quiet hours: something ends before */
  readonly urgent?: boolean;
  /** our name of WeChat's subscription template; RESULT where none is said */
  readonly subscription?: string;
}

/** Of sources that say nothing about themselves. */
export const PLAIN_KIND: MessageKind = { category: 'SYSTEM' };

/** Whether preferences and quiet hours are asked at all. */
export function isFixed(category: MessageCategory): boolean {
  return category === 'SECURITY';
}
