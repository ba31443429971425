import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gb18030 } from '../server/test/kit/gb18030.js';
import { goTo } from './reviewing.js';
import { StaffAtDesk } from './staff.js';
import { stepByStep } from './steps.js';

const head = '学号,姓名,学生身份,学籍状态,校区,学院,专业,班级,年级,手机号';
const good = '269930001,缪可颖,本科生,在籍,松江,理学院,统计学,理学2601,2026,13812345678';
const wrongYear = '269930002,欧阳敏,本科生,在籍,松江,理学院,统计学,理学2601,二零二六,13812345679';
const mended = wrongYear.replace('二零二六', '2026');

/** A list as Chinese Excel saves it: GB18030, lines ended as on Windows. */
const listOf = (...rows: string[]): Buffer => Buffer.from(gb18030([head, ...rows, ''].join('\r\n')));

describe('a list of students as Chinese Excel writes it', () => {
  stepByStep();
  let admin: StaffAtDesk;

  beforeAll(async () => {
    admin = await StaffAtDesk.arrive();
  });
  afterAll(() => admin.leave());

  const send = (name: string, buffer: Buffer) =>
    admin.page.getByLabel('选择文件').setInputFiles({ name, mimeType: 'text/csv', buffer });
  const card = () => admin.page.getByRole('region', { name: '导入' });
  const countOf = (name: string) => card().locator('dl > div').filter({ hasText: name }).getByRole('definition');
  const search = async (text: string) => {
    await goTo(admin, /^学生/);
    const box = admin.page.getByRole('searchbox', { name: '搜索学生' });
    await box.fill(text);
    await box.press('Enter');
  };

  it('a row that is wrong is told by row and column, and nothing is written', async () => {
    await admin.signIn('admin');
    await goTo(admin, /^数据导入/);
    await admin.lookAt('imports');
    await send('新生名单.csv', listOf(good, wrongYear));
    await admin.see('待确认');
    const row = admin.page.getByRole('table', { name: '错误' }).getByRole('row').last();
    await expect
      .poll(() => row.getByRole('cell').allInnerTexts())
      .toEqual(['3', '年级', '“二零二六”不是年级（应如 2023）。']);
    expect(await countOf('新增').innerText()).toBe('1');
    expect(await countOf('有错误').innerText()).toBe('1');
    await admin.lookAt('imports-preview');
    await search('269930001');
    await admin.see('没有符合条件的学生');
  });

  it('the wrong list is given up, the mended one confirmed', async () => {
    await admin.page.goBack();
    await admin.see('待确认');
    await card().getByRole('button', { name: '放弃导入' }).click();
    await admin.page.getByRole('tooltip').getByRole('button', { name: '放弃导入' }).press('Enter');
    await admin.see('已放弃');
    await card().getByRole('button', { name: '再导入一份' }).click();
    await send('新生名单 改.csv', listOf(good, mended));
    await admin.see('待确认');
    expect(await countOf('有错误').innerText()).toBe('0');
    await card().getByRole('button', { name: '确认写入 2 行' }).click();
    await admin.see('已写入 2 行，跳过 0 行。');
    await admin.lookAt('imports-done');
  });

  it('the same list again changes nothing', async () => {
    await card().getByRole('button', { name: '再导入一份' }).click();
    await send('新生名单 改.csv', listOf(good, mended));
    await admin.see('没有可以写入的内容。');
    expect(await countOf('无变化').innerText()).toBe('2');
  });

  it('the student is found by pinyin and by initials, and opens', async () => {
    await search('miaokeying');
    await admin.see('缪可颖');
    await search('oym');
    await admin.see('欧阳敏');
    await search('mky');
    const row = admin.page.getByRole('row').filter({ hasText: '缪可颖' });
    await row.waitFor();
    await admin.lookAt('students');
    await row.click();
    await admin.see('138****5678');
    await admin.lookAt('student');
  });

  it('the whole number asks for a reason first', async () => {
    expect(await admin.page.content()).not.toContain('13812345678');
    await admin.page.getByRole('button', { name: '显示完整信息' }).click();
    const dialog = admin.page.getByRole('dialog');
    await dialog.getByRole('radio', { name: '手机号' }).check();
    await dialog.getByRole('button', { name: /^查\s?看$/ }).click();
    await dialog.getByText('请写明原因').waitFor();
    expect(await dialog.innerText()).not.toContain('13812345678');
    await dialog.getByLabel('查看原因').fill('电话联系领取证明');
    await dialog.getByRole('button', { name: /^查\s?看$/ }).click();
    await dialog.getByText('13812345678').waitFor();
    await admin.lookAt('reveal');
  });

  it('the page did not complain', () => {
    expect(admin.seat.complaints).toEqual([]);
  });
});
