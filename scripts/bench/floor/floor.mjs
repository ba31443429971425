/**
 * The floor: what the product's two busiest requests cost when written by hand on node:http and the driver, one process, with
 * the same answers and the same promises. It is measured, never served.
 */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { bookId, readId } from '../lib/documents.mjs';
import { newId } from '../lib/people.mjs';
import { Refused, refusal } from './answers.mjs';
import { onMysql } from './mysql.mjs';
import { onSqlite } from './sqlite.mjs';

const { DATABASE_URL = '', FIELD_KEY = '', HOST, PORT } = process.env;
const key = Buffer.from(FIELD_KEY, 'base64');
const floor = DATABASE_URL.startsWith('sqlite:')
  ? await onSqlite(DATABASE_URL.slice('sqlite:'.length), key)
  : await onMysql(DATABASE_URL, key);

const server = createServer((request, response) => {
  const traceId = newId();
  if (request.method === 'GET') return send(response, 200, { ready: true }, traceId);
  /** @type {Buffer[]} */
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    answer(request, Buffer.concat(chunks).toString('utf8'), traceId).then(
      (body) => send(response, 200, body, traceId),
      (error) => {
        console.error(error);
        send(response, 500, { errors: [{ message: 'INTERNAL', extensions: { code: 'INTERNAL', traceId } }] }, traceId);
      },
    );
  });
});

/** @param {import('node:http').IncomingMessage} request @param {string} text @param {string} traceId @returns {Promise<object>} */
async function answer(request, text, traceId) {
  const { documentId, variables } = JSON.parse(text);
  const token = /(?:^|; )xg_student=([\w-]{43})/.exec(request.headers.cookie ?? '')?.[1] ?? '';
  const tokenHash = createHash('sha256').update(token).digest('base64url');
  try {
    if (documentId === readId) return await floor.read(tokenHash);
    if (documentId === bookId) return await floor.book(tokenHash, variables.input);
    throw new Refused('INVALID_INPUT', 'UNKNOWN_DOCUMENT');
  } catch (error) {
    if (error instanceof Refused) return refusal(error, 'bookCounselling', traceId);
    throw error;
  }
}

/** @param {import('node:http').ServerResponse} response @param {number} status @param {object} body @param {string} traceId */
function send(response, status, body, traceId) {
  const bytes = Buffer.from(JSON.stringify(body));
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': bytes.length,
    'x-request-id': traceId,
  });
  response.end(bytes);
}

server.keepAliveTimeout = 72_000;
server.listen(Number(PORT), HOST);
process.on('SIGTERM', () => process.exit(0));
