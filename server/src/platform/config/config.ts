import { z } from 'zod';
import { filesConfigOf, filesProblems, filesVariables, type FilesConfig } from '../files/files-config.js';
import { ConfigError } from './config-error.js';
import { identityConfigOf, identityProblems, identityVariables, type IdentityConfig } from './identity-config.js';
import { printingConfigOf, printingVariables, type PrintingConfig } from './printing-config.js';
import { readSiteSources, siteVariables, type SiteSourceConfig } from './site-config.js';

const flag = (fallback: boolean) =>
  z
    .enum(['0', '1', 'true', 'false'])
    .optional()
    .transform((text) => (text === undefined ? fallback : text === '1' || text === 'true'));

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).optional(),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^(sqlite:.+|mysql:\/\/.+)$/, 'must be sqlite:<path> or mysql://…')
    .optional(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(500).default(20),
  ALLOW_RELAXED_DURABILITY: flag(false),
  FIELD_KEY: z
    .string()
    .regex(/^[A-Za-z0-9+/]{43}=$/, 'must be 32 bytes in base64')
    .optional(),
  GRAPHQL_DOCUMENTS: z.enum(['any', 'trusted']).optional(),
  TRUSTED_DOCUMENTS: z.string().min(1).optional(),
  SESSION_HOURS: z.coerce
    .number()
    .positive()
    .max(24 * 30)
    .default(12),
  STAFF_IDLE_MINUTES: z.coerce
    .number()
    .positive()
    .max(24 * 60)
    .default(30),
  JOBS: flag(true),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  XG_DEMO: flag(false),
  XG_TEST_CLOCK: flag(false),
  CRISIS_LINES: z
    .string()
    .regex(/^([A-Z_]{1,16}=[0-9-]{3,20})(,[A-Z_]{1,16}=[0-9-]{3,20})*$/, 'must be CAMPUS=number,CAMPUS=number')
    .optional(),
  ...filesVariables,
  ...printingVariables,
  ...identityVariables,
  ...siteVariables,
  COUNSELLING_CUTOFF_HOURS: z.coerce
    .number()
    .min(0)
    .max(24 * 14)
    .default(24),
});

/** The product's settings, read once at start. */
export interface Config {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string | null;
  /** how many proxies stand before us, each adding to X-Forwarded-For whom it saw */
  readonly trustedProxies: number;
  readonly dataDir: string;
  readonly databaseUrl: string;
  readonly databasePool: number;
  readonly allowRelaxedDurability: boolean;
  /** base64 of the 32 bytes that encrypt sensitive fields */
  readonly fieldKey: string;
  readonly documents: 'any' | 'trusted';
  /** file of the published documents (hash → text); null for our own clients' */
  readonly trustedDocuments: string | null;
  readonly sessionMs: number;
  readonly staffIdleMs: number;
  readonly jobs: boolean;
  readonly logLevel: string;
  readonly demo: boolean;
  readonly testClock: boolean;
  readonly files: FilesConfig;
  readonly printing: PrintingConfig;
  readonly identity: IdentityConfig;
  /** pages of the university's sites whose notices are taken over */
  readonly siteSources: readonly SiteSourceConfig[];
  /** the campuses' own crisis lines: number to dial by campus code */
  readonly crisisLines: Readonly<Record<string, string>>;
  /** how long before the start a student may still cancel a confirmed booking alone */
  readonly counsellingCutoffMs: number;
}

/** For development and the demo only; production refuses it. */
const DEMO_FIELD_KEY = Buffer.from('xuegong demo key, never in prod!').toString('base64');

/** Made up, so that the demo shows how a campus's own line looks. */
const DEMO_CRISIS_LINES = 'SONGJIANG=67792110,YANAN_ROAD=62378110';

function crisisLinesOf(text: string): Record<string, string> {
  if (text === '') return {};
  return Object.fromEntries(text.split(',').map((line) => line.split('=') as [string, string]));
}

/** Looks at the plain texts, so that it also speaks beside malformed values. */
function unfitForProduction(given: Readonly<Record<string, string | undefined>>): string[] {
  const on = (name: string) => given[name] === '1' || given[name] === 'true';
  const problems: string[] = [];
  if (on('XG_DEMO')) problems.push('XG_DEMO: demo data are refused in production');
  if (on('XG_TEST_CLOCK')) problems.push('XG_TEST_CLOCK: the clock of tests is refused in production');
  if (given['FIELD_KEY'] === undefined) {
    problems.push('FIELD_KEY: must be set in production (openssl rand -base64 32)');
  }
  if (given['FIELD_KEY'] === DEMO_FIELD_KEY) problems.push('FIELD_KEY: the demo key is refused in production');
  if (given['PUBLIC_URL'] === undefined) problems.push('PUBLIC_URL: must be set in production');
  if (given['CAS_URL']?.startsWith('http:'))
    problems.push('CAS_URL: must be https in production: it says who people are');
  if (given['LOCAL_PASSWORDS'] === 'none' && given['WECOM_CORP_ID'] === undefined && given['CAS_URL'] === undefined) {
    problems.push('LOCAL_PASSWORDS: none leaves no way to sign in without WeCom or the portal');
  }
  return problems;
}

/** Reads and checks the environment as a whole; throws one ConfigError that lists everything wrong. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = schema.safeParse(given);
  const malformed = parsed.error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? [];
  const sites = readSiteSources(given['SITE_SOURCES']);
  const problems = [
    ...malformed,
    ...filesProblems(given),
    ...identityProblems(given),
    ...sites.problems,
    ...(given['NODE_ENV'] === 'production' ? unfitForProduction(given) : []),
  ];
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  const e = parsed.data;
  const production = e.NODE_ENV === 'production';
  return {
    production,
    host: e.HOST,
    port: e.PORT,
    publicUrl: e.PUBLIC_URL ?? null,
    trustedProxies: e.TRUSTED_PROXIES ?? (production ? 1 : 0),
    dataDir: e.DATA_DIR,
    databaseUrl: e.DATABASE_URL ?? `sqlite:${e.DATA_DIR}/xuegong.db`,
    databasePool: e.DATABASE_POOL,
    allowRelaxedDurability: e.ALLOW_RELAXED_DURABILITY,
    fieldKey: e.FIELD_KEY ?? DEMO_FIELD_KEY,
    documents: e.GRAPHQL_DOCUMENTS ?? (production ? 'trusted' : 'any'),
    trustedDocuments: e.TRUSTED_DOCUMENTS ?? null,
    sessionMs: e.SESSION_HOURS * 3_600_000,
    staffIdleMs: e.STAFF_IDLE_MINUTES * 60_000,
    jobs: e.JOBS,
    logLevel: e.LOG_LEVEL,
    demo: e.XG_DEMO,
    testClock: e.XG_TEST_CLOCK,
    files: filesConfigOf(e),
    printing: printingConfigOf(e),
    identity: identityConfigOf(e, production),
    siteSources: sites.sources,
    crisisLines: crisisLinesOf(e.CRISIS_LINES ?? (e.XG_DEMO ? DEMO_CRISIS_LINES : '')),
    counsellingCutoffMs: e.COUNSELLING_CUTOFF_HOURS * 3_600_000,
  };
}
