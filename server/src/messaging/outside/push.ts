import { inList } from '../../platform/db/in-list.js';
import { readDatabaseTime } from '../../platform/db/database-time.js';
import { ForeignError } from '../../platform/foreign/foreign-error.js';
import { newId } from '../../kernel/ids.js';
import { withRetries } from '../../platform/db/with-retries.js';
import type { Services } from '../../platform/services.js';
import type { Channel } from '../delivery.entity.js';
import type { MessageSources } from '../message-source.js';
import { ensureChannel } from './channel-states.js';
import { configuredChannels } from './channels.js';
import { claimDue, type Claim } from './claim.js';
import { handOver, type Receipt } from './hand-over.js';
import { Outcomes } from './outcomes.js';
import { boundTo, type Outgoing } from './outgoing.js';
import { pack, type Parcel } from './parcels.js';
import { deliveryPlanner } from './plan-deliveries.js';

/** How many calls of one pusher are on their way at once. */
const LANES = 4;

/**
 * Hands over what is due outside the house, channel by channel. Claims in short transactions, sends outside of any, and notes
 * what became of it: any number of pushers may run, and one that dies leaves what it held to the others. A defect in one
 * message ends nobody else's.
 */
export async function pushDue(
  services: Services,
  sources: MessageSources,
  warn: (channel: Channel, code: string) => void,
  signal?: AbortSignal,
): Promise<void> {
  const plan = deliveryPlanner(services, sources);
  const outcomes = new Outcomes(services, sources, plan, warn);
  for (const channel of configuredChannels(services.foreign)) {
    await ensureChannel(services.database, channel, services.clock.now());
    for (let more = true; more && signal?.aborted !== true;) {
      const claim = await claimDue(services, sources, plan, channel);
      if (claim === null) break;
      const rests = await pushClaim({ services, sources, outcomes, channel, claim, signal });
      more = claim.more && !rests;
    }
  }
}

interface Round {
  readonly services: Services;
  readonly sources: MessageSources;
  readonly outcomes: Outcomes;
  readonly channel: Channel;
  readonly claim: Claim;
  readonly signal?: AbortSignal;
}

/** Sends what was claimed. Answers whether the channel rests now. */
async function pushClaim(round: Round): Promise<boolean> {
  const { services, sources, outcomes, claim, signal } = round;
  const packed = claim.rows.filter((row) => row.payload !== null);
  const fresh = claim.rows.filter((row) => row.payload === null);
  const { parcels, speechless, unfit } = await pack(services, sources, claim, fresh);
  await outcomes.speechless(speechless);
  await outcomes.unfit(unfit);
  const waiting = [...batchesOf(services, packed), ...parcels];
  let rests = false;
  while (waiting.length > 0 && !rests && signal?.aborted !== true) {
    const sent = await Promise.all(waiting.splice(0, LANES).map((parcel) => pushParcel(round, parcel)));
    rests = sent.includes(true);
  }
  await outcomes.release(waiting.flatMap((parcel) => parcel.rows));
  return rests;
}

/** What was put into bytes before goes as the same bytes to the same people. */
function batchesOf({ cipher }: Services, rows: readonly Outgoing[]): Parcel[] {
  const batches = new Map<string, Outgoing[]>();
  for (const row of rows) batches.set(row.batch ?? row.id, [...(batches.get(row.batch ?? row.id) ?? []), row]);
  return [...batches].map(([batch, members]) => ({
    rows: members,
    payload: cipher.open(members[0]?.payload ?? '', boundTo(batch)),
    card: null,
  }));
}

async function pushParcel(round: Round, parcel: Parcel): Promise<boolean> {
  const { services, outcomes, channel, claim } = round;
  const rows = await seal(services, claim, parcel);
  if (rows.length === 0) return false;
  let receipt: Receipt;
  try {
    receipt = await handOver(services, claim, rows, parcel.payload);
  } catch (error) {
    // A defect of ours tells as little about what went out as no answer does.
    const trouble = error instanceof ForeignError ? error : new ForeignError(channel, 'TIMEOUT', 'DEFECT', 'send');
    return outcomes.troubled(channel, rows, trouble, claim.state);
  }
  await outcomes.sent(channel, rows, receipt);
  return false;
}

/**
 * Stores the bytes before they go out, so that whoever finds them after a crash can send the very same. Answers those that are
 * still ours: a pusher that was away too long has lost them.
 */
async function seal({ database, cipher, clock }: Services, claim: Claim, parcel: Parcel): Promise<readonly Outgoing[]> {
  const { rows, payload, card } = parcel;
  const fresh = rows.some((row) => row.batch === null);
  const batch = fresh ? newId() : (rows[0]?.batch ?? '');
  const list = inList(rows.map((row) => row.id));
  const now = clock.at(await readDatabaseTime(database));
  await withRetries(() =>
    database.run(
      'UPDATE delivery SET batch = ?, sending_since = ?' +
        `${fresh ? ', tried_at = ?, payload = ?, task_id = ?, subject_version = ?' : ''}` +
        ` WHERE id IN ${list.sql} AND worker = ? AND state = 'SENDING'`,
      [
        batch,
        now,
        ...(fresh
          ? [now, cipher.seal(payload, boundTo(batch)), card?.taskId ?? null, card?.subjectVersion ?? null]
          : []),
        ...list.params,
        claim.name,
      ],
    ),
  );
  const ours = await database.all<{ id: string }>(
    `SELECT id FROM delivery WHERE batch = ? AND worker = ? AND state = 'SENDING' AND id IN ${list.sql}`,
    [batch, claim.name, ...list.params],
  );
  const kept = new Set(ours.map((row) => row.id));
  return rows.filter((row) => kept.has(row.id)).map((row) => ({ ...row, batch }));
}
