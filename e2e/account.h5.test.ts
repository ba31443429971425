import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askAs } from './graph.js';
import { StudentAtPhone } from './student.js';
import { stepByStep } from './steps.js';
import { heldBy, openWeComHouse, WECOM_PHONE, whoIs, type WeComHouse } from './wecom.js';

/** A window of WeCom as its SDK meets it: notes what is called, and says yes. */
const BRIDGE = `
  window.bridgeCalls = [];
  window.WeixinJSBridge = {
    on() {},
    call() {},
    invoke(name, given, done) {
      window.bridgeCalls.push([name, given]);
      const scanned = JSON.stringify({ scan_code: { scan_result: '/pages/matters/index' } });
      const resultStr = /iPhone/.test(navigator.userAgent) ? scanned : '/pages/matters/index';
      setTimeout(() => done && done({ err_msg: name + ':ok', errMsg: name + ':ok', resultStr }), 5);
    },
  };
`;

describe('my account, on two phones', () => {
  stepByStep();
  let house: WeComHouse;
  let phone: StudentAtPhone;
  let other: StudentAtPhone;

  beforeAll(async () => {
    house = await openWeComHouse();
    phone = await StudentAtPhone.arrive('', { baseURL: house.url, userAgent: WECOM_PHONE });
    other = await StudentAtPhone.arrive('', { baseURL: house.url });
    await phone.page.addInitScript(BRIDGE);
    await heldBy(phone.seat.context, house, '230900002');
    await phone.page.goto('/');
    await phone.see('事务办理');
    await other.page.goto('/');
    await other.tap('用本地账号和密码登录');
    await other.page.getByLabel('学号').fill('230900002');
    await other.page.getByLabel('密码').fill('Xuegong-demo-1');
    await other.tap('登录');
    await other.see('事务办理');
  });
  afterAll(async () => {
    await Promise.all([phone, other].map((student) => student?.leave()));
    await house?.stop();
  });

  const calls = (name: string): Promise<Record<string, unknown>[]> =>
    phone.page.evaluate(`window.bridgeCalls.filter(([name]) => name === '${name}').map(([, given]) => given)`);

  it("WeCom's SDK gets signatures of ours, and public pages alone may be passed on", async () => {
    await expect.poll(async () => (await calls('showOptionMenu')).length).toBeGreaterThan(0);
    const [verified] = await calls('preVerifyJSAPI');
    expect(verified).toMatchObject({
      appId: house.sim.env['WECOM_CORP_ID'],
      verifySignature: expect.stringMatching(/^[0-9a-f]{40}$/) as string,
    });
    await phone.tap('心理咨询预约，已开放');
    await phone.see('流程须知');
    await expect.poll(async () => (await calls('hideOptionMenu')).length).toBeGreaterThan(0);
  });

  it('a code is scanned by WeCom itself and opens the page that it names', async () => {
    await phone.page.goto('/');
    await phone.see('事务办理');
    await expect
      .poll(async () => (await calls('agentConfig')).length + (await calls('preVerifyJSAPI')).length)
      .toBeGreaterThan(0);
    await phone.tap('扫一扫');
    await phone.page.waitForURL(/#\/pages\/matters\/index/);
    expect(await calls('scanQRCode')).toHaveLength(1);
  });

  it("without a scanner of the host one types the text; a stranger's code opens nothing", async () => {
    await other.tap('扫一扫');
    await other.page.getByRole('dialog').getByRole('textbox').fill('https://elsewhere.example/pages/me/index');
    await other.lookAt('scan');
    await other.tap('确定');
    await other.see('这个二维码不是学工服务的。');
    await other.tap('知道了');
  });

  it('one phone sees the other and signs it out', async () => {
    await phone.page.goto('/#/pages/account/security/index');
    await phone.see('当前设备');
    await phone.lookAt('account-security');
    await phone.tap(/^让 .* 退出$/);
    await phone.page.getByRole('dialog').getByRole('button', { name: '退出', exact: true }).click();
    await phone.see('没有在其他设备上登录');
    expect(await whoIs(other.seat.context, house, 'student')).toBeNull();
    expect(await whoIs(phone.seat.context, house, 'student')).not.toBeNull();
    await other.page.reload();
    await other.see('请选择登录方式');
  });

  it('reminders are switched, quiet hours moved, an address kept', async () => {
    await phone.page.goto('/#/pages/account/reminders/index');
    await phone.see('在哪里提醒我');
    const appointments = phone.page.getByRole('group', { name: '预约' }).getByRole('button', { name: '企业微信' });
    await appointments.click();
    await phone.page.getByRole('checkbox', { name: /在这段时间里不提醒/ }).click();
    await phone.page.getByLabel('从').fill('23:15');
    await phone.tap('保存');
    await phone.see('已保存');
    await phone.page.getByLabel('电子邮箱', { exact: true }).fill('not-an-address');
    await phone.see('这不是一个电子邮箱地址');
    await phone.page.getByLabel('电子邮箱', { exact: true }).fill('student@example.edu.cn');
    await phone.tap('保存邮箱');
    await phone.lookAt('account-reminders');
    type Told = {
      viewer: { account: { email: string } };
      messagePreferences: {
        quietFrom: string;
        quietTo: string;
        categories: { label: string; channels: { enabled: boolean }[] }[];
      };
    };
    const query =
      '{ viewer { account { email } } messagePreferences { quietFrom quietTo categories { label channels { enabled } } } }';
    await expect
      .poll(
        async () => (await askAs<Told>(phone.seat.context, 'student', query, {}, house.url)).data?.viewer.account.email,
      )
      .toBe('student@example.edu.cn');
    const { data } = await askAs<Told>(phone.seat.context, 'student', query, {}, house.url);
    expect(data?.messagePreferences).toMatchObject({ quietFrom: '23:15', quietTo: '07:00' });
    expect(data?.messagePreferences.categories.find(({ label }) => label === '预约')?.channels[0]?.enabled).toBe(false);
  });

  it('a password is judged while it is typed, refused by the server in words, and changed', async () => {
    await phone.page.goto('/#/pages/account/password/index');
    const type = async (next: string, again = next): Promise<void> => {
      await phone.page.getByLabel('现在的密码', { exact: true }).fill('Xuegong-demo-1');
      await phone.page.getByLabel('新密码', { exact: true }).fill(next);
      await phone.page.getByLabel('再输一遍新密码').fill(again);
    };
    await phone.page.getByLabel('现在的密码', { exact: true }).waitFor();
    await type('Ab-230900002', 'Ab-2');
    await phone.see('两次输入的新密码不一样');
    expect(await phone.button('修改密码').isDisabled()).toBe(true);
    await phone.page.getByRole('img', { name: '不含学号和姓名：还不符合' }).waitFor();
    await phone.lookAt('account-password');
    await type('Password-123');
    await phone.tap('修改密码');
    await phone.page.getByRole('alert').waitFor();
    await type('Ganz-Neues-77');
    await phone.tap('修改密码');
    await phone.see('密码已修改');
    expect([...phone.seat.complaints, ...other.seat.complaints]).toEqual([]);
  });
});
