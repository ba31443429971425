import type { Locator } from 'playwright-core';
import type { StaffAtDesk } from './staff.js';

/** The open item at the side. */
export const paneOf = (staff: StaffAtDesk): Locator => staff.page.getByRole('complementary').last();

/** Goes to a page by the navigation. */
export async function goTo(staff: StaffAtDesk, name: RegExp): Promise<void> {
  await staff.page.getByRole('navigation').getByRole('link', { name }).first().click();
  // The page before stays until this one is loaded, and may have a field of the same name.
  await staff.page.getByRole('heading', { name, level: 1 }).waitFor();
}

/** Finds one application in 待办 by its serial number and opens it, all by keys. */
export async function openByKeys(staff: StaffAtDesk, serial: string): Promise<Locator> {
  await staff.page.getByRole('table', { name: '申请' }).waitFor();
  await staff.page.keyboard.press('/');
  const box = staff.page.getByRole('searchbox', { name: '搜索申请' });
  await box.fill(serial);
  await box.press('Enter');
  const rows = staff.page.getByRole('table', { name: '申请' }).locator('tbody').getByRole('row');
  await rows.filter({ hasNotText: serial }).first().waitFor({ state: 'detached' });
  await rows.filter({ hasText: serial }).waitFor();
  await box.evaluate((field: { blur(): void }) => field.blur());
  await staff.page.keyboard.press('j');
  await staff.page.keyboard.press('Enter');
  const pane = paneOf(staff);
  await pane.getByText(serial).first().waitFor();
  return pane;
}

/** Ticks one application among those to print and prints it; says the certificate's number and where its PDF is. */
export async function printOne(staff: StaffAtDesk, serial: string): Promise<{ certificate: string; pdf: string }> {
  await staff.page.getByRole('checkbox', { name: new RegExp(`^选择 ${serial} `) }).check();
  await staff.page.getByRole('button', { name: '打印 1 件' }).click();
  const dialog = staff.page.getByRole('dialog', { name: '打印结果' });
  const row = dialog.getByRole('row').filter({ hasText: serial });
  const certificate = await row.getByRole('cell').last().innerText();
  const pdf = await dialog.getByRole('link', { name: '打开 PDF' }).getAttribute('href');
  return { certificate, pdf: pdf ?? '' };
}
