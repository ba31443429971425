export interface SubscriptionMessage {
  readonly openId: string;
  readonly templateId: string;
  /** page of the mini-program, e.g. `pages/messages/index` */
  readonly page: string;
  /** `thing1: …`; each value is cut to what its kind takes (thing: 20 characters) */
  readonly data: Readonly<Record<string, string>>;
}

/** WeChat's server API, for the mini-program outside WeCom. Throws ForeignError. */
export interface WeChatPort {
  /** the openid behind a code of wx.login */
  openIdOfCode(code: string): Promise<string>;
  /** throws INPUT `43101` where the person has refused */
  sendSubscription(message: SubscriptionMessage): Promise<void>;
}
