import { startSimulator, type Simulator, type SimulatedMessage } from '../../../scripts/simulator/simulator.mjs';
import { newId } from '../../src/kernel/ids.js';
import { subjectIdOf } from '../../src/messaging/outside/alert.js';
import { pushDue } from '../../src/messaging/outside/push.js';
import { stageMessages, type MessageToStage } from '../../src/messaging/stage-messages.js';
import { insertRows } from '../../src/platform/db/insert-rows.js';
import { readDatabaseTime } from '../../src/platform/db/database-time.js';
import type { Database } from '../../src/platform/db/sql.js';
import type { Services } from '../../src/platform/services.js';
import type { TestDialect } from './databases.js';
import { testHouse, type TestHouse, type TestHouseOptions } from './test-house.js';

export const PUBLIC_URL = 'https://xg.example.edu.cn';
export const SEND = 'message/send';

export interface DeliveryState {
  readonly id: string;
  readonly username: string;
  readonly channel: string;
  readonly state: string;
  readonly errorCode: string | null;
  readonly attempts: number;
  readonly dueAt: number;
  readonly msgid: string | null;
  readonly resentAt: number | null;
}

/** The product beside the simulated WeCom and WeChat, with what tests of messages do. */
export class Outside {
  private constructor(
    readonly house: TestHouse,
    readonly sim: Simulator,
  ) {}

  /** Nobody is ever left alone in it, unless `env` says so: tests run at any hour. */
  static async open(dialect: TestDialect, options: TestHouseOptions = {}): Promise<Outside> {
    const sim = await startSimulator();
    const env = { ...sim.env, PUBLIC_URL, QUIET_HOURS: '00:00-00:00', ...options.env };
    const house = await testHouse(dialect, { size: { students: 3, bookings: 0 }, ...options, env });
    const outside = new Outside(house, sim);
    await outside.reset();
    return outside;
  }

  get database(): Database {
    return this.house.house.services.database;
  }

  get services(): Services {
    return this.house.house.services;
  }

  /** No message anywhere, all clocks right, the simulator as new but knowing where our callbacks are taken. */
  async reset(): Promise<void> {
    this.services.clock.reset();
    for (const table of ['outbox', 'inbox_message', 'delivery', 'channel_state', 'callback_event', 'external_token']) {
      await this.database.run(`DELETE FROM ${table}`);
    }
    for (const table of ['message_preference', 'quiet_hours', 'subscription_consent', 'identity_link']) {
      await this.database.run(`DELETE FROM ${table}`);
    }
    await this.database.run('UPDATE account SET email = NULL, disabled_at = NULL');
    await this.sim.control.reset();
    await this.sim.control.configure({ callbackUrl: `${this.house.url}/wecom/callback` });
    // A token that the simulator knows: the first call would else be made twice.
    await this.services.foreign.weCom?.member('admin');
    await this.sim.control.clearRequests();
    this.house.logged.length = 0;
  }

  async close(): Promise<void> {
    await this.house.close();
    await this.sim.close();
  }

  /** Moves the product's clock and the simulator's. */
  async advance(ms: number): Promise<void> {
    this.house.advance(ms);
    await this.sim.control.advance(ms);
  }

  async now(): Promise<number> {
    return this.services.clock.at(await readDatabaseTime(this.database));
  }

  async accountOf(username: string): Promise<string> {
    const rows = await this.database.all<{ id: string }>('SELECT id FROM account WHERE username = ?', [username]);
    return rows[0]?.id ?? '';
  }

  /** Stages a message of the house's own, about its channels, to somebody. Returns the outbox row's id. */
  async stage(username: string, rest: Partial<MessageToStage> = {}): Promise<string> {
    const dedupeKey = newId();
    const to = rest.to ?? { accountId: await this.accountOf(username) };
    await this.database.transaction(async (tx) => {
      const now = this.services.clock.at(await readDatabaseTime(tx));
      const message = {
        dedupeKey,
        template: 'channel.troubled',
        subjectType: 'CHANNEL',
        subjectId: subjectIdOf('WECOM'),
        ...rest,
        to,
      };
      await stageMessages({ tx, now }, [message]);
    });
    const rows = await this.database.all<{ id: string }>('SELECT id FROM outbox WHERE dedupe_key = ?', [dedupeKey]);
    return rows[0]?.id ?? '';
  }

  deliver = (): Promise<void> => this.house.house.sweeps.runNow('deliver');
  push = (): Promise<void> => this.house.house.sweeps.runNow('push');
  sweep = (name: string): Promise<void> => this.house.house.sweeps.runNow(name);

  /** Into inboxes, and out. */
  async send(): Promise<void> {
    await this.deliver();
    await this.push();
  }

  /** A pusher of its own, as another process would be; the sweep runs in one at a time. */
  pusher = (services: Services = this.services): Promise<void> =>
    pushDue(services, this.house.house.messageSources, () => undefined);

  deliveries(): Promise<DeliveryState[]> {
    return this.database.all<DeliveryState>(
      'SELECT delivery.id, account.username, channel, state, error_code AS errorCode, attempts, due_at AS dueAt, msgid,' +
        ' resent_at AS resentAt FROM delivery JOIN account ON account.id = delivery.account_id' +
        ' ORDER BY account.username, delivery.created_at, delivery.id',
    );
  }

  async states(): Promise<string[]> {
    return (await this.deliveries()).map(({ username, channel, state }) => `${username} ${channel} ${state}`);
  }

  /** How often WeCom was asked to send. */
  async calls(): Promise<number> {
    return (await this.sim.control.requests(SEND)).length;
  }

  got = (user: string): Promise<SimulatedMessage[]> => this.sim.control.inbox(user);

  /** Staff of an office whom WeCom knows as well. */
  async crowd(office: string, role: string, count: number): Promise<string[]> {
    const people = Array.from({ length: count }, (_, i) => ({ account: newId(), staff: newId(), name: `crowd-${i}` }));
    await this.database.transaction(async (tx) => {
      await insertRows(
        tx,
        'account',
        people.map(({ account, name }) => ({ id: account, username: name, display_name: name, created_at: 0 })),
      );
      await insertRows(
        tx,
        'staff',
        people.map(({ account, staff, name }) => ({ id: staff, account_id: account, name })),
      );
      await insertRows(
        tx,
        'staff_role',
        people.map(({ staff }) => ({ id: newId(), staff_id: staff, office_code: office, role })),
      );
    });
    await this.sim.control.seed({ persons: people.map(({ name }) => ({ userid: name })) });
    return people.map(({ name }) => name);
  }

  async disperse(): Promise<void> {
    await this.database.run(
      "DELETE FROM staff_role WHERE staff_id IN (SELECT id FROM staff WHERE name LIKE 'crowd-%')",
    );
    await this.database.run("DELETE FROM staff WHERE name LIKE 'crowd-%'");
    await this.database.run("DELETE FROM account WHERE username LIKE 'crowd-%'");
  }
}
