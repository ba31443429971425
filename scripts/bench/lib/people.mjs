import { createHash, randomBytes } from 'node:crypto';
import { insertRows, require } from './sql.mjs';

const { v7 } = require('uuid');

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** @returns {string} */
export const newId = () => v7();

/** The graph's id of a thing, as the product writes it. @param {string} type @param {string} id */
export const globalId = (type, id) => Buffer.from(`${type}:${id}`, 'latin1').toString('base64url');

/**
 * Students who are signed in and have consented: rows written straight into the store, no password asked. Their sessions count
 * as seen just now for the whole bench, so that no renewal falls into one round and not into another.
 * @param {import('./sql.mjs').Door} door @param {number} count
 */
export async function addStudents(door, count) {
  const now = Date.now();
  const people = Array.from({ length: count }, (_, i) => ({
    id: newId(),
    accountId: newId(),
    number: String(240_000_000 + i),
    token: randomBytes(32).toString('base64url'),
  }));
  await insertRows(
    door,
    'account',
    people.map((p) => ({
      id: p.accountId,
      username: p.number,
      display_name: '基准',
      password_hash: null,
      created_at: now,
    })),
  );
  await insertRows(
    door,
    'student',
    people.map((p) => ({
      id: p.id,
      account_id: p.accountId,
      number: p.number,
      name: '林基准',
      identity: 'UNDERGRADUATE',
      status: 'ENROLLED',
      campus_code: 'SONGJIANG',
      college: '纺织学院',
      major: '纺织工程',
      class_name: '纺织2401',
      grade: 2024,
      lock_version: 0,
    })),
  );
  await insertRows(
    door,
    'session',
    people.map((p) => ({
      id: newId(),
      token_hash: createHash('sha256').update(p.token).digest('base64url'),
      account_id: p.accountId,
      audience: 'STUDENT',
      transport: 'COOKIE',
      created_at: now,
      last_seen_at: now + HOUR,
      expires_at: now + 12 * HOUR,
      ended_at: null,
    })),
  );
  await insertRows(
    door,
    'consent',
    people.map((p) => ({
      id: newId(),
      student_id: p.id,
      purpose: 'COUNSELLING',
      version: 1,
      given_at: now,
      ended_key: '',
    })),
  );
  return people;
}

/** @param {import('./sql.mjs').Door} door @param {number} count @returns {Promise<string[]>} ids */
export async function addCounsellors(door, count) {
  const rows = Array.from({ length: count }, (_, i) => ({
    id: newId(),
    staff_id: null,
    name: `咨询老师 ${i + 1}`,
    campus_code: i % 2 === 0 ? 'SONGJIANG' : 'YANAN_ROAD',
    room: `大学生活动中心 ${300 + i}`,
    specialities: '["学业压力","人际关系"]',
    introduction: '愿意陪你把心里的话慢慢说清楚。',
    photo_url: null,
    session_minutes: 50,
    buffer_minutes: 10,
    horizon_days: 28,
    active: 1,
    position: 100 + i,
  }));
  await insertRows(door, 'counsellor', rows);
  return rows.map((row) => row.id);
}

/**
 * Slots from `firstDay` days ahead on, an hour apart, each counsellor's after the last.
 * @param {import('./sql.mjs').Door} door
 * @param {{ counsellors: string[], count: number, capacity: number, firstDay: number, taken?: number }} wish
 */
export async function addSlots(door, { counsellors, count, capacity, firstDay, taken = 0 }) {
  const midnight = Math.floor(Date.now() / DAY) * DAY;
  const rows = Array.from({ length: count }, (_, i) => {
    const startsAt = midnight + firstDay * DAY + Math.floor(i / counsellors.length) * HOUR;
    return {
      id: newId(),
      counsellor_id: /** @type {string} */ (counsellors[i % counsellors.length]),
      starts_at: startsAt,
      ends_at: startsAt + 50 * 60_000,
      capacity,
      taken,
      closed_at: null,
    };
  });
  await insertRows(door, 'counselling_slot', rows);
  return rows;
}
