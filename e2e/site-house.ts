import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSimulator, type Simulator } from '../scripts/simulator/simulator.mjs';
import { startProduct } from './server.js';

export interface SiteHouse {
  readonly url: string;
  readonly sim: Simulator;
  stop(): Promise<void>;
}

/** A product of its own beside a make-believe site of the university, whose notices Student Affairs takes over by the button. */
export async function openSiteHouse(): Promise<SiteHouse> {
  const sim = await startSimulator();
  const folder = mkdtempSync(join(tmpdir(), 'xuegong-site-'));
  const { host } = new URL(sim.url);
  const source = {
    name: 'xsc',
    title: '学生处网站',
    office: 'STUDENT_AFFAIRS',
    listUrl: `${sim.url}/site/xsc/list.htm`,
    hosts: [host],
    privateHosts: [host],
    pauseMs: 0,
    // Never by the clock, so that a journey knows which run it looks at.
    hours: [0, 0],
  };
  const file = join(folder, 'sources.json');
  writeFileSync(file, JSON.stringify([source]));
  const product = await startProduct(() => ({ SITE_SOURCES: file }));
  const stop = async () => {
    await product.stop();
    await sim.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: product.url, sim, stop };
}
