import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from './people.mjs';

/** What stands in every notice that a bench makes. */
const FIXED = {
  ...{ body: '<p></p>', summary: '', state: 'PUBLISHED', office_code: 'STUDENT_AFFAIRS', push: 0, version: 1 },
  ...{ audience_campuses: '[]', audience_colleges: '[]', audience_identities: '[]' },
};

/**
 * A row of `notice`, published for everybody.
 * @param {{ id: string, title: string, plain: string }} text @param {number} at epoch milliseconds @param {boolean} [pinned]
 */
export const noticeRow = ({ id, title, plain }, at, pinned = false) => ({
  ...{ id, title, plain, ...FIXED, pinned_at: pinned ? at : null, published_at: at, created_at: at, updated_at: at },
});

/** @param {import('./sql.mjs').Door} door @param {string} title */
async function publish(door, title) {
  const row = noticeRow({ id: newId(), title, plain: title }, Date.now());
  const columns = Object.keys(row);
  await door.run(
    `INSERT INTO notice (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    Object.values(row),
  );
}

/**
 * Publishes notices one by one, by a process that is none of the servers, and asks every server for each at once. Answers how
 * long each took from the commit, in milliseconds, and how many the first search did not find.
 * @param {import('./sql.mjs').Door} door @param {((text: string) => Promise<unknown[]>)[]} servers @param {number} count
 */
export async function newOnes(door, servers, count) {
  /** @type {number[]} */
  const times = [];
  let late = 0;
  for (let i = 0; i < count; i += 1) {
    const title = `初次见面第${i}号${newId().slice(-6)}`;
    await publish(door, title);
    const began = performance.now();
    await Promise.all(
      servers.map(async (ask) => {
        if ((await ask(title)).length !== 1) late += 1;
        times.push(performance.now() - began);
      }),
    );
  }
  return { times, late };
}

/**
 * All searches at once while a notice is published every 20 ms; a refused or failed one throws. Answers how long all took, each,
 * and the longest that a request without any work waited, which is how long the server was away from its events.
 * @param {import('./sql.mjs').Door} door @param {(text: string) => Promise<unknown[]>} ask @param {number} port
 * @param {readonly string[]} queries
 */
export async function allAtOnce(door, ask, port, queries) {
  let done = false;
  let away = 0;
  let published = 0;
  const publishing = (async () => {
    for (; !done; published += 1) {
      await publish(door, `其间发布第${published}号`);
      await sleep(20);
    }
  })();
  const looking = (async () => {
    while (!done) {
      const began = performance.now();
      await (await fetch(`http://127.0.0.1:${port}/healthz`)).arrayBuffer();
      away = Math.max(away, performance.now() - began);
      await sleep(2);
    }
  })();
  /** @type {number[]} */
  const times = [];
  const began = performance.now();
  try {
    await Promise.all(
      queries.map(async (query) => {
        await ask(query);
        times.push(performance.now() - began);
      }),
    );
  } finally {
    done = true;
  }
  const ms = performance.now() - began;
  await Promise.all([publishing, looking]);
  return { ms, times, away, published };
}
