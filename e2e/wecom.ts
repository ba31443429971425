import { createHmac } from 'node:crypto';
import type { BrowserContext } from 'playwright-core';
import { startSimulator, type Simulator } from '../scripts/simulator/simulator.mjs';
import { askAs } from './graph.js';
import { startProduct } from './server.js';

/** What WeCom's own browser on a phone says of itself. */
export const WECOM_PHONE =
  'Mozilla/5.0 (Linux; Android 14; Pixel 7) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/120.0 Mobile Safari/537.36 wxwork/4.1.30 MicroMessenger/7.0.1 Language/zh';

export interface WeComHouse {
  readonly url: string;
  readonly sim: Simulator;
  stop(): Promise<void>;
}

/** A product of its own that is signed in to through the simulator, by which it also sends; never quiet, at whatever hour this runs. */
export async function openWeComHouse(more: Record<string, string> = {}): Promise<WeComHouse> {
  const sim = await startSimulator();
  const product = await startProduct((url) => ({
    ...sim.env,
    PUBLIC_URL: url,
    QUIET_HOURS: '00:00-00:00',
    ...more,
  }));
  await sim.control.configure({ publicUrl: product.url });
  const stop = async () => {
    await product.stop();
    await sim.close();
  };
  return { url: product.url, sim, stop };
}

/** Who holds the phone, as WeCom (or the portal) knows without asking. */
export async function heldBy(context: BrowserContext, house: WeComHouse, userid: string): Promise<void> {
  await context.addCookies([{ name: 'sim_wecom', value: userid, url: house.sim.url }]);
}

/** The student or member of staff that the browser's session belongs to; null where it has none. */
export async function whoIs(
  context: BrowserContext,
  house: WeComHouse,
  side: 'student' | 'console',
): Promise<string | null> {
  type Viewer = { viewer: { account: { displayName: string } } | null };
  const { data } = await askAs<Viewer>(context, side, '{ viewer { account { displayName } } }', {}, house.url);
  return data?.viewer?.account.displayName ?? null;
}

/** The six digits of an authenticator. @param secret base32 @param at epoch milliseconds */
export function totp(secret: string, at: number): string {
  const bits = [...secret.replace(/[\s=]/g, '').toUpperCase()]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from(bits.match(/.{8}/g)?.map((byte) => parseInt(byte, 2)) ?? []);
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const digest = createHmac('sha1', key).update(counter).digest();
  const from = (digest[19] ?? 0) & 15;
  return String((digest.readUInt32BE(from) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
