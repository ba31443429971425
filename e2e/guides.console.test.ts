import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sitDown, type Seat } from './browser.js';
import { askAs, signInStudent } from './graph.js';
import { goTo } from './reviewing.js';
import { StaffAtDesk } from './staff.js';
import { stepByStep } from './steps.js';

const name = '自行车入校登记';

describe('a guide written in the console', () => {
  stepByStep();
  let affairs: StaffAtDesk;
  let student: Seat;

  beforeAll(async () => {
    affairs = await StaffAtDesk.arrive();
    student = await sitDown('phone');
    await signInStudent(student.context, '230900001');
  });
  afterAll(() => Promise.all([affairs.leave(), student.context.close()]));

  const dialog = () => affairs.page.getByRole('dialog');
  const phone = () => dialog().getByRole('region', { name: '学生看到的样子' });
  const stops = () => phone().locator('li strong').allInnerTexts();

  it('is seen as on the phone while it is written', async () => {
    await affairs.signIn('student-affairs');
    await goTo(affairs, /^办事流程/);
    await affairs.page.getByRole('button', { name: '写流程' }).click();
    await phone().getByText('还没有步骤').waitFor();
    await phone().getByText('不用带材料').waitFor();
    await dialog().getByLabel('名称').fill(name);
    await dialog().getByLabel('一句话说明').fill('登记后领车牌。');
    await dialog().getByLabel('带什么').fill('校园卡\n\n购车发票');
    await dialog().getByLabel('第 1 步', { exact: true }).fill('到保卫处填表');
    await dialog().getByRole('button', { name: '加一步' }).click();
    await dialog().getByLabel('第 2 步', { exact: true }).fill('领车牌');
    await dialog().getByLabel('第 2 步的说明').fill('当场领取。');
    await dialog().getByRole('button', { name: '加一步' }).click();
    // The third step has no word yet, and is not drawn.
    await expect.poll(stops, { timeout: 5_000 }).toEqual(['到保卫处填表', '领车牌']);
    expect(await phone().getByRole('definition').allInnerTexts()).toEqual(['校园卡', '购车发票']);
    await phone().getByText('当场领取。').waitFor();
    await affairs.lookAt('guide-preview');
  });

  it('its steps are moved by keys', async () => {
    await dialog().getByRole('button', { name: '下移第 1 步' }).press('Enter');
    await expect.poll(stops, { timeout: 5_000 }).toEqual(['领车牌', '到保卫处填表']);
    await dialog().getByRole('button', { name: '上移第 2 步' }).press('Enter');
    await expect.poll(stops, { timeout: 5_000 }).toEqual(['到保卫处填表', '领车牌']);
  });

  it('a student then reads the same', async () => {
    await dialog()
      .getByRole('button', { name: /^保\s?存$/ })
      .dblclick();
    await dialog().waitFor({ state: 'detached' });
    type Guides = { guides: { title: string; bring: string[]; steps: { title: string; detail: string }[] }[] };
    const query = 'query ($search: String) { guides(search: $search) { title bring steps { title detail } } }';
    const { data } = await askAs<Guides>(student.context, 'student', query, { search: name });
    expect(data?.guides).toEqual([
      {
        title: name,
        bring: ['校园卡', '购车发票'],
        steps: [
          { title: '到保卫处填表', detail: '' },
          { title: '领车牌', detail: '当场领取。' },
        ],
      },
    ]);
  });

  it('the page did not complain', () => {
    expect(affairs.seat.complaints).toEqual([]);
  });
});
