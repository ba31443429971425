/** What the floor answers: the same fields as the product, and its rules of booking as plain code. */
import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import { globalId, newId } from '../lib/people.mjs';

/** @type {Record<string, string>} */
const LABELS = {
  REQUESTED: '待确认',
  CONFIRMED: '已确认',
  ARRIVED: '已到访',
  COMPLETED: '已完成',
  DECLINED: '未能安排',
  EXPIRED: '已过期',
  NO_SHOW: '未到访',
  CANCELLED_BY_STUDENT: '已取消',
  CANCELLED_LATE: '临时取消',
  CANCELLED_BY_CENTRE: '中心已取消',
};
const OPEN = new Set(['REQUESTED', 'CONFIRMED', 'ARRIVED']);

/** @type {Record<string, string>} */
const SENTENCES = {
  UNAUTHENTICATED: '请先登录。',
  INVALID_ID: '编号无效。',
  NO_SUCH_SLOT: '没有这个时段。',
  NOT_ENROLLED: '只有在籍学生可以预约。',
  INSTRUCTIONS_OUTDATED: '须知已更新，请重新阅读并确认。',
  CONSENT_MISSING: '请先同意心理咨询个人信息的使用。',
  SLOT_CLOSED: '该时段已停止预约。',
  SLOT_PAST: '该时段已过。',
  OVERLAPS_OWN: '与您已有的预约时间重叠。',
  ONE_OPEN_BOOKING: '您已有一个进行中的预约，结束或取消后可再约。',
  SLOT_FULL: '人数已满，请选择其他时段。',
  REQUEST_ID_REUSED: '同一请求编号已用于其他内容。',
};

/** Why not, for the one who asks. */
export class Refused extends Error {
  /** @param {string} code @param {string} reason @param {string | null} [field] */
  constructor(code, reason, field = null) {
    super(code);
    this.code = code;
    this.reason = reason;
    this.field = field;
  }
}

/** @param {Refused} refused @param {string} path @param {string} traceId */
export function refusal({ code, reason, field }, path, traceId) {
  const sentence = SENTENCES[reason] ?? reason;
  const unmet = [{ code: reason, reason: sentence, field }];
  return { errors: [{ message: sentence, path: [path], extensions: { code, unmet, traceId } }], data: null };
}

/** @param {number} at */
const iso = (at) => new Date(at).toISOString();

/** @param {any} who @param {any[]} found at most one more than asked for @param {any[]} slots @param {any[]} counsellors @param {Map<string, any>} campuses */
export function myCounselling(who, found, slots, counsellors, campuses) {
  const slotById = new Map(slots.map((row) => [row.id, row]));
  const counsellorById = new Map(counsellors.map((row) => [row.id, row]));
  const rows = found.slice(0, 10);
  const nodes = rows.map((row) => {
    const slot = slotById.get(row.slotId);
    const counsellor = counsellorById.get(slot.counsellorId);
    return {
      createdAt: iso(row.createdAt),
      ended: !OPEN.has(row.state),
      id: globalId('CounsellingBooking', row.id),
      stateCode: row.state,
      stateLabel: LABELS[row.state],
      stateTone: TONES[row.state],
      version: row.version,
      slot: {
        counsellor: {
          campus: { name: campuses.get(counsellor.campusCode).name },
          id: globalId('Counsellor', counsellor.id),
          name: counsellor.name,
          room: counsellor.room,
        },
        endsAt: iso(slot.endsAt),
        id: globalId('CounsellingSlot', slot.id),
        startsAt: iso(slot.startsAt),
      },
    };
  });
  const last = rows.at(-1);
  const endCursor = last === undefined ? null : Buffer.from(`${last.startsAt}:${last.id}`).toString('base64url');
  const appointments = { nodes, pageInfo: { endCursor, hasNextPage: found.length > 10 } };
  const student = { id: globalId('Student', who.id), number: who.number, name: who.name, appointments };
  return { data: { viewer: { account: { username: who.username }, student } } };
}

/** @type {Record<string, string>} */
const TONES = {
  REQUESTED: 'INFO',
  CONFIRMED: 'OK',
  ARRIVED: 'OK',
  COMPLETED: 'NEUTRAL',
  DECLINED: 'BAD',
  EXPIRED: 'NEUTRAL',
  NO_SHOW: 'WARN',
  CANCELLED_BY_STUDENT: 'NEUTRAL',
  CANCELLED_LATE: 'WARN',
  CANCELLED_BY_CENTRE: 'WARN',
};

