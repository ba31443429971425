import { expect } from 'vitest';
import { barriers, picture, sitDown, type Seat, type SeatOptions } from './browser.js';

const password = 'Xuegong-demo-1';

/** A student with a phone: the words are those on the buttons. */
export class StudentAtPhone {
  private constructor(
    readonly seat: Seat,
    private readonly series: string,
  ) {}

  static async arrive(series = '', options: SeatOptions = {}): Promise<StudentAtPhone> {
    return new StudentAtPhone(await sitDown('phone', options), series);
  }

  get page() {
    return this.seat.page;
  }

  button(name: string | RegExp) {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  async tap(name: string | RegExp): Promise<void> {
    // The tabs keep their pages: what is on another one has the same words and cannot be tapped.
    await this.button(name).filter({ visible: true }).first().click();
  }

  async see(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).filter({ visible: true }).first().waitFor();
  }

  /** A picture of the screen as it stands, and axe over it. */
  async lookAt(name: string): Promise<void> {
    await this.settle();
    await picture(this.page, `h5-${name}${this.series}`);
    expect(await barriers(this.page), `axe on ${name}`).toEqual([]);
  }

  /** Until nothing is asked of the server and nothing moves any more. */
  private async settle(): Promise<void> {
    await this.page.waitForLoadState('networkidle');
    await this.page.evaluate('document.fonts.ready');
  }

  async signIn(username: string): Promise<void> {
    await this.page.goto('/');
    await this.page.getByLabel('学号').fill(username);
    await this.page.getByLabel('密码').fill(password);
    await this.tap('登录');
    await this.see('事务办理');
  }

  /** From home through 须知 and consent, as far as they are asked for, to the counsellors. */
  async goToCounsellors(): Promise<void> {
    await this.tap(/^心理咨询预约，/);
    await this.see('流程须知');
    for (const tick of await this.page.getByRole('checkbox').all()) await tick.click();
    await this.tap('咨询老师');
    await this.see('我要预约');
  }

  /** Opens a counsellor's times and picks the first free one of next week, so that its eve is still to come. */
  async pickTime(): Promise<void> {
    await this.tap(/^我要预约 /);
    await this.page.getByRole('button', { name: '下一周' }).click();
    await this.page
      .getByRole('button', { name: /日 .*，可约 / })
      .first()
      .click();
    await this.page
      .getByRole('button', { name: /^\d\d:\d\d，余 / })
      .first()
      .click();
  }

  async leave(): Promise<void> {
    await this.seat.context.close();
  }
}
