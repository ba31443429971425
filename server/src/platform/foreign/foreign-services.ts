import type { CasPort } from '../cas/cas-port.js';
import type { MailPort } from '../mail/mail-port.js';
import type { WeChatPort } from '../wechat/wechat-port.js';
import type { WeComPort } from '../wecom/wecom-port.js';

/** The services outside the house; null where the configuration names none. */
export interface ForeignServices {
  readonly weCom: WeComPort | null;
  readonly weChat: WeChatPort | null;
  readonly cas: CasPort | null;
  readonly mail: MailPort | null;
}
