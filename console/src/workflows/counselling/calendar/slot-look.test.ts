import { describe, expect, it } from 'vitest';
import type { StateTone } from '../../../graph/graphql';
import { lookOf } from './slot-look';

const before = Date.parse('2026-01-07T00:00:00Z');
const after = Date.parse('2026-01-08T00:00:00Z');
const booked = (stateLabel: string, stateTone: StateTone, ended: boolean, name: string) => ({
  stateLabel,
  stateTone,
  ended,
  student: { id: name, name },
});
const slot = { capacity: 3, remaining: 3, endsAt: '2026-01-07T06:50:00Z' };

describe('how a slot is drawn', () => {
  it('is free while it lies ahead and unused afterwards', () => {
    expect(lookOf({ ...slot, bookings: [] }, before)).toMatchObject({ tone: 'NEUTRAL', word: '空闲', names: '' });
    expect(lookOf({ ...slot, bookings: [] }, after)).toMatchObject({ word: '无预约' });
  });

  it('takes tone and word of the booking that wants attention most', () => {
    const bookings = [booked('已确认', 'OK', false, '甲'), booked('待确认', 'INFO', false, '乙')];
    expect(lookOf({ ...slot, remaining: 1, bookings }, before)).toEqual({
      tone: 'INFO',
      word: '待确认',
      names: '甲、乙',
      taken: '2/3 人',
    });
  });

  it('is free again when its only booking was cancelled', () => {
    const bookings = [booked('学生已取消', 'NEUTRAL', true, '甲')];
    expect(lookOf({ ...slot, bookings }, before)).toMatchObject({ word: '空闲', names: '' });
  });

  it('shows how the visit ended while the place was used', () => {
    const bookings = [booked('已完成', 'NEUTRAL', true, '甲')];
    expect(lookOf({ ...slot, remaining: 2, bookings }, after)).toMatchObject({ word: '已完成', names: '甲' });
  });
});
