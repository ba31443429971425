import { afterEach, beforeAll, afterAll, describe, expect, it } from 'vitest';
import { cancelOpenBookings, openBookingsOf } from './graph.js';
import { StaffAtDesk } from './staff.js';
import { StudentAtPhone } from './student.js';

const username = '2250001';
const password = 'Xuegong-demo-1';

describe('by keyboard alone', () => {
  let student: StudentAtPhone;
  beforeAll(async () => {
    student = await StudentAtPhone.arrive();
  });
  afterAll(async () => {
    await cancelOpenBookings(student.seat.context);
    await student.leave();
  });

  /** Tabs on until the thing of that name has the focus, as somebody without a mouse does. */
  async function tabTo(name: RegExp): Promise<void> {
    for (let steps = 0; steps < 80; steps += 1) {
      await student.page.keyboard.press('Tab');
      const focused = await student.page.evaluate(
        "document.activeElement?.getAttribute('aria-label') || document.activeElement?.textContent || ''",
      );
      if (name.test(String(focused))) return;
    }
    throw new Error(`${String(name)} was not reached by Tab`);
  }

  it('one signs in, reads, picks a time and books', async () => {
    const { page } = student;
    await page.goto('/');
    await page.getByLabel('学号').waitFor();
    await tabTo(/^学号/);
    await page.keyboard.type(username);
    await tabTo(/^密码/);
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
    await student.see('事务办理');
    await tabTo(/^心理咨询预约，/);
    await page.keyboard.press('Enter');
    await student.see('流程须知');
    for (let left = await page.getByRole('checkbox', { checked: false }).count(); left > 0; left -= 1) {
      await tabTo(/^我(已阅读|同意)/);
      await page.keyboard.press('Space');
    }
    await tabTo(/^咨询老师$/);
    await page.keyboard.press('Enter');
    await student.see('我要预约');
    await tabTo(/^我要预约 /);
    await page.keyboard.press('Enter');
    await student.see('来访目的');
    await tabTo(/^\d\d:\d\d，余 /);
    await page.keyboard.press('Enter');
    await tabTo(/^预约$/);
    await page.keyboard.press('Enter');
    await student.see('预约已提交');
    expect(await openBookingsOf(student.seat.context)).toHaveLength(1);
  });
});

describe('in the dark and in English', () => {
  let student: StudentAtPhone | undefined;
  let staff: StaffAtDesk | undefined;
  afterEach(async () => {
    await student?.leave();
    await staff?.leave();
    student = staff = undefined;
  });

  it('the client is as readable in the dark', async () => {
    student = await StudentAtPhone.arrive('-dark', { colorScheme: 'dark' });
    await student.signIn(username);
    await student.lookAt('home');
    await student.tap(/^心理咨询预约，/);
    await student.see('流程须知');
    await student.lookAt('door');
    for (const tick of await student.page.getByRole('checkbox').all()) await tick.click();
    await student.tap('咨询老师');
    await student.see('我要预约');
    await student.lookAt('counsellors');
    await student.pickTime();
    await student.lookAt('times');
    await student.page.goto('/');
    await student.see('事务办理');
    await student.tap(/^消息/);
    await student.page.getByRole('heading', { name: '消息' }).waitFor();
    await student.lookAt('messages');
    await student.tap('我的');
    await student.see('退出登录');
    await student.lookAt('me');
  });

  it('the console is as readable in the dark', async () => {
    staff = await StaffAtDesk.arrive('-dark', { colorScheme: 'dark' });
    await staff.signIn('counselling-head', '/console/counselling/bookings?view=all');
    await staff.page.getByRole('row').nth(1).waitFor();
    await staff.lookAt('bookings');
    await staff.page.getByRole('row').nth(1).click();
    await staff.page.getByRole('complementary').waitFor();
    await staff.lookAt('booking-open');
    await staff.page.getByRole('link', { name: '预约日历' }).click();
    await staff.page.getByRole('button', { name: '下一周' }).first().waitFor();
    await staff.lookAt('calendar');
  });

  it('the client speaks English all through, labels of the graph included', async () => {
    student = await StudentAtPhone.arrive('-en');
    await student.signIn(username);
    await student.tap('我的');
    await student.tap('English');
    await student.see('Sign out');
    await student.lookAt('me');
    await student.page.goto('/');
    await student.page.getByRole('navigation').waitFor();
    await student.lookAt('home');
    await student.tap(/counselling/i);
    await student.page.getByRole('heading', { level: 2 }).first().waitFor();
    await student.lookAt('door');
  });
});
