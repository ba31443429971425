import { readDatabaseTime } from '../../platform/db/database-time.js';
import { withRetries } from '../../platform/db/with-retries.js';
import { ForeignError } from '../../platform/foreign/foreign-error.js';
import type { Services } from '../../platform/services.js';
import { writeAudit } from '../../campus/audit/write-audit.js';
import { openWeComEvent, type WeComEvent } from '../callbacks/wecom-event.js';
import type { MessageSources } from '../message-source.js';
import type { RunMutation } from './card-actions.js';
import { carryOutClick, type ClickResult } from './card-click.js';

const BATCH = 50;
const MOST_TRIES = 5;

interface EventRow {
  readonly id: string;
  readonly dedupeKey: string;
  readonly kind: string;
  readonly payload: string;
  readonly attempts: number;
}

/**
 * Works off what WeCom has delivered, oldest first. A click's command has a request id that follows from the event: a crash
 * between command and note makes the repeat find what was done. A defect in one event ends nobody else's.
 */
export async function workOffCallbacks(
  services: Services,
  sources: MessageSources,
  run: RunMutation,
  complain: (error: unknown) => void,
  signal?: AbortSignal,
): Promise<void> {
  const { database } = services;
  for (;;) {
    const rows = await database.all<EventRow>(
      'SELECT id, dedupe_key AS dedupeKey, kind, payload, attempts FROM callback_event' +
        ` WHERE state = 'RECEIVED' ORDER BY received_at, id LIMIT ${BATCH}`,
    );
    let failed = 0;
    for (const row of rows) {
      if (signal?.aborted === true) return;
      try {
        await workOff(services, sources, run, row);
      } catch (error) {
        complain(error);
        failed += 1;
        await noteFailure(services, row);
      }
    }
    // What failed waits for the next round.
    if (rows.length < BATCH || failed > 0) return;
  }
}

async function workOff(services: Services, sources: MessageSources, run: RunMutation, row: EventRow): Promise<void> {
  const event = openWeComEvent(services.cipher, row.id, row.payload);
  const result: ClickResult =
    event.event === 'template_card_event'
      ? await carryOutClick(services, sources, run, row.dedupeKey, event)
      : { outcome: 'IGNORED', code: null, card: null, words: null };
  await note(services, row, result);
  await tellCard(services, event, result);
}

/** The result and its audit, together. */
async function note(
  { database, clock }: Services,
  row: EventRow,
  { outcome, code, card, sealedOffice }: ClickResult,
): Promise<void> {
  await withRetries(() =>
    database.transaction(async (tx) => {
      const now = clock.at(await readDatabaseTime(tx));
      const { affectedRows } = await tx.run(
        'UPDATE callback_event SET state = ?, outcome = ?, attempts = attempts + 1, done_at = ?' +
          " WHERE id = ? AND state = 'RECEIVED'",
        [outcome, code, now, row.id],
      );
      if (affectedRows === 0 || card === null) return;
      await writeAudit(
        { tx, now },
        {
          accountId: outcome === 'DONE' ? card.accountId : null,
          action: outcome === 'DONE' ? 'CARD_CLICKED' : 'CARD_CLICK_REFUSED',
          subjectType: 'Delivery',
          subjectId: card.id,
          sealedOffice,
          detail: { way: 'WECOM_CARD', ...(code === null ? {} : { code }) },
        },
      );
    }),
  );
}

/** Says on the card what came of it. That it fails changes nothing: what was done is done. */
async function tellCard(services: Services, event: WeComEvent, { card, words }: ClickResult): Promise<void> {
  const { weCom } = services.foreign;
  if (weCom === null || card === null || words === null || event.responseCode === null) return;
  try {
    await weCom.updateCard({
      userIds: [event.fromUser],
      responseCode: event.responseCode,
      replaceName: services.texts.say('zh-CN', words),
    });
  } catch (error) {
    if (!(error instanceof ForeignError)) throw error;
    // The card as it was sent can still be changed; the sweep of cards tries by that.
    return;
  }
  await services.database.run('UPDATE delivery SET response_code = NULL WHERE id = ?', [card.id]);
}

async function noteFailure({ database, clock }: Services, row: EventRow): Promise<void> {
  const over = row.attempts + 1 >= MOST_TRIES;
  await database.run(
    'UPDATE callback_event SET attempts = attempts + 1, state = ?, outcome = ?, done_at = ? WHERE id = ? AND state = ?',
    over ? ['FAILED', 'DEFECT', clock.now(), row.id, 'RECEIVED'] : ['RECEIVED', 'DEFECT', null, row.id, 'RECEIVED'],
  );
}
