/**
 * The load generator: a process of its own, so that it takes nothing from the servers' event loops. It speaks HTTP/1.1 over
 * plain sockets, one request at a time on each, and keeps every answer for the bench to look at.
 */
import { connect } from 'node:net';

process.on(
  'message',
  (/** @type {{ port: number, connections: number, requests: { head: string, body: string }[] }} */ job) => {
    drive(job).then(
      (result) => process.send?.(result),
      (error) => process.send?.({ error: String(error?.stack ?? error) }),
    );
  },
);

/** @param {{ port: number, connections: number, requests: { head: string, body: string }[] }} job */
async function drive({ port, connections, requests }) {
  const buffers = requests.map(({ head, body }) => {
    const bytes = Buffer.from(body);
    return Buffer.concat([Buffer.from(`${head}content-length: ${bytes.length}\r\n\r\n`), bytes]);
  });
  const sockets = await Promise.all(Array.from({ length: Math.min(connections, buffers.length) }, () => open(port)));
  /** @type {Buffer[]} */
  const answers = new Array(buffers.length);
  const times = new Float64Array(buffers.length);
  let next = 0;
  const began = performance.now();
  await Promise.all(
    sockets.map(async (socket) => {
      for (let i = next++; i < buffers.length; i = next++) {
        const sent = performance.now();
        answers[i] = await ask(socket, /** @type {Buffer} */ (buffers[i]));
        times[i] = performance.now() - sent;
      }
    }),
  );
  const ms = performance.now() - began;
  for (const socket of sockets) socket.destroy();
  const sorted = times.slice().sort();
  return {
    ms,
    p50: sorted[Math.floor(sorted.length * 0.5)],
    p99: sorted[Math.floor(sorted.length * 0.99)],
    answers: answers.map((answer) => {
      const end = answer.indexOf('\r\n\r\n');
      return { status: Number(answer.toString('latin1', 9, 12)), body: answer.toString('utf8', end + 4) };
    }),
  };
}

/** @param {number} port @returns {Promise<import('node:net').Socket>} */
function open(port) {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.off('error', reject);
      resolve(socket);
    });
  });
}

/** One request and its whole answer. @param {import('node:net').Socket} socket @param {Buffer} request @returns {Promise<Buffer>} */
function ask(socket, request) {
  return new Promise((resolve, reject) => {
    /** @type {Buffer | null} */
    let got = null;
    let need = Infinity;
    const fail = (/** @type {unknown} */ error) => reject(error ?? new Error('the server closed the connection'));
    const take = (/** @type {Buffer} */ chunk) => {
      got = got === null ? chunk : Buffer.concat([got, chunk]);
      if (need === Infinity) need = lengthOf(got);
      if (got.length < need) return;
      socket.off('data', take).off('error', fail).off('close', fail);
      resolve(got);
    };
    socket.on('data', take).once('error', fail).once('close', fail);
    socket.write(request);
  });
}

/** Bytes of head and body together, once the head is whole. @param {Buffer} bytes */
function lengthOf(bytes) {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return Infinity;
  const length = /content-length: (\d+)/i.exec(bytes.toString('latin1', 0, end));
  if (length === null) throw new Error('an answer without content-length');
  return end + 4 + Number(length[1]);
}
