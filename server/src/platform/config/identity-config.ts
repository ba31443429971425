import { z } from 'zod';

/** The variables about WeCom, WeChat, CAS, mail and signing in, as part of the product's settings. */
export const identityVariables = {
  WECOM_CORP_ID: z.string().min(1).max(64).optional(),
  WECOM_AGENT_ID: z.coerce.number().int().positive().optional(),
  WECOM_SECRET: z.string().min(1).max(200).optional(),
  WECOM_CALLBACK_TOKEN: z.string().min(1).max(64).optional(),
  WECOM_CALLBACK_AES_KEY: z
    .string()
    .regex(/^[A-Za-z0-9]{43}$/, 'must be the 43 characters of EncodingAESKey')
    .optional(),
  WECOM_SCOPE: z.enum(['snsapi_base', 'snsapi_privateinfo']).default('snsapi_base'),
  WECOM_API_URL: z.url({ protocol: /^https?$/ }).default('https://qyapi.weixin.qq.com'),
  WECOM_OAUTH_URL: z.url({ protocol: /^https?$/ }).default('https://open.weixin.qq.com'),
  WECOM_LOGIN_URL: z.url({ protocol: /^https?$/ }).default('https://login.work.weixin.qq.com'),
  WECHAT_APP_ID: z.string().min(1).max(64).optional(),
  WECHAT_SECRET: z.string().min(1).max(200).optional(),
  WECHAT_API_URL: z.url({ protocol: /^https?$/ }).default('https://api.weixin.qq.com'),
  WECHAT_TEMPLATES: z
    .string()
    .regex(/^[A-Z_]{1,32}=[\w-]{1,64}(,[A-Z_]{1,32}=[\w-]{1,64})*$/, 'must be NAME=template id,NAME=template id')
    .optional(),
  CAS_URL: z.url({ protocol: /^https?$/ }).optional(),
  CAS_FORMAT: z.enum(['XML', 'JSON']).default('XML'),
  CAS_USER_ATTRIBUTE: z.string().min(1).max(64).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  SMTP_FROM: z.string().min(3).max(200).optional(),
  LOCAL_PASSWORDS: z.enum(['all', 'staff', 'none']).default('all'),
  STUDENT_IDLE_MINUTES: z.coerce
    .number()
    .positive()
    .max(60 * 24 * 30)
    .default(240),
  SECOND_FACTOR: z.enum(['administrators', 'offered']).optional(),
  QUIET_HOURS: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/, 'must be HH:MM-HH:MM')
    .default('22:30-07:00'),
  AUDIT_DAYS: z.coerce.number().int().min(180, 'must be at least 180').max(36_500).default(400),
};

export interface WeComConfig {
  readonly corpId: string;
  readonly agentId: number;
  readonly secret: string;
  /** null: no callbacks are taken, and cards have no buttons */
  readonly callback: { readonly token: string; readonly aesKey: string } | null;
  readonly scope: 'snsapi_base' | 'snsapi_privateinfo';
  readonly apiUrl: string;
  readonly oauthUrl: string;
  readonly loginUrl: string;
}

export interface WeChatConfig {
  readonly appId: string;
  readonly secret: string;
  readonly apiUrl: string;
  /** ids of subscription templates by our names of them (REMINDER, RESULT, TODO) */
  readonly templates: Readonly<Record<string, string>>;
}

export interface CasConfig {
  /** without `/login`, e.g. https://cas.example.edu.cn/authserver */
  readonly url: string;
  readonly format: 'XML' | 'JSON';
  /** attribute that holds the student or staff number; null: `cas:user` itself */
  readonly userAttribute: string | null;
}

/** What a part of the product is not configured for is null, and that part then offers nothing. */
export interface IdentityConfig {
  readonly weCom: WeComConfig | null;
  readonly weChat: WeChatConfig | null;
  readonly cas: CasConfig | null;
  readonly mail: { readonly url: string; readonly from: string } | null;
  /** for whom local passwords open the door */
  readonly localPasswords: 'all' | 'staff' | 'none';
  readonly studentIdleMs: number;
  /** whether administrators must have a second factor, or may */
  readonly secondFactor: 'administrators' | 'offered';
  /** when nobody is disturbed unless he or she says otherwise: minutes after midnight in Shanghai */
  readonly quietHours: { readonly from: number; readonly to: number };
  /** how long audit entries are kept */
  readonly auditDays: number;
}

