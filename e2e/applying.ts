import { expect } from 'vitest';
import { photo } from './photo.js';
import type { StudentAtPhone } from './student.js';

/** From home through the function's door; the notes are still to be read where they were not. */
export async function openDoor(student: StudentAtPhone, title: string): Promise<void> {
  await student.tap(new RegExp(`^${title}，`));
  await student.see('怎么办');
}

/** Ticks 注意事项; its button is dark until the tick is there. `name` leaves a picture of the sheet. */
export async function readNotes(student: StudentAtPhone, name?: string): Promise<void> {
  await student.tap('阅读注意事项');
  const sheet = student.page.getByRole('dialog');
  const goOn = sheet.getByRole('button', { name: '读过了，继续' });
  await expect.poll(() => goOn.isDisabled()).toBe(true);
  await sheet.getByRole('checkbox').click();
  await expect.poll(() => goOn.isDisabled()).toBe(false);
  if (name !== undefined) await student.lookAt(name);
  await goOn.click();
  await sheet.waitFor({ state: 'hidden' });
  await student.page.getByRole('heading', { name: '填写申请' }).waitFor();
}

/** The same where an earlier journey may have read them: what one has ticked is not asked for again. */
export async function readNotesIfAsked(student: StudentAtPhone): Promise<void> {
  const asked = student.button('阅读注意事项');
  await asked
    .or(student.page.getByRole('heading', { name: '填写申请' }))
    .first()
    .waitFor();
  if (await asked.isVisible()) await readNotes(student);
}

/** Types into a field of the form, named as its label. */
export async function write(student: StudentAtPhone, label: string, text: string): Promise<void> {
  await student.page.getByRole('textbox', { name: label, exact: true }).fill(text);
}

/** Picks a photograph by the browser's own chooser and waits until the server has it. */
export async function attach(student: StudentAtPhone, label: RegExp, name: string): Promise<void> {
  const choosing = student.page.waitForEvent('filechooser');
  await student.tap(label);
  await (await choosing).setFiles({ name, mimeType: 'image/png', buffer: photo() });
  await student.see('已上传');
}

/** The serial number on the progress page. */
export async function serialOn(student: StudentAtPhone): Promise<string> {
  const line = student.page.getByText(/编号 [A-Z]+\d{4}-\d+/).first();
  const [serial] = /[A-Z]+\d{4}-\d+/.exec(await line.innerText()) ?? [];
  if (serial === undefined) throw new Error('no serial number on the page');
  return serial;
}

/** From anywhere to one of my matters, by home's bar. */
export async function openMatter(student: StudentAtPhone, name: RegExp): Promise<void> {
  await student.page.goto('/');
  await student.tap(/^我的事项/);
  await student.tap(name);
  await student.see('进度');
}
