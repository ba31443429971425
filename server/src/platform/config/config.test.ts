import { describe, expect, it } from 'vitest';
import { ConfigError } from './config-error.js';
import { readConfig } from './config.js';

const KEY = Buffer.alloc(32, 7).toString('base64');
const PRODUCTION = { NODE_ENV: 'production', FIELD_KEY: KEY, PUBLIC_URL: 'https://xg.example.edu.cn' };

/** The variables complained of, each once, in the order of their names. */
function complaints(env: Record<string, string>): string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems.map((problem) => problem.split(':')[0] ?? '').sort();
    throw error;
  }
  return [];
}

describe('the configuration', () => {
  it('of nothing is the demo’s: loopback, 4000, an embedded database in ./data', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      production: false,
      host: '127.0.0.1',
      port: 4000,
      databaseUrl: 'sqlite:./data/xuegong.db',
      documents: 'any',
      sessionMs: 12 * 3_600_000,
      staffIdleMs: 30 * 60_000,
      counsellingCutoffMs: 24 * 3_600_000,
      jobs: true,
      demo: false,
      crisisLines: {},
    });
  });

  it('takes an empty variable for one left out', () => {
    expect(readConfig({ PORT: '', FIELD_KEY: '', DATABASE_URL: '' }).port).toBe(4000);
  });

  it('follows the data folder, the cut-off, the flags and the crisis lines', () => {
    const config = readConfig({
      DATA_DIR: '/var/lib/xg',
      COUNSELLING_CUTOFF_HOURS: '1.5',
      JOBS: 'false',
      XG_DEMO: '1',
      CRISIS_LINES: 'SONGJIANG=67792110,YANAN_ROAD=021-6237',
    });
    expect(config.databaseUrl).toBe('sqlite:/var/lib/xg/xuegong.db');
    expect(config.counsellingCutoffMs).toBe(5_400_000);
    expect(config.jobs).toBe(false);
    expect(config.demo).toBe(true);
    expect(config.crisisLines).toEqual({ SONGJIANG: '67792110', YANAN_ROAD: '021-6237' });
  });

  it('lists every problem at once, each by the name of its variable', () => {
    const wrong = {
      PORT: '99999',
      DATABASE_URL: 'postgres://x',
      FIELD_KEY: 'short',
      PUBLIC_URL: 'ftp://x',
      JOBS: 'yes',
      LOG_LEVEL: 'loud',
      SESSION_HOURS: '-1',
      DATABASE_POOL: 'many',
      CRISIS_LINES: 'here=there',
    };
    expect(complaints(wrong)).toEqual(Object.keys(wrong).sort());
  });

  it('is told in words with all its problems', () => {
    const act = () => readConfig({ PORT: 'x', DATABASE_URL: 'x' });
    expect(act).toThrow(/配置有误[^]*PORT[^]*DATABASE_URL: must be sqlite:<path> or mysql:/);
  });
});

describe('in production the configuration', () => {
  it('is accepted when whole, and serves trusted documents only unless told otherwise', () => {
    expect(readConfig(PRODUCTION)).toMatchObject({ production: true, documents: 'trusted', fieldKey: KEY });
    expect(readConfig({ ...PRODUCTION, GRAPHQL_DOCUMENTS: 'any' }).documents).toBe('any');
  });

  it('refuses what is missing and what belongs to demos and tests, all at once', () => {
    expect(complaints({ NODE_ENV: 'production', XG_DEMO: '1', XG_TEST_CLOCK: 'true' })).toEqual([
      'FIELD_KEY',
      'PUBLIC_URL',
      'XG_DEMO',
      'XG_TEST_CLOCK',
    ]);
  });

  it('refuses the key that every demo has', () => {
    const { fieldKey } = readConfig({});
    expect(complaints({ ...PRODUCTION, FIELD_KEY: fieldKey })).toEqual(['FIELD_KEY']);
  });

  it('refuses a house with no door, and a portal that anybody between us and it could speak for', () => {
    const closed = { ...PRODUCTION, LOCAL_PASSWORDS: 'none' };
    expect(complaints(closed)).toEqual(['LOCAL_PASSWORDS']);
    expect(complaints({ ...closed, CAS_URL: 'https://cas.example.edu.cn' })).toEqual([]);
    expect(complaints({ ...closed, CAS_URL: 'http://cas.example.edu.cn' })).toEqual(['CAS_URL']);
  });

  it('names its refusals beside malformed values, not after they are mended', () => {
    expect(complaints({ NODE_ENV: 'production', PORT: 'x', XG_DEMO: '1', FIELD_KEY: KEY })).toEqual([
      'PORT',
      'PUBLIC_URL',
      'XG_DEMO',
    ]);
    expect(complaints({ NODE_ENV: 'production', FIELD_KEY: 'short', PUBLIC_URL: 'nowhere' })).toEqual([
      'FIELD_KEY',
      'PUBLIC_URL',
    ]);
  });

  it('takes WeCom, WeChat, CAS and mail as wholes, and knows the address that sign-in comes back to', () => {
    expect(complaints({ WECOM_CORP_ID: 'ww1', CAS_URL: 'https://cas.example.edu.cn' })).toEqual([
      'PUBLIC_URL',
      'WECOM_AGENT_ID',
      'WECOM_SECRET',
    ]);
    expect(complaints({ WECOM_CALLBACK_TOKEN: 't', WECHAT_SECRET: 's', SMTP_FROM: 'xg@example.edu.cn' })).toEqual([
      'SMTP_URL',
      'WECHAT_APP_ID',
      'WECOM_CALLBACK_AES_KEY',
    ]);
    expect(complaints({ WECOM_CALLBACK_AES_KEY: 'short', QUIET_HOURS: '25:00-07:00', AUDIT_DAYS: '30' })).toEqual([
      'AUDIT_DAYS',
      'QUIET_HOURS',
      'WECOM_CALLBACK_AES_KEY',
      'WECOM_CALLBACK_TOKEN',
    ]);
    const { identity } = readConfig({
      ...PRODUCTION,
      WECOM_CORP_ID: 'ww1',
      WECOM_AGENT_ID: '1000002',
      WECOM_SECRET: 's',
      WECHAT_APP_ID: 'wx1',
      WECHAT_SECRET: 's',
      WECHAT_TEMPLATES: 'REMINDER=abc_1,RESULT=d-2',
      CAS_URL: 'https://cas.example.edu.cn/authserver/',
      QUIET_HOURS: '21:05-06:30',
    });
    expect(identity).toMatchObject({
      weCom: { agentId: 1_000_002, callback: null, apiUrl: 'https://qyapi.weixin.qq.com' },
      weChat: { templates: { REMINDER: 'abc_1', RESULT: 'd-2' } },
      cas: { url: 'https://cas.example.edu.cn/authserver', format: 'XML', userAttribute: null },
      mail: null,
      localPasswords: 'all',
      secondFactor: 'administrators',
      quietHours: { from: 1_265, to: 390 },
    });
    expect(readConfig({}).identity).toMatchObject({ weCom: null, weChat: null, cas: null, secondFactor: 'offered' });
  });
});
