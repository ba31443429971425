import type { MessageSource } from '../message-source.js';
import type { Outgoing } from './outgoing.js';

const INBOX = '/pages/messages/index';

/**
 * The page that a message opens, from the root of its face. It carries an id of the message, so that no two messages are the
 * same bytes: WeCom would swallow the second.
 */
export function pageOf(source: MessageSource, row: Outgoing, mark: string): string {
  const page = source.page?.(row.template, row.subjectId, row.audience) ?? (row.audience === 'STAFF' ? '/' : INBOX);
  return `${page}${page.includes('?') ? '&' : '?'}m=${mark}`;
}

/** The whole address: the student's pages lie behind a `#`, those of staff under /console. */
export function urlOf(publicUrl: string, row: Outgoing, page: string): string {
  return `${publicUrl.replace(/\/+$/, '')}${row.audience === 'STAFF' ? '/console' : '/#'}${page}`;
}
