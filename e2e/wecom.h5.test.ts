import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StudentAtPhone } from './student.js';
import { stepByStep } from './steps.js';
import { heldBy, openWeComHouse, WECOM_PHONE, whoIs, type WeComHouse } from './wecom.js';

describe('signing in through WeCom and through the portal', () => {
  stepByStep();
  let house: WeComHouse;
  let inWeCom: StudentAtPhone;
  let stranger: StudentAtPhone;
  let plain: StudentAtPhone;

  beforeAll(async () => {
    house = await openWeComHouse();
    const at = { baseURL: house.url };
    inWeCom = await StudentAtPhone.arrive('', { ...at, userAgent: WECOM_PHONE });
    stranger = await StudentAtPhone.arrive('', { ...at, userAgent: WECOM_PHONE });
    plain = await StudentAtPhone.arrive('', at);
  });
  afterAll(async () => {
    await Promise.all([inWeCom, stranger, plain].map((student) => student?.leave()));
    await house?.stop();
  });

  it('inside WeCom a link opens what it names, without a question', async () => {
    await heldBy(inWeCom.seat.context, house, '230900001');
    await inWeCom.page.goto('/pages/messages/index');
    await inWeCom.see('全部标为已读');
    expect(inWeCom.page.url()).toBe(`${house.url}/#/pages/messages/index`);
    expect(await whoIs(inWeCom.seat.context, house, 'student')).toBe('林晓雨');
    expect(await house.sim.control.requests('oauth2/authorize')).toHaveLength(1);
    await inWeCom.lookAt('wecom-arrived');
  });

  it('who signs out stays out until a tap', async () => {
    await inWeCom.page.goto('/#/pages/me/index');
    await inWeCom.tap('退出登录');
    await inWeCom.page.getByRole('dialog').getByRole('button', { name: '退出登录' }).click();
    await inWeCom.see('请选择登录方式');
    expect(await whoIs(inWeCom.seat.context, house, 'student')).toBeNull();
    await inWeCom.page.reload();
    await inWeCom.see('请选择登录方式');
    expect(await house.sim.control.requests('oauth2/authorize')).toHaveLength(1);
    await inWeCom.tap('企业微信登录');
    await inWeCom.see('事务办理');
    expect(await whoIs(inWeCom.seat.context, house, 'student')).toBe('林晓雨');
  });

  it('a member whom we do not know is told so, once', async () => {
    await house.sim.control.clearRequests();
    await heldBy(stranger.seat.context, house, 'stranger');
    await stranger.page.goto('/');
    await stranger.see(/系统里还没有你的账号/);
    await stranger.lookAt('wecom-no-account');
    expect(await house.sim.control.requests('oauth2/authorize')).toHaveLength(1);
  });

  it('in a plain browser one chooses, and comes in through the portal', async () => {
    await plain.page.goto('/');
    await plain.see('请选择登录方式');
    await plain.lookAt('sign-in-ways');
    await plain.tap('统一身份认证登录');
    await plain.page.getByRole('link', { name: /陈思远/ }).click();
    await plain.see('事务办理');
    expect(await whoIs(plain.seat.context, house, 'student')).toBe('陈思远');
  });

  it('log-out at the portal ends this session, and no other', async () => {
    const other = await StudentAtPhone.arrive('', { baseURL: house.url, userAgent: WECOM_PHONE });
    await heldBy(other.seat.context, house, '230900002');
    await other.page.goto('/');
    await other.see('事务办理');
    await plain.page.goto(`${house.sim.env.CAS_URL}/logout`);
    expect(await house.sim.control.logouts()).toMatchObject([{ status: 200 }]);
    expect(await whoIs(plain.seat.context, house, 'student')).toBeNull();
    expect(await whoIs(other.seat.context, house, 'student')).toBe('陈思远');
    await plain.page.goto('/');
    await plain.see('请选择登录方式');
    await other.leave();
  });

  it('no page complained', () => {
    expect([inWeCom, stranger, plain].flatMap((student) => student.seat.complaints)).toEqual([]);
  });
});
