import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SimulatedMessage } from '../scripts/simulator/simulator.mjs';
import { bookingsOf } from './graph.js';
import { StaffAtDesk } from './staff.js';
import { StudentAtPhone } from './student.js';
import { stepByStep } from './steps.js';
import { heldBy, openWeComHouse, totp, WECOM_PHONE, whoIs, type WeComHouse } from './wecom.js';

/** As messages say it: 11月25日 09:00, in Shanghai. */
function sayTime(instant: string): string {
  const at = new Date(Date.parse(instant) + 8 * 3_600_000);
  return `${at.getUTCMonth() + 1}月${at.getUTCDate()}日 ${at.toISOString().slice(11, 16)}`;
}

describe('staff come in by scanning, and act from their phones', () => {
  stepByStep();
  let house: WeComHouse;
  let desk: StaffAtDesk;
  let admin: StaffAtDesk;
  let student: StudentAtPhone;
  let secret = '';
  const purpose = `想聊聊学业压力 ${Date.now()}`;

  beforeAll(async () => {
    house = await openWeComHouse({ SECOND_FACTOR: 'administrators' });
    desk = await StaffAtDesk.arrive('', { baseURL: house.url });
    admin = await StaffAtDesk.arrive('', { baseURL: house.url });
    student = await StudentAtPhone.arrive('', { baseURL: house.url, userAgent: WECOM_PHONE });
  });
  afterAll(async () => {
    await Promise.all([desk, admin, student].map((person) => person?.leave()));
    await house?.stop();
  });

  const scan = async (staff: StaffAtDesk, name: RegExp) => {
    await staff.page.getByRole('link', { name: '企业微信扫码登录' }).click();
    await staff.page.getByRole('link', { name }).click();
  };

  const inbox = () => house.sim.control.inbox('counselling-desk');

  it('who declines on the phone is asked again, in words', async () => {
    await desk.page.goto('/console/');
    await scan(desk, /^拒绝/);
    await desk.see(/你取消了授权/);
    await desk.lookAt('wecom-denied');
  });

  it('the desk scans and is in', async () => {
    await scan(desk, /何芳/);
    await desk.page.getByRole('navigation').first().waitFor();
    expect(await whoIs(desk.seat.context, house, 'console')).toBe('何芳');
  });

  it('an administrator has a second factor to set up first', async () => {
    await admin.page.goto('/console/');
    await scan(admin, /系统管理员/);
    await admin.see('先设置二次验证');
    secret = (await admin.page.locator('#factor-secret').innerText()).replace(/\s/g, '');
    await admin.page.getByLabel('验证器上的 6 位数字').fill(totp(secret, Date.now()));
    await admin.page.getByRole('button', { name: '确认开启' }).click();
    await admin.page.getByRole('checkbox', { name: '我已经妥善保存了恢复码' }).click();
    await admin.page.getByRole('button', { name: /^继\s?续$/ }).click();
    await admin.page.getByRole('navigation').first().waitFor();
  });

  it('and gives it the next time, each code once', async () => {
    await admin.seat.context.clearCookies();
    await admin.page.goto('/console/');
    await scan(admin, /系统管理员/);
    await admin.see('请完成二次验证后进入工作台。');
    await admin.lookAt('second-factor');
    const give = async (code: string) => {
      await admin.page.getByLabel('验证器上的 6 位数字').fill(code);
      await admin.page.getByRole('button', { name: /^继\s?续$/ }).click();
    };
    await give(totp(secret, Date.now() - 300_000));
    await admin.page.getByRole('alert').first().waitFor();
    await give(totp(secret, Date.now() + 30_000)); // the next step is taken already, so that nobody waits for it here
    await admin.page.getByRole('navigation').first().waitFor();
  });

  it('a student books; the desk confirms on the phone, by the card’s button', async () => {
    await heldBy(student.seat.context, house, '230900001');
    await student.page.goto('/');
    await student.see('事务办理');
    await student.goToCounsellors();
    await student.pickTime();
    const known = new Set((await inbox()).map(({ taskId }) => taskId)); // the demo's own
    await student.page.getByRole('textbox', { name: '来访目的' }).fill(purpose);
    await student.tap('预约');
    await student.see('预约已提交');

    const [booked] = await bookingsOf(student.seat.context, house.url);
    const when = sayTime(booked?.slot.startsAt ?? '');
    const isNew = ({ taskId, content }: SimulatedMessage) =>
      taskId !== '' && !known.has(taskId) && JSON.stringify(content).includes(when);
    await expect.poll(async () => (await inbox()).some(isNew), { timeout: 15_000 }).toBe(true);
    const card = (await inbox()).find(isNew);
    expect(JSON.stringify(card?.content)).not.toMatch(/学业|林晓雨/);

    const phone = await StudentAtPhone.arrive('', { baseURL: house.sim.url });
    await phone.page.goto('/__sim/inbox?user=counselling-desk');
    await phone.lookAt('wecom-card');
    await phone.page.locator(`[data-task="${card?.taskId}"]`).getByRole('button', { name: '确认' }).click();
    await phone.see(/已回调：200/);
    const replaced = async () => (await inbox()).find(({ taskId }) => taskId === card?.taskId)?.replaceName;
    await expect.poll(replaced, { timeout: 15_000 }).toBe('已确认');
    await phone.leave();
  });

  it('the student sees it, and so does the console', async () => {
    await student.tap('我的预约');
    await student.see('已确认');
    await desk.page.goto('/console/counselling/bookings?state=confirmed');
    await desk.see(purpose);
    await desk.page.getByText(purpose).first().click();
    await desk.page.getByRole('complementary').getByText('已确认').first().waitFor();
    await desk.lookAt('wecom-confirmed');
  });

  it('no page complained', () => {
    expect([desk, admin, student].flatMap((person) => person.seat.complaints)).toEqual([]);
  });
});
