import { newId } from '../../kernel/ids.js';
import { readDatabaseTime } from '../../platform/db/database-time.js';
import { withRetries } from '../../platform/db/with-retries.js';
import { childOf, readXml, textOfChild } from '../../platform/foreign/safe-xml.js';
import type { Services } from '../../platform/services.js';
import { openCallback, type CallbackSeal } from '../../platform/wecom/callback-crypto.js';
import { parseWeComEvent, sealWeComEvent } from './wecom-event.js';

/** STORED: the sweep has work · REPEATED: it is known already · REFUSED: not from WeCom, not for us, or unreadable. */
export type Received = 'STORED' | 'REPEATED' | 'REFUSED';

export const CALLBACK_SWEEP = 'wecom.callbacks';
export const MAX_CALLBACK_BYTES = 64 * 1024;

type House = Pick<Services, 'config' | 'database' | 'clock' | 'cipher'>;

/** WeCom's check of the address: the text to answer, or null where it is not WeCom that asks. */
export function answerToEcho(services: House, seal: CallbackSeal, echo: string): string | null {
  const secrets = secretsOf(services);
  return secrets === null ? null : openCallback(secrets, seal, echo, services.clock.now());
}

/** Takes in what WeCom delivers: checked, opened and stored once; worked off later. */
export async function receiveCallback(services: House, seal: CallbackSeal, body: string): Promise<Received> {
  const secrets = secretsOf(services);
  const envelope = childOf(readXml(body, MAX_CALLBACK_BYTES), 'xml');
  const encrypted = textOfChild(envelope, 'Encrypt')?.trim();
  if (secrets === null || encrypted === undefined) return 'REFUSED';
  const message = openCallback(secrets, seal, encrypted, services.clock.now());
  const parsed = message === null ? null : parseWeComEvent(message);
  if (parsed === null) return 'REFUSED';
  const { event, dedupeKey } = parsed;
  const id = newId();
  const kind = [event.messageType, event.event].filter(Boolean).join('.').slice(0, 64);
  const { database, clock, cipher } = services;
  return withRetries(async () => {
    const known = await database.all('SELECT id FROM callback_event WHERE dedupe_key = ?', [dedupeKey]);
    if (known.length > 0) return 'REPEATED';
    await database.run(
      'INSERT INTO callback_event (id, dedupe_key, kind, payload, state, attempts, received_at)' +
        " VALUES (?, ?, ?, ?, 'RECEIVED', 0, ?)",
      [id, dedupeKey, kind, sealWeComEvent(cipher, id, event), clock.at(await readDatabaseTime(database))],
    );
    return 'STORED';
  });
}

function secretsOf({ config }: House) {
  const { weCom } = config.identity;
  return weCom === null || weCom.callback === null ? null : { ...weCom.callback, corpId: weCom.corpId };
}
