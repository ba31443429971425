import type { TextParams } from '../../kernel/refusal.js';
import type { Language } from '../../platform/texts/texts.js';
import type { Services } from '../../platform/services.js';
import type { MessageSource, MessageSources } from '../message-source.js';
import { kindOf } from '../message-source.js';
import { cardOf } from '../cards/make-card.js';
import type { Claim } from './claim.js';
import { subscriptionOf } from './choose-channel.js';
import { pageOf, urlOf } from './links.js';
import type { Outgoing } from './outgoing.js';
import { paramsOf, say, type Words } from './words.js';

/** One call: these bytes to these people. */
export interface Parcel {
  readonly rows: readonly Outgoing[];
  readonly payload: string;
  /** of a card with buttons */
  readonly card: { readonly taskId: string; readonly subjectVersion: number } | null;
}

/** As a WeChat parcel is kept until it is sent. */
export interface WeChatPayload {
  readonly templateKey: string;
  readonly page: string;
  readonly data: Readonly<Record<string, string>>;
}

/** As a letter is kept until it is sent. */
export interface MailPayload {
  readonly subject: string;
  readonly text: string;
}

export interface Packed {
  readonly parcels: readonly Parcel[];
  /** whose subject is gone: nothing can be said any more */
  readonly speechless: readonly Outgoing[];
  /** that some defect of ours keeps from being put into bytes */
  readonly unfit: readonly Outgoing[];
}

/** Puts what was claimed into the bytes that will be sent; equal ones of WeCom's go together. */
export async function pack(
  services: Services,
  sources: MessageSources,
  claim: Claim,
  rows: readonly Outgoing[],
): Promise<Packed> {
  const languageOf = (row: Outgoing) => claim.preferencesOf(row.accountId).language;
  const known = await paramsOf(services, sources, rows, languageOf);
  const together = new Map<string, Parcel>();
  const unfit: Outgoing[] = [];
  for (const row of rows) {
    const params = known.get(row.id);
    if (params === undefined) continue;
    const parcel = await fit(() => parcelOf(services, sources.of(row.subjectType), row, params, languageOf(row)));
    if (parcel === null) {
      unfit.push(row);
      continue;
    }
    const key = row.channel === 'WECOM' && parcel.card === null ? parcel.payload : row.id;
    const before = together.get(key);
    together.set(key, before === undefined ? parcel : { ...before, rows: [...before.rows, row] });
  }
  return { parcels: [...together.values()], speechless: rows.filter((row) => !known.has(row.id)), unfit };
}

async function fit<T>(make: () => Promise<T>): Promise<T | null> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof RangeError || (error instanceof Error && error.message.startsWith('no text'))) return null;
    throw error;
  }
}

async function parcelOf(
  services: Services,
  source: MessageSource,
  row: Outgoing,
  params: TextParams,
  language: Language,
): Promise<Parcel> {
  const words = say(services, source, row.template, language, params);
  if (row.channel === 'WECHAT') return { rows: [row], card: null, payload: weChatPayload(source, row, words) };
  if (row.channel === 'MAIL')
    return { rows: [row], card: null, payload: mailPayload(services, source, row, words, language) };
  return weComParcel(services, source, row, words, language);
}

async function weComParcel(
  services: Services,
  source: MessageSource,
  row: Outgoing,
  { title, body }: Words,
  language: Language,
): Promise<Parcel> {
  const { weCom } = services.foreign;
  if (weCom === null) throw new Error('WeCom is not configured');
  const url = (mark: string) => urlOf(services.config.publicUrl ?? '', row, pageOf(source, row, mark));
  const card = await cardOf(services, source, row, language);
  if (card === null) {
    // The message's own id (or its subject's), not the delivery's: all who get it get the same bytes, and may be told by one call.
    const mark = source.sameBytes === true ? row.subjectId : row.outboxId;
    const payload = weCom.render({ kind: 'TEXT_CARD', title, description: body, url: url(mark) });
    return { rows: [row], payload, card: null };
  }
  const { subjectVersion, ...rest } = card;
  const payload = weCom.render({ kind: 'BUTTON_CARD', title, description: body, url: url(row.id), ...rest });
  return { rows: [row], payload, card: { taskId: card.taskId, subjectVersion } };
}

function weChatPayload(source: MessageSource, row: Outgoing, { title, body }: Words): string {
  const payload: WeChatPayload = {
    templateKey: subscriptionOf(kindOf(source, row.template)),
    page: pageOf(source, row, row.id).slice(1),
    data: { thing1: title, thing2: body },
  };
  return JSON.stringify(payload);
}

function mailPayload(
  { config, texts }: Services,
  source: MessageSource,
  row: Outgoing,
  { title, body }: Words,
  language: Language,
): string {
  const { publicUrl } = config;
  const link =
    publicUrl === null
      ? []
      : [texts.say(language, 'mail.open', { url: urlOf(publicUrl, row, pageOf(source, row, row.id)) })];
  const payload: MailPayload = {
    subject: title,
    text: [body, ...link].join('\n\n'),
  };
  return JSON.stringify(payload);
}
