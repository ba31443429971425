import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { startSimulator, type Simulator, type SimulatorControl } from '../../../scripts/simulator/simulator.mjs';
import type { IdentityConfig } from '../../src/platform/config/identity-config.js';
import { ForeignCalls } from '../../src/platform/foreign/foreign-calls.js';
import { ForeignError } from '../../src/platform/foreign/foreign-error.js';
import type { ForeignServices } from '../../src/platform/foreign/foreign-services.js';
import { openForeignServices } from '../../src/platform/foreign/open-foreign.js';
import type { WeComPort } from '../../src/platform/wecom/wecom-port.js';
import type { TestDialect } from './databases.js';
import { testHouse, type TestHouse } from './test-house.js';

export const PUBLIC_URL = 'https://xg.example.edu.cn';

/** A house and a simulator for a file's tests; before each the simulator is as new and no token is known. */
export class Wire {
  #house: TestHouse | null = null;
  #simulator: Simulator | null = null;

  constructor(dialect: TestDialect, env: Readonly<Record<string, string>> = {}) {
    beforeAll(async () => {
      this.#simulator = await startSimulator();
      this.#house = await testHouse(dialect, { env: { ...this.simulator.env, PUBLIC_URL, ...env } });
    });
    beforeEach(async () => {
      await this.control.reset();
      await this.house.house.services.database.run('DELETE FROM external_token');
      this.house.house.services.clock.reset();
    });
    afterAll(async () => {
      await this.#house?.close();
      await this.#simulator?.close();
    });
  }

  get house(): TestHouse {
    if (this.#house === null) throw new Error('not open yet');
    return this.#house;
  }

  get simulator(): Simulator {
    if (this.#simulator === null) throw new Error('not open yet');
    return this.#simulator;
  }

  get control(): SimulatorControl {
    return this.simulator.control;
  }

  /** The clients as a process of their own has them: nothing in memory, the same database. */
  instance(change: (identity: IdentityConfig) => IdentityConfig = (identity) => identity): ForeignServices {
    const { config, services } = this.house.house;
    return openForeignServices(change(config.identity), services, new ForeignCalls());
  }

  weCom(change: Partial<NonNullable<IdentityConfig['weCom']>> = {}): WeComPort {
    const { weCom } = this.instance((identity) => ({
      ...identity,
      weCom: identity.weCom && { ...identity.weCom, ...change },
    }));
    if (weCom === null) throw new Error('not configured');
    return weCom;
  }

  /** time goes on for both sides */
  async advance(ms: number): Promise<void> {
    this.house.advance(ms);
    await this.control.advance(ms);
  }

  /** how many calls the simulator saw whose path holds this */
  async calls(match: string): Promise<number> {
    return (await this.control.requests(match)).length;
  }
}

/** `TROUBLE CODE` of a call that must fail; anything but a ForeignError is thrown on. */
export async function troubleOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof ForeignError) return `${error.trouble} ${error.code}`;
    throw error;
  }
  return expect.unreachable('it succeeded');
}

/** How many milliseconds the work takes, whatever becomes of it. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work().catch(() => undefined);
  return performance.now() - from;
}
