import type { Answer } from '../foreign/tokened-api.js';
import type { WeComSendResult } from './wecom-port.js';

/** WeCom takes so many at a time. */
export const MOST_RECEIVERS = 1_000;
/** How long an equal message to the same is swallowed: the longest that WeCom offers. */
const DUPLICATE_SECONDS = 4 * 3_600;

/** Anything else would change whom `a|b` names. */
const USER_ID = /^[\w.@-]{1,64}$/;

/** Who can be named as a receiver at all. */
export function addressable(userIds: readonly string[]): { readonly good: string[]; readonly bad: string[] } {
  return {
    good: userIds.filter((userId) => USER_ID.test(userId)),
    bad: userIds.filter((userId) => !USER_ID.test(userId)),
  };
}

/** The body of message/send: the payload byte for byte, with its receivers before it. */
export function bodyOfSend(agentId: number, userIds: readonly string[], payload: string): string {
  if (!payload.startsWith('{"')) throw new Error('a payload comes from render');
  const envelope = JSON.stringify({
    touser: userIds.join('|'),
    agentid: agentId,
    enable_duplicate_check: 1,
    duplicate_check_interval: DUPLICATE_SECONDS,
  });
  return `${envelope.slice(0, -1)},${payload.slice(1)}`;
}

/** WeCom answers in lower case whom it did not reach; `userIds` have our spelling. */
export function sendResultOf(
  answer: Answer,
  userIds: readonly string[],
  unaddressable: readonly string[],
): WeComSendResult {
  const missed = new Set(
    ['invaliduser', 'unlicenseduser'].flatMap((field) => {
      const list = answer[field];
      return typeof list === 'string' ? list.toLowerCase().split('|').filter(Boolean) : [];
    }),
  );
  const { msgid, response_code: responseCode } = answer;
  return {
    msgid: typeof msgid === 'string' ? msgid : '',
    responseCode: typeof responseCode === 'string' && responseCode !== '' ? responseCode : null,
    invalidUserIds: [...unaddressable, ...userIds.filter((userId) => missed.has(userId.toLowerCase()))],
  };
}
