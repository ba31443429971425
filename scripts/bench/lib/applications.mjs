import { createHash, randomBytes } from 'node:crypto';
import { newId } from './people.mjs';
import { insertRows } from './sql.mjs';

const HOUR = 3_600_000;

/** What the console shows of an application in a list. */
const ROW =
  'id __typename version serialNo workflow workflowTitle stateCode stateLabel stateTone ended revision waitingSince mine' +
  ' conflictOfInterest assignee { id name } student { id number name college } form { field label value }' +
  ' availableActions { code label enabled needs mutation }';
const PAGE = `nodes { ${ROW} } pageInfo { endCursor hasNextPage }`;

const texts = {
  worklist:
    'query Worklist($first: Int!, $after: String, $state: [String!], $search: String, $assignee: WorklistAssignee) {' +
    ` worklist(first: $first, after: $after, state: $state, search: $search, assignee: $assignee) { ${PAGE} } }`,
  worklistTotal: 'query WorklistTotal($state: [String!]) { worklist(state: $state) { totalCount } }',
  counts: 'query WorklistCounts { worklistCounts { workflow workflowTitle state stateLabel count oldest mine } }',
  printQueue: `query PrintQueue($first: Int!, $after: String) { printQueue(first: $first, after: $after) { ${PAGE} } }`,
  mine:
    'query MyApplications($first: Int!, $after: String) { viewer { student { id applications(first: $first, after: $after) {' +
    ' nodes { id workflow workflowTitle serialNo stateCode stateLabel stateTone ended createdAt nextStep availableActions { code enabled } }' +
    ' pageInfo { endCursor hasNextPage } } } } }',
  review:
    'mutation ReviewApplications($input: ReviewApplicationsInput!) { reviewApplications(input: $input) { results { id' +
    ' application { id version stateCode stateLabel } refusal { code } } } }',
};

/** @param {string} text */
const idOf = (text) => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** Ids of the documents by name, and the documents by id. */
export const ids = /** @type {Record<keyof typeof texts, string>} */ (
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, idOf(text)]))
);
export const applicationDocuments = Object.fromEntries(Object.values(texts).map((text) => [idOf(text), text]));

/** The document that asks one student's eligibility for all these workflows. @param {readonly string[]} codes */
export function eligibilityDocument(codes) {
  const fields = codes.map(
    (code) => `${code}: eligibility(workflow: "${code}") { eligible rules { code label verdict reason overridden } }`,
  );
  const text = `query Eligibility { viewer { student { id ${fields.join(' ')} } } }`;
  return { id: idOf(text), text };
}

/**
 * Signs somebody in by a row, without a password; the token is the cookie's.
 * @param {import('./sql.mjs').Door} door @param {string} username @param {'STUDENT' | 'STAFF'} audience
 */
export async function signIn(door, username, audience) {
  const [account] = await door.all('SELECT id FROM account WHERE username = ?', [username]);
  if (account === undefined) throw new Error(`nobody is called ${username}`);
  const now = Date.now();
  const token = randomBytes(32).toString('base64url');
  await insertRows(door, 'session', [
    {
      id: newId(),
      token_hash: createHash('sha256').update(token).digest('base64url'),
      account_id: account.id,
      audience,
      transport: 'COOKIE',
      created_at: now,
      // Seen in an hour's time: no renewal falls into one round and not into another, and nobody idles out.
      last_seen_at: now + HOUR,
      expires_at: now + 12 * HOUR,
      ended_at: null,
    },
  ]);
  return token;
}
