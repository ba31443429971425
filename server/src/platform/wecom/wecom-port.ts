import type { Instant } from '../../kernel/clock.js';

export type WeComIdentity =
  | { readonly kind: 'MEMBER'; readonly userId: string; readonly userTicket: string | null }
  | { readonly kind: 'OUTSIDER' };

export interface WeComMember {
  readonly userId: string;
  readonly name: string;
  readonly departments: readonly number[];
  /** 1 active, 2 disabled, 4 inactive, 5 left */
  readonly status: number;
}

export interface WeComDepartment {
  readonly id: number;
  readonly name: string;
  readonly parentId: number;
}

export interface TextCard {
  readonly kind: 'TEXT_CARD';
  readonly title: string;
  readonly description: string;
  readonly url: string;
}

/** A card whose buttons come back through the callback. Buttons with a `url` open a page instead. */
export interface ButtonCard {
  readonly kind: 'BUTTON_CARD';
  readonly title: string;
  readonly description: string;
  readonly url: string;
  /** `[A-Za-z0-9_\-@]`, at most 128 bytes, unique in the app */
  readonly taskId: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly buttons: readonly {
    readonly key: string;
    readonly text: string;
    readonly primary: boolean;
    readonly url?: string;
  }[];
  /** one choice from a list that goes with the click, e.g. the reason of a refusal */
  readonly selection?: {
    readonly key: string;
    readonly title: string;
    readonly options: readonly { readonly id: string; readonly text: string }[];
  };
}

export type WeComMessage = TextCard | ButtonCard;

export interface WeComSendResult {
  readonly msgid: string;
  /** of a button card: changes the card once, within 24 hours */
  readonly responseCode: string | null;
  /** of those it was sent to, in our spelling: who did not get it */
  readonly invalidUserIds: readonly string[];
}

export interface CardUpdate {
  readonly userIds: readonly string[];
  readonly responseCode: string;
  /** what stands on the button afterwards, e.g. 已确认 */
  readonly replaceName: string;
}

export interface JsSignatures {
  readonly corpId: string;
  readonly agentId: number;
  readonly timestamp: number;
  readonly nonceStr: string;
  readonly signature: string;
  readonly agentSignature: string;
}

/** WeCom's server API. Each call throws ForeignError and ends within its time: 3 s where a person waits, 10 s in the background. */
export interface WeComPort {
  /** the silent sign-in inside WeCom; `state` at most 128 of [a-zA-Z0-9] */
  authorizeUrl(redirectUri: string, state: string): string;
  /** the page with a QR code, for browsers outside WeCom */
  scanUrl(redirectUri: string, state: string, language: 'zh-CN' | 'en'): string;
  userOfCode(code: string): Promise<WeComIdentity>;
  /** throws INPUT `OTHER_CORP` where the mini-program was opened in another company's WeCom */
  userOfMiniProgramCode(code: string): Promise<{ readonly userId: string }>;
  member(userId: string): Promise<WeComMember | null>;
  departments(): Promise<readonly WeComDepartment[]>;
  membersOf(departmentId: number): Promise<readonly WeComMember[]>;
  /** to at most 1,000; `payload` (by `render`) is sent byte for byte, with WeCom's duplicate check over 4 hours */
  send(userIds: readonly string[], payload: string): Promise<WeComSendResult>;
  /** the bytes of a message, within WeCom's limits: too long texts are cut at a character */
  render(message: WeComMessage): string;
  recall(msgid: string): Promise<void>;
  updateCard(update: CardUpdate): Promise<void>;
  /** for a page of ours; the part after # is left out */
  jsSignatures(url: string, now: Instant): Promise<JsSignatures>;
}
