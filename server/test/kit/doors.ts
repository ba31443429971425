import { createServer, type AddressInfo } from 'node:net';
import { startSimulator, type Simulator } from '../../../scripts/simulator/simulator.mjs';
import type { TestDialect } from './databases.js';
import { testHouse, type TestHouse, type TestHouseOptions } from './test-house.js';

/** The product between its neighbours: WeCom, WeChat and the portal of the simulator, at an address that they all know. */
export interface House extends TestHouse {
  readonly simulator: Simulator;
}

export async function houseWithDoors(dialect: TestDialect, options: TestHouseOptions = {}): Promise<House> {
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  const simulator = await startSimulator();
  await simulator.control.configure({ publicUrl });
  const house = await testHouse(dialect, {
    ...options,
    env: { ...simulator.env, PORT: String(port), PUBLIC_URL: publicUrl, ...options.env },
  });
  return {
    ...house,
    simulator,
    close: async () => {
      await house.close();
      await simulator.close();
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The other site's page, with the person already chosen there. */
export function as(address: string, userid: string): string {
  const url = new URL(address);
  return `${url.origin}${url.pathname}${url.search}${url.search === '' ? '?' : '&'}__as=${userid}`;
}