/** @param {any} row */
export function booked(row) {
  const slot = {
    endsAt: iso(row.endsAt),
    id: globalId('CounsellingSlot', row.slotId),
    remaining: Math.max(0, row.capacity - row.taken),
    startsAt: iso(row.startsAt),
  };
  const booking = {
    createdAt: iso(row.createdAt),
    id: globalId('CounsellingBooking', row.id),
    instructionsVersion: row.instructionsVersion,
    stateCode: row.state,
    stateLabel: LABELS[row.state],
    version: row.version,
    slot,
  };
  return { data: { bookCounselling: { booking } } };
}

/** @param {string} global */
export function slotIdOf(global) {
  const [type, id] = Buffer.from(global, 'base64url').toString('latin1').split(':');
  if (type !== 'CounsellingSlot' || id === undefined) throw new Refused('INVALID_INPUT', 'INVALID_ID', 'slotId');
  return id;
}

/** @param {any} input */
export const hashOf = ({ slotId, purpose, instructionsVersion }) =>
  createHash('sha256')
    .update(JSON.stringify(['bookCounselling', slotId, purpose, instructionsVersion]))
    .digest('base64url');

/**
 * Refuses, or returns the id of a booking that answers already, or null: go on and book.
 * @param {any} guard @param {any} input @param {string} slotId @param {string} hash @returns {string | null}
 */
export function decide(guard, input, slotId, hash) {
  if (guard.inputHash !== null) {
    if (guard.inputHash !== hash) throw new Refused('INVALID_INPUT', 'REQUEST_ID_REUSED', 'requestId');
    return JSON.parse(guard.outcome).id;
  }
  if (guard.ownSlotId === slotId) return guard.ownId;
  if (guard.slotId === null) throw new Refused('NOT_FOUND', 'NO_SUCH_SLOT', 'slotId');
  if (guard.status !== 'ENROLLED') throw new Refused('INELIGIBLE', 'NOT_ENROLLED');
  if (guard.instructionsVersion !== null && guard.instructionsVersion !== input.instructionsVersion)
    throw new Refused('INSTRUCTIONS_CHANGED', 'INSTRUCTIONS_OUTDATED', 'instructionsVersion');
  if (guard.consentId === null) throw new Refused('INELIGIBLE', 'CONSENT_MISSING');
  if (guard.closedAt !== null) throw new Refused('WINDOW_CLOSED', 'SLOT_CLOSED', 'slotId');
  if (guard.startsAt <= guard.at) throw new Refused('WINDOW_CLOSED', 'SLOT_PAST', 'slotId');
  if (guard.ownId !== null) {
    if (guard.ownStartsAt < guard.endsAt && guard.startsAt < guard.ownEndsAt)
      throw new Refused('OVERLAP', 'OVERLAPS_OWN');
    throw new Refused('QUOTA_USED', 'ONE_OPEN_BOOKING');
  }
  if (guard.taken >= guard.capacity) throw new Refused('FULL', 'SLOT_FULL', 'slotId');
  return null;
}

/** Parameters of the inserts, in the order of the statements. @param {any} who @param {any} guard @param {any} input @param {string} slotId @param {string} hash @param {Buffer} key */
export function rowsOf(who, guard, input, slotId, hash, key) {
  const id = newId();
  const { at, startsAt, endsAt } = guard;
  const purpose = (input.purpose ?? '').trim();
  const sealed = purpose === '' ? null : seal(purpose, id, key);
  const message = (
    /** @type {string} */ name,
    /** @type {string} */ template,
    /** @type {number} */ due,
    /** @type {string | null} */ account,
  ) => [
    newId(),
    `APPOINTMENT:${id}:${name}`,
    due,
    account,
    account === null ? 'COUNSELLING_CENTRE' : null,
    template,
    id,
    at,
  ];
  return {
    id,
    booking: [id, slotId, who.id, guard.counsellorId, startsAt, endsAt, sealed, input.instructionsVersion, at, at],
    event: [newId(), id, at, who.accountId],
    outbox: [
      ...message('new', 'appointment.centreNew', at, null),
      ...message('unconfirmed', 'appointment.centreUnconfirmed', startsAt - 20 * 3_600_000, null),
      ...message('0:BOOK', 'appointment.requested', at, who.accountId),
    ],
    request: [who.accountId, input.requestId, hash, JSON.stringify({ id }), at],
  };
}

/** @param {string} plain @param {string} boundTo @param {Buffer} key */
function seal(plain, boundTo, key) {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(boundTo));
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return `v1.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`;
}

const KEEP_MS = 2_000;

/** Slots seen full a moment ago: their losers get one plain read and no transaction. */
export class FullSlots {
  /** @type {Map<string, number>} */
  #until = new Map();

  /** @param {string} id */
  note(id) {
    this.#until.set(id, Date.now() + KEEP_MS);
  }

  /** @param {string} id */
  has(id) {
    return (this.#until.get(id) ?? 0) > Date.now();
  }
}