type Given = Readonly<Record<string, string | undefined>>;

const TOGETHER: readonly (readonly string[])[] = [
  ['WECOM_CORP_ID', 'WECOM_AGENT_ID', 'WECOM_SECRET'],
  ['WECOM_CALLBACK_TOKEN', 'WECOM_CALLBACK_AES_KEY'],
  ['WECHAT_APP_ID', 'WECHAT_SECRET'],
  ['SMTP_URL', 'SMTP_FROM'],
];

/** Variables that mean something only together, and what depends on the address people use. */
export function identityProblems(given: Given): string[] {
  const problems: string[] = [];
  for (const names of TOGETHER) {
    const missing = names.filter((name) => given[name] === undefined);
    if (missing.length === 0 || missing.length === names.length) continue;
    for (const name of missing)
      problems.push(`${name}: is needed together with ${names.filter((n) => n !== name).join(', ')}`);
  }
  const needsUrl = ['WECOM_CORP_ID', 'CAS_URL'].filter((name) => given[name] !== undefined);
  if (needsUrl.length > 0 && given['PUBLIC_URL'] === undefined) {
    problems.push(`PUBLIC_URL: is needed together with ${needsUrl.join(', ')}: sign-in comes back to it`);
  }
  return problems;
}

const minutesOf = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
const bare = (url: string) => url.replace(/\/+$/, '');

export function identityConfigOf(
  e: z.infer<z.ZodObject<typeof identityVariables>>,
  production: boolean,
): IdentityConfig {
  return {
    weCom: weComOf(e),
    weChat:
      e.WECHAT_APP_ID === undefined || e.WECHAT_SECRET === undefined
        ? null
        : {
            appId: e.WECHAT_APP_ID,
            secret: e.WECHAT_SECRET,
            apiUrl: bare(e.WECHAT_API_URL),
            templates: Object.fromEntries((e.WECHAT_TEMPLATES ?? '').split(',').filter(Boolean).map(pairOf)),
          },
    cas:
      e.CAS_URL === undefined
        ? null
        : { url: bare(e.CAS_URL), format: e.CAS_FORMAT, userAttribute: e.CAS_USER_ATTRIBUTE ?? null },
    mail: e.SMTP_URL === undefined || e.SMTP_FROM === undefined ? null : { url: e.SMTP_URL, from: e.SMTP_FROM },
    localPasswords: e.LOCAL_PASSWORDS,
    studentIdleMs: e.STUDENT_IDLE_MINUTES * 60_000,
    secondFactor: e.SECOND_FACTOR ?? (production ? 'administrators' : 'offered'),
    quietHours: { from: minutesOf(e.QUIET_HOURS.slice(0, 5)), to: minutesOf(e.QUIET_HOURS.slice(6)) },
    auditDays: e.AUDIT_DAYS,
  };
}

function weComOf(e: z.infer<z.ZodObject<typeof identityVariables>>): WeComConfig | null {
  if (e.WECOM_CORP_ID === undefined || e.WECOM_AGENT_ID === undefined || e.WECOM_SECRET === undefined) return null;
  const token = e.WECOM_CALLBACK_TOKEN;
  const aesKey = e.WECOM_CALLBACK_AES_KEY;
  return {
    corpId: e.WECOM_CORP_ID,
    agentId: e.WECOM_AGENT_ID,
    secret: e.WECOM_SECRET,
    callback: token === undefined || aesKey === undefined ? null : { token, aesKey },
    scope: e.WECOM_SCOPE,
    apiUrl: bare(e.WECOM_API_URL),
    oauthUrl: bare(e.WECOM_OAUTH_URL),
    loginUrl: bare(e.WECOM_LOGIN_URL),
  };
}

function pairOf(pair: string): [string, string] {
  const [name = '', id = ''] = pair.split('=');
  return [name, id];
}
