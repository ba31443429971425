import { expect } from 'vitest';
import { barriers, picture, sitDown, type Seat, type SeatOptions } from './browser.js';

const password = 'Xuegong-demo-1';

/** Somebody of the staff at a desk, in the console. */
export class StaffAtDesk {
  private constructor(
    readonly seat: Seat,
    private readonly series: string,
  ) {}

  static async arrive(series = '', options: SeatOptions = {}): Promise<StaffAtDesk> {
    return new StaffAtDesk(await sitDown('desk', options), series);
  }

  get page() {
    return this.seat.page;
  }

  async see(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).filter({ visible: true }).first().waitFor();
  }

  /** A picture of the page as it stands, and axe over it. */
  async lookAt(name: string): Promise<void> {
    await this.page.mouse.move(0, 0); // the page at rest, no button lit by the pointer
    await this.page.waitForLoadState('networkidle');
    await this.page.evaluate('document.fonts.ready');
    await picture(this.page, `console-${name}${this.series}`);
    expect(await barriers(this.page), `axe on ${name}`).toEqual([]);
  }

  async signIn(username: string, path = '/console/'): Promise<void> {
    await this.page.goto(path);
    await this.page.getByLabel('账号', { exact: true }).fill(username);
    await this.page.getByLabel('密码', { exact: true }).fill(password);
    await this.page.getByRole('button', { name: '登录', exact: true }).click();
    await this.page.getByRole('navigation').first().waitFor();
  }

  async leave(): Promise<void> {
    await this.seat.context.close();
  }
}
