import type { Services } from '../../platform/services.js';
import type { Claim } from './claim.js';
import type { Outgoing } from './outgoing.js';
import type { MailPayload, WeChatPayload } from './parcels.js';

/** What the other service said of a parcel that it took. */
export interface Receipt {
  readonly msgid: string | null;
  readonly responseCode: string | null;
  /** whom of the parcel's people it did not reach */
  readonly missed: readonly Outgoing[];
}

const TAKEN: Receipt = { msgid: null, responseCode: null, missed: [] };

/** Sends the bytes by their channel. Outside any transaction. Throws ForeignError. */
export async function handOver(
  { foreign, config }: Services,
  claim: Claim,
  rows: readonly Outgoing[],
  payload: string,
): Promise<Receipt> {
  const [row] = rows;
  if (row === undefined) return TAKEN;
  const reach = claim.reachOf(row.accountId);
  if (row.channel === 'WECOM' && foreign.weCom !== null) {
    const userIds = rows.map((one) => claim.reachOf(one.accountId)?.weComUserId ?? '');
    const result = await foreign.weCom.send(userIds, payload);
    const invalid = new Set(result.invalidUserIds);
    const missed = rows.filter((_, place) => invalid.has(userIds[place] ?? ''));
    return { msgid: result.msgid, responseCode: result.responseCode, missed };
  }
  if (row.channel === 'WECHAT' && foreign.weChat !== null) {
    const { templateKey, page, data } = JSON.parse(payload) as WeChatPayload;
    const templateId = config.identity.weChat?.templates[templateKey] ?? '';
    await foreign.weChat.sendSubscription({ openId: reach?.openId ?? '', templateId, page, data });
    return TAKEN;
  }
  if (row.channel === 'MAIL' && foreign.mail !== null) {
    const { subject, text } = JSON.parse(payload) as MailPayload;
    await foreign.mail.send({ to: reach?.email ?? '', subject, text, id: row.id });
    return TAKEN;
  }
  throw new Error(`channel ${row.channel} is not configured`);
}
