import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { advanceClock, resetClock } from './clock.js';
import { bookingsOf } from './graph.js';
import { StaffAtDesk } from './staff.js';
import { stepByStep } from './steps.js';
import { StudentAtPhone } from './student.js';

const hour = 3_600_000;
const day = 24 * hour;

/** 18:00 in Shanghai on the day before. */
function eveOf(startsAt: number): number {
  const shanghai = startsAt + 8 * hour;
  return shanghai - (shanghai % day) - day + 18 * hour - 8 * hour;
}

describe('a student books counselling and the centre confirms it, side by side', () => {
  stepByStep();
  let student: StudentAtPhone;
  let staff: StaffAtDesk;
  const purpose = `想聊聊学业压力 ${Date.now()}`;

  beforeAll(async () => {
    [student, staff] = await Promise.all([StudentAtPhone.arrive(), StaffAtDesk.arrive()]);
  });
  afterAll(async () => {
    await resetClock();
    await Promise.all([student.leave(), staff.leave()]);
  });

  it('a wrong password is refused in words', async () => {
    await student.page.goto('/');
    await student.see('登录学工服务');
    await student.lookAt('sign-in');
    await student.page.getByLabel('学号').fill('230900002');
    await student.page.getByLabel('密码').fill('wrong');
    await student.tap('登录');
    await student.see(/账号或密码/);
    await student.lookAt('sign-in-refused');
  });

  it('the student signs in and sees the three modules', async () => {
    await student.signIn('230900002');
    for (const module of ['信息查询', '事务办理', '实践锻炼']) await student.see(module);
    await student.lookAt('home');
  });

  it('a closed function says why', async () => {
    await student.tap(/，未开放$/);
    await student.page.getByRole('dialog').waitFor();
    await student.lookAt('closed-function');
    await student.tap('知道了');
  });

  it('reads 须知 and consents, and only then meets the counsellors', async () => {
    await student.tap(/^心理咨询预约，/);
    await student.see('流程须知');
    await student.lookAt('door');
    const enter = student.button('咨询老师');
    await expect.poll(() => enter.isDisabled()).toBe(true);
    const ticks = await student.page.getByRole('checkbox').all();
    expect(ticks).toHaveLength(2);
    for (const tick of ticks) await tick.click();
    await expect.poll(() => enter.isDisabled()).toBe(false);
    await student.lookAt('door-ticked');
    await enter.click();
    await student.see('我要预约');
    await student.lookAt('counsellors');
  });

  it('picks a time and books', async () => {
    await student.pickTime();
    await student.page.getByRole('textbox', { name: '来访目的' }).fill(purpose);
    await student.lookAt('times');
    await student.tap('预约');
    await student.see('预约已提交');
    await student.lookAt('done');
  });

  it('finds it in 我的预约, waiting for confirmation', async () => {
    await student.tap('我的预约');
    await student.see('待确认');
    await student.lookAt('mine');
    await student.tap(/心理咨询预约.*待确认/s);
    await student.see('预约已提交，名额已为您保留');
    await student.see(purpose);
    await student.lookAt('booking-requested');
  });

  it('the desk sees it in the list and confirms', async () => {
    await staff.page.goto('/console/');
    await staff.page.getByRole('button', { name: '登录', exact: true }).waitFor();
    await staff.lookAt('sign-in');
    await staff.signIn('counselling-desk');
    await staff.page
      .getByRole('link', { name: /预约列表/ })
      .first()
      .click();
    await staff.see(purpose);
    await staff.lookAt('bookings');
    await staff.page.getByText(purpose).first().click();
    const pane = staff.page.getByRole('complementary');
    await pane.getByText('230900002').first().waitFor();
    await staff.lookAt('booking-open');
    await pane.getByRole('button', { name: /^确\s?认/ }).click();
    await staff.page.getByText(purpose).filter({ visible: true }).first().waitFor({ state: 'hidden' });
    await staff.lookAt('booking-confirmed');
  });

  it('the student sees 已确认 and the message', async () => {
    await student.page.reload();
    await student.see('已确认');
    await student.lookAt('booking-confirmed');
    await student.page.goto('/');
    await student.see('需要你处理');
    await student.page.getByRole('button', { name: /^消息/ }).click();
    await student.see('预约已确认');
    await student.lookAt('messages');
  });

  it('it stands in the week calendar of the centre', async () => {
    await staff.page.getByRole('link', { name: '预约日历' }).click();
    const slot = staff.page.getByRole('button', { name: /已确认 陈思远，1\/1 人/ });
    const shown = () =>
      slot.waitFor({ timeout: 3_000 }).then(
        () => true,
        () => false,
      );
    for (let week = 0; week < 3 && !(await shown()); week += 1) {
      await staff.page.getByRole('button', { name: '下一周' }).first().click();
    }
    await staff.lookAt('calendar');
    await slot.click();
    const pane = staff.page.getByRole('complementary');
    await pane.getByText('230900002').first().waitFor();
    await pane.getByText('已确认').first().waitFor();
    await staff.lookAt('calendar-slot');
  });

  it('the reminder arrives when it is due, not before', async () => {
    const [booking] = await bookingsOf(student.seat.context);
    if (!booking) throw new Error('the booking is gone');
    const wait = eveOf(Date.parse(booking.slot.startsAt)) - Date.now();
    expect(wait).toBeGreaterThan(hour);
    const reminders = async () => {
      await student.page.reload();
      await student.see('预约已确认');
      return student.page.getByText('您有一个预约').count();
    };
    await advanceClock(wait - 10 * 60_000);
    await student.page.waitForTimeout(3_000); // a sweep comes round in the meantime and must find nothing due
    expect(await reminders()).toBe(0);
    await advanceClock(11 * 60_000);
    await expect.poll(reminders, { timeout: 20_000, interval: 1_000 }).toBe(1);
    await student.lookAt('messages-reminder');
  });

  it('the student looks round and gives the time back', async () => {
    await resetClock();
    await student.page.getByRole('button', { name: '我的事项' }).click();
    await student.see('已确认');
    await student.lookAt('matters');
    await student.page.getByRole('button', { name: '我的', exact: true }).click();
    await student.see('学号');
    await student.lookAt('me');
    await student.page.getByRole('button', { name: '我的事项' }).click();
    await student.tap(/心理咨询预约.*已确认/s);
    await student.tap('取消预约');
    await student.page.getByRole('dialog').waitFor();
    await student.lookAt('cancel-sheet');
    await student.page.getByRole('dialog').getByRole('button', { name: '取消预约' }).click();
    await student.see('您已取消本次预约');
    await student.lookAt('booking-cancelled');
    expect((await bookingsOf(student.seat.context)).map(({ state }) => state)).toEqual(['CANCELLED_BY_STUDENT']);
  });

  it('neither page complained', () => {
    expect(student.seat.complaints).toEqual([]);
    expect(staff.seat.complaints).toEqual([]);
  });
});
