/** The make-believe university's two lists as a file for SITE_SOURCES, so that synchronising can be tried without a site. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @param {string} url of the simulator. @returns {string} the file's path; it goes with the process */
export function siteSourcesFile(url) {
  const { host } = new URL(url);
  // A make-believe site stands on this machine, which the product never asks unless it is told so.
  const common = { hosts: [host], privateHosts: [host], pauseMs: 0 };
  const sources = [
    {
      name: 'xsc',
      title: '学生处通知公告（模拟）',
      office: 'STUDENT_AFFAIRS',
      listUrl: `${url}/site/xsc/list.htm`,
      ...common,
    },
    {
      name: 'zzzx',
      title: '资助中心通知（模拟）',
      office: 'STUDENT_AID_CENTRE',
      preset: 'WEBPLUS_NEWS',
      listUrl: `${url}/site/zzzx/list.htm`,
      ...common,
    },
  ];
  const folder = mkdtempSync(join(tmpdir(), 'xuegong-site-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'sources.json');
  writeFileSync(file, JSON.stringify(sources, null, 1));
  return file;
}
