import type { Clock } from '../../kernel/clock.js';
import { openCas } from '../cas/open-cas.js';
import type { IdentityConfig } from '../config/identity-config.js';
import type { FieldCipher } from '../crypto/field-cipher.js';
import type { Database } from '../db/sql.js';
import { openMail } from '../mail/open-mail.js';
import { openWeChat } from '../wechat/open-wechat.js';
import { openWeCom } from '../wecom/open-wecom.js';
import type { ForeignCalls } from './foreign-calls.js';
import type { ForeignServices } from './foreign-services.js';
import { TokenStore } from './token-store.js';

/** Clients of those services outside that the configuration names. Opening calls nobody. */
export function openForeignServices(
  { weCom, weChat, cas, mail }: IdentityConfig,
  house: { readonly database: Database; readonly clock: Clock; readonly cipher: FieldCipher },
  calls: ForeignCalls,
): ForeignServices {
  const tokens = new TokenStore(house.database, house.clock, house.cipher);
  const deps = { tokens, calls };
  return {
    weCom: weCom === null ? null : openWeCom(weCom, deps),
    weChat: weChat === null ? null : openWeChat(weChat, deps),
    cas: cas === null ? null : openCas(cas, deps),
    mail: mail === null ? null : openMail(mail, deps),
  };
}
