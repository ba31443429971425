import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askAs, bookingsOf } from './graph.js';
import { StaffAtDesk } from './staff.js';
import { StudentAtPhone } from './student.js';

const open = ['REQUESTED', 'CONFIRMED'];

describe('one wish is one booking', () => {
  let student: StudentAtPhone;

  beforeEach(async () => {
    student = await StudentAtPhone.arrive();
    await student.signIn('2250001');
    await student.goToCounsellors();
    await student.pickTime();
  });
  afterEach(() => student.leave());

  const openOnes = async () =>
    (await bookingsOf(student.seat.context)).filter(({ state }) => open.includes(state)).length;

  const backAndCancel = async () => {
    await student.tap('我的预约');
    await student.tap(/心理咨询预约.*待确认/s);
    await student.cancelBooking();
    expect(await openOnes()).toBe(0);
  };

  it('when the network is cut after the server has booked', async () => {
    let sent = 0;
    const requestIds = new Set<unknown>();
    await student.page.route('**/graphql', async (route) => {
      const body = route.request().postDataJSON() as {
        variables?: { input?: { slotId?: string; requestId?: string } };
      };
      if (!body.variables?.input?.slotId) return route.continue();
      sent += 1;
      requestIds.add(body.variables.input.requestId);
      if (sent > 1) return route.continue();
      await route.fetch(); // the server does it; the answer never comes through
      return route.abort('connectionreset');
    });
    await student.tap('预约');
    await student.see('网络不通，没有收到回应');
    await student.lookAt('times-cut');
    expect(await openOnes()).toBe(1);
    await student.tap('重试');
    await student.see('预约已提交');
    expect(sent).toBeGreaterThan(1);
    expect(requestIds.size).toBe(1);
    expect(await openOnes()).toBe(1);
    await backAndCancel();
  });

  it('when the button is tapped twice', async () => {
    await student.button('预约').dblclick();
    await student.see('预约已提交');
    expect(await openOnes()).toBe(1);
    await backAndCancel();
  });

  it('when the network is gone altogether, nothing is booked and nothing is lost', async () => {
    await student.page.getByRole('textbox', { name: '来访目的' }).fill('断网也不丢');
    await student.seat.context.setOffline(true);
    await student.tap('预约');
    await student.see('网络不通，没有收到回应');
    await student.seat.context.setOffline(false);
    expect(await openOnes()).toBe(0);
    await student.tap('重试');
    await student.see('预约已提交');
    await student.see('断网也不丢');
    expect(await openOnes()).toBe(1);
    await backAndCancel();
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
    await student.see('工作台供教职工使用');
    await student.lookAt('student-here');
    await student.leave();

    const counsellor = await StudentAtPhone.arrive();
    await counsellor.page.goto('/');
    await counsellor.page.getByLabel('学号').fill('counsellor');
    await counsellor.page.getByLabel('密码').fill('Xuegong-demo-1');
    await counsellor.tap('登录');
    await counsellor.see('这里是学生端');
    await counsellor.lookAt('staff-here');
    await counsellor.leave();
  });
});
