import type { IdentityConfig } from '../../platform/config/identity-config.js';
import type { SignInWay } from '../../platform/sessions/sessions.js';
import type { ClientKind } from '../request-context.js';

/** The ways that are open to one of our faces, the handiest first. */
export function signInWaysOf(client: ClientKind, config: IdentityConfig): SignInWay[] {
  const password = config.localPasswords === 'all' || (config.localPasswords === 'staff' && client === 'console');
  const has = {
    WECOM: config.weCom !== null && (client === 'student' || client === 'console'),
    CAS: config.cas !== null && (client === 'student' || client === 'console'),
    WECOM_MINI_PROGRAM: config.weCom !== null && client === 'weapp',
    WECHAT_MINI_PROGRAM: config.weChat !== null && client === 'weapp',
    TICKET: config.cas !== null && client === 'weapp',
    PASSWORD: password,
  };
  return (Object.keys(has) as (keyof typeof has)[]).filter((way) => has[way]);
}
