import type { Route } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askAs, cancelOpenBookings, openBookingsOf } from './graph.js';
import { StaffAtDesk } from './staff.js';
import { StudentAtPhone } from './student.js';

describe('one wish is one booking', () => {
  let student: StudentAtPhone;

  beforeEach(async () => {
    student = await StudentAtPhone.arrive();
    await student.signIn('2250001');
    await student.goToCounsellors();
    await student.pickTime();
  });
  afterEach(async () => {
    await student.page.unrouteAll({ behavior: 'ignoreErrors' });
    await cancelOpenBookings(student.seat.context);
    await student.leave();
  });

  const booked = async () => (await openBookingsOf(student.seat.context)).length;

  /** Cuts the line under the first answers to a booking, after the server has booked. */
  async function cutAnswers(count: number) {
    const seen = { sent: 0, requestIds: new Set<unknown>() };
    await student.page.route('**/graphql', async (route: Route) => {
      const body = route.request().postDataJSON() as { variables?: { input?: Record<string, string> } };
      const input = body.variables?.input;
      if (!input?.['slotId']) return route.continue();
      seen.sent += 1;
      seen.requestIds.add(input['requestId']);
      if (seen.sent > count) return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    });
    return seen;
  }

  it('when one answer is lost: the client asks again by itself', async () => {
    const seen = await cutAnswers(1);
    await student.tap('预约');
    await student.see('预约已提交');
    expect(seen.sent).toBe(2);
    expect(seen.requestIds.size).toBe(1);
    expect(await booked()).toBe(1);
  });

  it('when the line stays cut after the server has booked: a word, 重试, and the same booking', async () => {
    const seen = await cutAnswers(3);
    await student.tap('预约');
    await student.see('网络不通，没有收到回应');
    await student.lookAt('times-cut');
    expect(await booked()).toBe(1);
    await student.tap('重试');
    await student.see('预约已提交');
    expect(seen.sent).toBe(4);
    expect(seen.requestIds.size).toBe(1);
    expect(await booked()).toBe(1);
  });

  it('when the button is tapped twice', async () => {
    const seen = await cutAnswers(0);
    await student.button('预约').dblclick();
    await student.see('预约已提交');
    expect(seen.sent).toBe(1);
    expect(await booked()).toBe(1);
  });

  it('when the network is gone altogether: nothing is booked, and what was written is kept', async () => {
    await student.page.getByRole('textbox', { name: '来访目的' }).fill('断网也不丢');
    await student.seat.context.setOffline(true);
    await student.tap('预约');
    await student.see('网络不通，没有收到回应');
    await student.seat.context.setOffline(false);
    expect(await booked()).toBe(0);
    await student.tap('重试');
    await student.see('预约已提交');
    await student.see('断网也不丢');
    expect(await booked()).toBe(1);
  });
});

describe('counselling is sealed', () => {
  it('the administrator finds no counselling, neither on the page nor in the graph', async () => {
    const admin = await StaffAtDesk.arrive();
    await admin.signIn('admin');
    await admin.lookAt('admin-home');
    expect(await admin.page.getByText('心理咨询').count()).toBe(0);
    await admin.page.goto('/console/counselling/bookings');
    await admin.see('心理咨询预约只对心理中心的老师和学生本人开放');
    await admin.lookAt('admin-sealed');

    const query = '{ counsellingBookings { nodes { id purpose } } }';
    const { data, errors } = await askAs<{ counsellingBookings: unknown }>(admin.seat.context, 'console', query);
    expect(data?.counsellingBookings ?? null).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    await admin.leave();
  });

  it('a student meets a closed door at the console, and staff one at the client', async () => {
    const student = await StaffAtDesk.arrive();
    await student.page.goto('/console/');
    await student.page.getByLabel('账号', { exact: true }).fill('230900002');
    await student.page.getByLabel('密码', { exact: true }).fill('Xuegong-demo-1');
    await student.page.getByRole('button', { name: '登录', exact: true }).click();
    await student.see('该账号不是教职工账号');
    await student.lookAt('student-here');
    await student.leave();

    const counsellor = await StudentAtPhone.arrive();
    await counsellor.page.goto('/');
    await counsellor.page.getByLabel('学号').fill('counsellor');
    await counsellor.page.getByLabel('密码').fill('Xuegong-demo-1');
    await counsellor.tap('登录');
    await counsellor.see('该账号不是学生账号');
    await counsellor.lookAt('staff-here');
    await counsellor.leave();
  });
});
