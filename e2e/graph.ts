import { randomUUID } from 'node:crypto';
import type { BrowserContext } from 'playwright-core';
import { inject } from 'vitest';

export interface Booking {
  id: string;
  state: string;
  version: number;
  slot: { startsAt: string };
}

interface Answer<T> {
  data?: T | null;
  errors?: { message: string; extensions: { code: string } }[];
}

/** Asks the graph as the person who sits there, by that person's own cookies. */
export async function askAs<T>(
  context: BrowserContext,
  client: 'student' | 'console',
  query: string,
  variables: Record<string, unknown> = {},
  origin = inject('baseUrl'),
): Promise<Answer<T>> {
  const answer = await context.request.post(`${origin}/graphql`, {
    headers: { 'x-xuegong-client': client, origin },
    data: { query, variables },
  });
  return (await answer.json()) as Answer<T>;
}

/** The student's own bookings, the newest first, as the graph knows them. */
export async function bookingsOf(context: BrowserContext, origin?: string): Promise<Booking[]> {
  type Mine = { viewer: { student: { appointments: { nodes: Booking[] } } } };
  const query = '{ viewer { student { appointments { nodes { id state version slot { startsAt } } } } } }';
  const { data, errors } = await askAs<Mine>(context, 'student', query, {}, origin);
  if (!data) throw new Error(`own bookings: ${JSON.stringify(errors)}`);
  return data.viewer.student.appointments.nodes;
}

const open = ['REQUESTED', 'CONFIRMED'];

/** Those not ended. */
export const openBookingsOf = async (context: BrowserContext): Promise<Booking[]> =>
  (await bookingsOf(context)).filter(({ state }) => open.includes(state));

/** Gives back what the student still holds, so that the next journey finds the student free. */
export async function cancelOpenBookings(context: BrowserContext): Promise<void> {
  const mutation =
    'mutation ($input: CounsellingActionInput!) { cancelCounselling(input: $input) { booking { state } } }';
  for (const { id, version } of await openBookingsOf(context)) {
    const input = { id, expectedVersion: version, requestId: randomUUID() };
    const { errors } = await askAs(context, 'student', mutation, { input });
    if (errors) throw new Error(`cancelling ${id}: ${JSON.stringify(errors)}`);
  }
}

interface Applied {
  id: string;
  state: string;
  version: number;
}

/** The student's own applications of one workflow, the newest first. */
export async function applicationsOf(context: BrowserContext, workflow: string): Promise<Applied[]> {
  type Mine = { viewer: { student: { applications: { nodes: Applied[] } } } };
  const query =
    'query ($workflow: [String!]) { viewer { student { applications(workflow: $workflow) { nodes { id state version } } } } }';
  const { data, errors } = await askAs<Mine>(context, 'student', query, { workflow: [workflow] });
  if (!data) throw new Error(`own applications: ${JSON.stringify(errors)}`);
  return data.viewer.student.applications.nodes;
}

/** Opens a student's session in this context; its cookies are kept. */
export async function signInStudent(context: BrowserContext, username: string, origin?: string): Promise<void> {
  const mutation = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { account { username } } } }';
  const input = { username, password: 'Xuegong-demo-1', requestId: randomUUID() };
  const { errors } = await askAs(context, 'student', mutation, { input }, origin);
  if (errors) throw new Error(`signing in ${username}: ${JSON.stringify(errors)}`);
}
